import type { Shelf } from './database';
import type { NotesWithArticles } from './library';
import { mergedWith } from './merging';
import { articleRow, noteRow } from './shelf';

/** How the notes of a file are taken over: beside those that are there, or in place of them. */
export const TAKING_OVER = ['merge', 'replace'] as const;

export type TakingOver = (typeof TAKING_OVER)[number];

/** Puts the notes of a file with their articles beside those on the shelf, as `mergedWith` says. */
export async function mergeNotes(shelf: Shelf, all: NotesWithArticles): Promise<void> {
  for await (const { article, notes } of mergedWith(shelf, all)) {
    if (article && article.standing !== 'same') await shelf.objectStore('articles').put(articleRow(article.item));
    for (const { item, standing } of notes)
      if (standing !== 'same') await shelf.objectStore('notes').put(noteRow(item));
  }
}

/** Puts the notes of a file with their articles in place of all on the shelf; an article without notes has no place there. */
export async function replaceNotes(shelf: Shelf, { articles, notes }: NotesWithArticles): Promise<void> {
  await Promise.all([shelf.objectStore('articles').clear(), shelf.objectStore('notes').clear()]);
  const noted = new Set(notes.map(({ address }) => address));
  for (const article of articles)
    if (noted.has(article.address)) await shelf.objectStore('articles').put(articleRow(article));
  for (const note of notes) await shelf.objectStore('notes').put(noteRow(note));
}
