import { createContext } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { removeArticle, removeNote, restoreRemoved } from '../messages/messages';
import { askBackground } from '../messages/question';
import type { Removed } from '../notes/removed';
import { type Leaf, leafWith } from './leaf';

/** What the reader has removed on this page; each can be brought back for as long as the page is open. */
export interface Removals {
  /** By a note's id or an article's address. */
  readonly removed: ReadonlyMap<string, Removed>;
  /** The last removal or its undoing did not succeed. */
  readonly isFailed: boolean;
  removeNote(id: string): void;
  /** Removes all notes on an article. */
  removeArticle(address: string): void;
  bringBack(key: string): void;
  /** Nothing can be brought back any more: a file has come, which may have brought it. */
  forget(): void;
}

/** Removals for all notes of the page. */
export const RemovalsContext = createContext<Removals>({
  removed: new Map(),
  isFailed: false,
  removeNote: () => undefined,
  removeArticle: () => undefined,
  bringBack: () => undefined,
  forget: () => undefined,
});

/** Leaves without the notes that were removed since, and without those of which nothing is left. */
export function leftOf(leaves: readonly Leaf[], { removed }: Pick<Removals, 'removed'>): Leaf[] {
  const gone = new Set([...removed.values()].flatMap(({ notes }) => notes.map(({ id }) => id)));
  return leaves.flatMap((leaf) => {
    const notes = leaf.notes.filter(({ id }) => !gone.has(id));
    if (notes.length === leaf.notes.length) return leaf;
    return notes.length > 0 ? leafWith(leaf, notes) : [];
  });
}

/** Removes notes by way of the background, and keeps what brings them back. */
export function useRemovals(): Removals {
  const [removed, setRemoved] = useState<ReadonlyMap<string, Removed>>(new Map());
  const [isFailed, setFailed] = useState(false);

  const attempt = useCallback((work: Promise<void>): void => {
    work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  const put = useCallback(async (key: string, removing: Promise<Removed>): Promise<void> => {
    const gone = await removing;
    setRemoved((before) => new Map(before).set(key, gone));
  }, []);
  const restore = useCallback(async (key: string, gone: Removed): Promise<void> => {
    await askBackground(restoreRemoved, gone);
    setRemoved((before) => new Map([...before].filter(([other]) => other !== key)));
  }, []);

  return useMemo(
    () => ({
      removed,
      isFailed,
      removeNote: (id) => attempt(put(id, askBackground(removeNote, { id }))),
      removeArticle: (address) => attempt(put(address, askBackground(removeArticle, { address }))),
      bringBack: (key) => {
        const gone = removed.get(key);
        if (gone) attempt(restore(key, gone));
      },
      forget: () => setRemoved(new Map()),
    }),
    [removed, isFailed, attempt, put, restore],
  );
}
