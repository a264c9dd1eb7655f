import type { Shelf } from './database';
import type { NotesWithArticles } from './library';
import { mergedWith, type Standing } from './merging';
import { articleRow, noteRow } from './shelf';

/** How the notes of a file are taken over: beside those that are there, or in place of them. */
export const TAKING_OVER = ['merge', 'replace'] as const;

export type TakingOver = (typeof TAKING_OVER)[number];

/** Who waits for something long. */
export interface Waiting {
  /** Is told how much is done, 0 to 1. */
  told(part: number): void;
  /** Stops it: it ends with the signal's reason, and nothing has changed. */
  readonly signal: AbortSignal;
}

/** Puts a row on the shelf; null for one that stands there already. */
type Put = (() => Promise<unknown>) | null;

/** Rows that are handed to the browser before it is waited for: waiting for each takes longer than putting it there. */
const AT_ONCE = 500;

/** What is heard later; a browser would tell its failing as unheard before that. */
function heardLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

async function putAll(puts: Iterable<Put> | AsyncIterable<Put>, all: number, { told, signal }: Waiting): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  let group: Promise<unknown>[] = [];
  let passed = 0;
  for await (const put of puts) {
    if (put) group.push(heardLater(put()));
    passed++;
    if (passed % AT_ONCE !== 0) continue;
    // The browser puts one group while the next is made ready.
    await before;
    before = heardLater(Promise.all(group));
    group = [];
    told(passed / all);
    signal.throwIfAborted();
  }
  await Promise.all([before, ...group]);
  signal.throwIfAborted();
}

async function* merging(shelf: Shelf, all: NotesWithArticles): AsyncGenerator<Put, void, undefined> {
  const isChanged = ({ standing }: { readonly standing: Standing }): boolean => standing !== 'same';
  for await (const { article, notes } of mergedWith(shelf, all)) {
    if (article) yield isChanged(article) ? () => shelf.objectStore('articles').put(articleRow(article.item)) : null;
    for (const note of notes) yield isChanged(note) ? () => shelf.objectStore('notes').put(noteRow(note.item)) : null;
  }
}

function* replacing(shelf: Shelf, { articles, notes }: NotesWithArticles): Generator<Put, void, undefined> {
  const noted = new Set(notes.map(({ address }) => address));
  yield () => Promise.all([shelf.objectStore('articles').clear(), shelf.objectStore('notes').clear()]);
  // An article without notes has no place on the shelf.
  for (const article of articles)
    yield noted.has(article.address) ? () => shelf.objectStore('articles').put(articleRow(article)) : null;
  for (const note of notes) yield () => shelf.objectStore('notes').put(noteRow(note));
}

const WAYS = { merge: merging, replace: replacing } as const;

/** Puts the notes of a file with their articles beside those on the shelf, as `mergedWith` says, or in place of all there. */
export function takeOverNotes(shelf: Shelf, all: NotesWithArticles, how: TakingOver, waiting: Waiting): Promise<void> {
  return putAll(WAYS[how](shelf, all), all.articles.length + all.notes.length, waiting);
}
