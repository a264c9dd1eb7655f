import type { Shelf } from './database';
import type { NotesWithArticles } from './library';
import { mergedWith, type Standing } from './merging';
import { articleRow, noteRow } from './shelf';

/** How the notes of a file are taken over: beside those that are there, or in place of them. */
export const TAKING_OVER = ['merge', 'replace'] as const;

export type TakingOver = (typeof TAKING_OVER)[number];

/** Rows that are handed to the browser before it is waited for: waiting for each takes longer than putting it there. */
const AT_ONCE = 100;

async function putAll<Row>(rows: readonly Row[], put: (row: Row) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await Promise.all(rows.slice(at, at + AT_ONCE).map(put));
}

/** Puts the notes of a file with their articles beside those on the shelf, as `mergedWith` says. */
export async function mergeNotes(shelf: Shelf, all: NotesWithArticles): Promise<void> {
  const isChanged = ({ standing }: { readonly standing: Standing }): boolean => standing !== 'same';
  for await (const { article, notes } of mergedWith(shelf, all)) {
    if (article && isChanged(article)) await shelf.objectStore('articles').put(articleRow(article.item));
    await putAll(notes.filter(isChanged), ({ item }) => shelf.objectStore('notes').put(noteRow(item)));
  }
}

/** Puts the notes of a file with their articles in place of all on the shelf; an article without notes has no place there. */
export async function replaceNotes(shelf: Shelf, { articles, notes }: NotesWithArticles): Promise<void> {
  await Promise.all([shelf.objectStore('articles').clear(), shelf.objectStore('notes').clear()]);
  const noted = new Set(notes.map(({ address }) => address));
  await putAll(
    articles.filter(({ address }) => noted.has(address)),
    (article) => shelf.objectStore('articles').put(articleRow(article)),
  );
  await putAll(notes, (note) => shelf.objectStore('notes').put(noteRow(note)));
}
