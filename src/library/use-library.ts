import { useEffect, useState } from 'preact/hooks';
import { NewerNotes } from '../notes/database';
import type { NoteLibrary, NotesWithArticles } from '../notes/library';
import type { PhraseKey } from '../ui/phrases';
import { type Catalogue, readCatalogue } from './catalogue';
import { type Leaf, leavesOf } from './leaf';

/** What the page knows of the library so far. */
export interface LibraryInHand {
  /** The leaves of the latest notes, which are there at once; null until then. */
  readonly latest: readonly Leaf[] | null;
  /** All of it, prepared to be searched; null until it is. */
  readonly catalogue: Catalogue | null;
  /** How much of that is done, 0 to 1, where it takes long; else null. */
  readonly done: number | null;
  /** Why there is nothing to show. */
  readonly fault: PhraseKey | null;
}

/** Latest notes that are read before all others: more than the first screen shows. */
const LATEST = 30;

/** Preparing that takes longer than this is told of, in milliseconds. */
const LONG = 1000;

function faultOf(error: unknown): PhraseKey {
  return error instanceof NewerNotes ? 'newerNotesText' : 'libraryFailed';
}

/**
 * Reads the library: the latest notes first, then, where they are needed, all of them; and anew when the reader comes back
 * to a page left open.
 * @param files how many have been taken over: what is here is another library then
 * @param removed what was removed and can still be brought back: it keeps its place
 */
export function useLibrary(
  library: NoteLibrary,
  removed: { readonly current: NotesWithArticles },
  isAllNeeded: boolean,
  files: number,
): LibraryInHand {
  const [latest, setLatest] = useState<readonly Leaf[] | null>(null);
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [fault, setFault] = useState<PhraseKey | null>(null);

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    let stamp: string | undefined;

    async function read(): Promise<void> {
      const leaves = leavesOf(await library.latest(LATEST));
      if (signal.aborted) return;
      setFault(null);
      setLatest(leaves);
      if (!isAllNeeded) return;
      const { articles, notes } = await library.size();
      const now = `${articles} ${notes} ${leaves[0]?.changed}`;
      if (signal.aborted || now === stamp) return;
      stamp = now;
      const since = performance.now();
      const told = (part: number): void => {
        if (performance.now() - since > LONG) setDone(part);
      };
      const all = await readCatalogue(library, removed.current, told, signal);
      setDone(null);
      setCatalogue(all);
    }

    const readOrTell = (): void =>
      void read().catch((error: unknown) => {
        stamp = undefined;
        if (!signal.aborted) setFault(faultOf(error));
      });
    readOrTell();
    const comeBack = (): void => {
      if (document.visibilityState === 'visible') readOrTell();
    };
    document.addEventListener('visibilitychange', comeBack, { signal });
    return () => end.abort();
  }, [library, removed, isAllNeeded, files]);

  return { latest, catalogue, done, fault };
}
