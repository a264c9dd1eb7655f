import { useContext, useMemo } from 'preact/hooks';
import { phrase } from '../ui/phrases';
import type { Catalogue } from './catalogue';
import { Filters } from './filters';
import type { Leaf } from './leaf';
import { LeafList } from './parts/leaf-list';
import { Tally } from './parts/tally';
import { exportAddress, hashOf, notesAddress, type Wanted } from './route';
import { find, isAsking } from './search/find';
import { stemsOf } from './search/words';
import type { LibraryInHand } from './use-library';
import { leftOf, RemovalsContext } from './use-removals';
import { writtenCount } from './written';

interface NotesPageProps {
  readonly inHand: LibraryInHand;
  readonly wanted: Wanted;
  /** Wants something else; `isTyping` where every letter of a query does. */
  want(wanted: Wanted, isTyping: boolean): void;
}

/** What can be shown of what is wanted: without a wish the latest notes, until all are there; null while that takes. */
function shownOf({ latest, catalogue }: LibraryInHand, wanted: Wanted): readonly Leaf[] | null {
  if (catalogue) return find(catalogue, wanted);
  return isAsking(wanted) ? null : latest;
}

/** How much was found and has not been removed since. */
function Found({ leaves }: { readonly leaves: readonly Leaf[] }) {
  const removals = useContext(RemovalsContext);
  const left = useMemo(() => leftOf(leaves, removals), [leaves, removals]);
  return <Tally leaves={left} />;
}

function Reading({ done }: { readonly done: number | null }) {
  return done === null ? null : (
    <span>{phrase('libraryReading', writtenCount(Math.min(99, Math.floor(done * 100))))}</span>
  );
}

function Empty() {
  return (
    <div class="empty">
      <h2>{phrase('libraryEmpty')}</h2>
      <p>{phrase('libraryEmptyText')}</p>
    </div>
  );
}

function Nothing() {
  return (
    <p class="empty">
      {phrase('libraryNothingFound')} <a href={notesAddress({})}>{phrase('libraryShowAll')}</a>
    </p>
  );
}

function isEmpty(catalogue: Catalogue | null): boolean {
  return catalogue !== null && catalogue.leaves.length === 0;
}

/** All notes, or those that are wanted: by words, entity, site, tag and time. */
export function NotesPage({ inHand, wanted, want }: NotesPageProps) {
  const { catalogue, done } = inHand;
  const leaves = useMemo(() => shownOf(inHand, wanted), [inHand.latest, catalogue, wanted]);
  const stems = useMemo(() => stemsOf(wanted.query), [wanted.query]);
  const isAsked = isAsking(wanted);
  if (isEmpty(catalogue)) return <Empty />;
  return (
    <>
      <search>
        <input
          type="search"
          dir="auto"
          value={wanted.query}
          aria-label={phrase('librarySearch')}
          placeholder={phrase('librarySearch')}
          onInput={({ currentTarget: { value } }) => want({ ...wanted, query: value }, true)}
        />
        <Filters catalogue={catalogue} wanted={wanted} change={(change) => want({ ...wanted, ...change }, false)} />
      </search>
      <p class="tally" role="status">
        {catalogue && leaves ? <Found leaves={leaves} /> : <Reading done={done} />}
        {isAsked && leaves !== null && leaves.length > 0 && (
          <>
            {' '}
            <a href={notesAddress({})}>{phrase('libraryShowAll')}</a>
          </>
        )}
      </p>
      {catalogue && leaves !== null && leaves.length > 0 && (
        <p class="to-export">
          <a href={exportAddress(wanted)}>{phrase('libraryExportThese')}</a>
        </p>
      )}
      {leaves?.length === 0 && isAsked && <Nothing />}
      {leaves && <LeafList key={hashOf({ view: 'notes', wanted })} leaves={leaves} stems={stems} />}
    </>
  );
}
