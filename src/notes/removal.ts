import type { Shelf } from './database';
import type { Removed } from './removed';
import { joinNote, notedArticleOf, noteOf, notesOf, putArticle, takeNote } from './shelf';

async function articleAt(shelf: Shelf, address: string | null): Promise<Removed['article']> {
  const article = address === null ? undefined : await shelf.objectStore('articles').get(address);
  return article ? notedArticleOf(article) : null;
}

/** Removes a note, and with the last one its article. */
export async function removeNote(shelf: Shelf, id: string): Promise<Removed> {
  const row = await shelf.objectStore('notes').get(id);
  if (!row) return { article: null, notes: [] };
  const article = await articleAt(shelf, row.address);
  await takeNote(shelf, row);
  return { article, notes: [noteOf(row)] };
}

/** Removes an article with all notes on it; notes on what it names that belong to every article stay. */
export async function removeArticle(shelf: Shelf, address: string): Promise<Removed> {
  const article = await articleAt(shelf, address);
  const notes = await notesOf(shelf, address);
  for (const note of notes) await takeNote(shelf, note);
  return { article, notes: [...notes] };
}

/** Brings back what was removed; where a note was written in its place since, both texts stay. */
export async function restore(shelf: Shelf, { article, notes }: Removed): Promise<void> {
  for (const note of notes) {
    const there = note.address === null ? null : ((await articleAt(shelf, note.address)) ?? article);
    await joinNote(shelf, there, note.subject, note);
  }
  const there = article && (await articleAt(shelf, article.address));
  if (article && there) await putArticle(shelf, there, article);
}
