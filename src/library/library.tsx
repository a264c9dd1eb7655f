import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NoteLibrary, type NotesWithArticles } from '../notes/library';
import { phrase } from '../ui/phrases';
import { EntityPage } from './entity-page';
import { ExportPage } from './export/export-page';
import { KeepPage } from './keep/keep-page';
import { NotesPage } from './notes-page';
import { OwnPage } from './own/own-page';
import { KEEP_ADDRESS, notesAddress, OWN_ADDRESS } from './route';
import { useLibrary } from './use-library';
import { RemovalsContext, useRemovals } from './use-removals';
import { useRoute } from './use-route';
import { writtenBytes } from './written';

interface StorageProps {
  readonly library: NoteLibrary;
  /** Asked again whenever this changes. */
  readonly after: unknown;
}

/** How much room everything takes that Hashiya keeps in databases. */
function Storage({ library, after }: StorageProps) {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    library.roomTaken().then(
      ({ used: bytes }) => setUsed(bytes),
      () => setUsed(null),
    );
  }, [library, after]);
  return used === null ? null : <p class="source">{phrase('libraryStorage', writtenBytes(used))}</p>;
}

/** All notes and their articles, to be found again. */
export function Library() {
  const removals = useRemovals();
  const removed = useRef<NotesWithArticles>({ articles: [], notes: [] });
  removed.current = useMemo(() => {
    const all = [...removals.removed.values()];
    return { articles: all.flatMap(({ article }) => article ?? []), notes: all.flatMap(({ notes }) => notes) };
  }, [removals.removed]);
  const { route, go, adjust } = useRoute();
  const [library] = useState(() => new NoteLibrary());
  useEffect(() => () => library.close(), [library]);
  // An entity's page reads what it needs by itself; who comes back from one finds all as it was.
  const isAllNeeded = useRef(false);
  isAllNeeded.current ||= route.view === 'notes' || route.view === 'export';
  const [files, setFiles] = useState(0);
  const inHand = useLibrary(library, removed, isAllNeeded.current, files);
  const fileTaken = (): void => {
    removals.forget();
    setFiles(files + 1);
  };
  return (
    <RemovalsContext.Provider value={removals}>
      <header>
        <h1>{route.view === 'notes' ? phrase('library') : <a href={notesAddress({})}>{phrase('library')}</a>}</h1>
        <nav>
          <a href={OWN_ADDRESS} aria-current={route.view === 'own' ? 'page' : undefined}>
            {phrase('ownGlossary')}
          </a>
          <a href={KEEP_ADDRESS} aria-current={route.view === 'keep' ? 'page' : undefined}>
            {phrase('keep')}
          </a>
        </nav>
        <Storage library={library} after={removals.removed} />
        <p role="status" class="failed">
          {removals.isFailed && phrase('popupNotDone')}
        </p>
      </header>
      {route.view === 'own' && <OwnPage query={route.query} search={(query) => adjust({ view: 'own', query })} />}
      {inHand.fault !== null && route.view !== 'own' && <p class="empty">{phrase(inHand.fault)}</p>}
      {inHand.fault === null && route.view === 'notes' && (
        <NotesPage
          inHand={inHand}
          wanted={route.wanted}
          want={(wanted, isTyping) => (isTyping ? adjust : go)({ view: 'notes', wanted })}
        />
      )}
      {inHand.fault === null && route.view === 'entity' && <EntityPage library={library} named={route.named} />}
      {inHand.fault === null && route.view === 'export' && <ExportPage inHand={inHand} wanted={route.wanted} />}
      {inHand.fault === null && route.view === 'keep' && <KeepPage library={library} fileTaken={fileTaken} />}
    </RemovalsContext.Provider>
  );
}
