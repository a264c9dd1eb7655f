import type { NotesSchema, ReadShelf, Shelf } from './database';
import { type ArticleDigest, keysOfListed, type NotedArticle, renewed, siteOf } from './digest';
import { keysOf } from './named';
import { type ArticleNotes, isSameSubject, type Note, type NoteSubject, namedIn } from './note';
import { tagsIn } from './tags';

/** What of a note is given when it is put on the shelf; times are ISO 8601 in UTC. */
export type GivenNote = Pick<Note, 'id' | 'text' | 'written' | 'changed'>;

/** A note as others know it, without what only the shelf needs. */
export function noteOf({ keys: _, ...note }: NotesSchema['notes']['value']): Note {
  return note;
}

/** An article as others know it, without what only the shelf needs. */
export function notedArticleOf({ keys: _, ...article }: NotesSchema['articles']['value']): NotedArticle {
  return article;
}

/** A note as the shelf keeps it. */
export function noteRow(note: Note): NotesSchema['notes']['value'] {
  const named = namedIn(note.subject);
  return { ...note, keys: named ? keysOf(named) : [] };
}

/** An article as the shelf keeps it. */
export function articleRow(article: NotedArticle): NotesSchema['articles']['value'] {
  return { ...article, keys: keysOfListed(article.entities) };
}

/** The notes on an article, in the order in which they were written. */
export async function notesOf(shelf: ReadShelf, address: string): Promise<readonly Note[]> {
  const rows = await shelf.objectStore('notes').index('address').getAll(address);
  return rows.map(noteOf).sort((one, other) => one.written.localeCompare(other.written));
}

/** An article with its notes; null where there are none. */
export async function articleNotes(shelf: ReadShelf, address: string): Promise<ArticleNotes | null> {
  const article = await shelf.objectStore('articles').get(address);
  const notes = await notesOf(shelf, address);
  if (notes.length === 0) return null;
  return { address, title: article?.title ?? null, published: article?.published ?? null, notes: [...notes] };
}

/** The note on a subject: on the article of this address, or, with none, on every article. */
export async function noteAt(
  shelf: ReadShelf,
  address: string | null,
  subject: NoteSubject,
): Promise<Note | undefined> {
  const isIt = (note: Note): boolean => isSameSubject(note.subject, subject);
  if (address !== null) return (await notesOf(shelf, address)).find(isIt);
  const named = namedIn(subject);
  for (const key of named ? keysOf(named) : []) {
    const rows = await shelf.objectStore('notes').index('entity').getAll(key);
    const found = rows.map(noteOf).find(isIt);
    if (found) return found;
  }
  return undefined;
}

/** Puts a note in place of an earlier one on the same subject, whose id and time of writing it takes over. */
export async function putNote(
  shelf: Shelf,
  article: ArticleDigest | null,
  subject: NoteSubject,
  { id, text, written, changed }: GivenNote,
): Promise<void> {
  const address = article?.address ?? null;
  const old = await noteAt(shelf, address, subject);
  const times = { written: earlier(old?.written, written), changed };
  await shelf
    .objectStore('notes')
    .put(noteRow({ id: old?.id ?? id, subject, text, tags: tagsIn(text), ...times, address }));
  if (article) await putArticle(shelf, article, { noted: written, changed });
}

/** Whether a text has all lines of another, together. */
const has = (text: string, lines: string): boolean => `\n${text}\n`.includes(`\n${lines}\n`);

/**
 * One text of two on the same subject, the kept one first; what is in the other needs no second copy. Joining one of them
 * once more changes nothing.
 */
export function joinedText(kept: string, other: string): string {
  if (kept === '' || other.startsWith(kept) || has(other, kept)) return other;
  return kept.startsWith(other) || has(kept, other) ? kept : `${kept}\n${other}`;
}

/** Puts a note beside those that are there; where one is on the same subject, both texts stay, in that one, once. */
export async function joinNote(
  shelf: Shelf,
  article: ArticleDigest | null,
  subject: NoteSubject,
  note: GivenNote,
): Promise<void> {
  const known = await noteAt(shelf, article?.address ?? null, subject);
  const text = joinedText(known?.text ?? '', note.text);
  await putNote(shelf, article, subject, { ...note, text, changed: later(known?.changed, note.changed) });
}

/** Takes a note away, and with the last one its article. */
export async function takeNote(shelf: Shelf, { id, address }: Pick<Note, 'id' | 'address'>): Promise<void> {
  await shelf.objectStore('notes').delete(id);
  if (address === null) return;
  const left = await shelf.objectStore('notes').index('address').count(address);
  if (left === 0) await shelf.objectStore('articles').delete(address);
}

/** Puts an article on the shelf, or what is newly known of it and of the times of its notes. */
export async function putArticle(
  shelf: Shelf,
  digest: ArticleDigest,
  { noted, changed }: Pick<NotedArticle, 'noted' | 'changed'>,
): Promise<void> {
  const articles = shelf.objectStore('articles');
  const before = await articles.get(digest.address);
  const known = before ? renewed(before, digest) : digest;
  const times = { noted: earlier(before?.noted, noted), changed: later(before?.changed, changed) };
  await articles.put(articleRow({ ...known, site: siteOf(digest.address), ...times }));
}

/** The earlier of two moments, ISO 8601 in UTC. */
export function earlier(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other;
}

/** The later of two moments, ISO 8601 in UTC. */
export function later(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other;
}
