import { NotesConnection, reading, type Shelf, writing } from './database';
import { type ArticleDigest, unreadDigest } from './digest';
import type { NotesWithArticles } from './library';
import { copyOldNotes } from './migration';
import { type ArticleOfPage, notesOfAnother } from './mixed';
import type { Named } from './named';
import { type ArticleNotes, articleOf, type Note, type NotePlace } from './note';
import { type Noted, notedIn } from './noted';
import { removeArticle, removeNote, restore } from './removal';
import type { Removed } from './removed';
import { articleNotes, joinNote, noteAt, notedArticleOf, putArticle, putNote, takeNote } from './shelf';
import { type TakingOver, takeOverNotes, type Waiting } from './taking-over';

/**
 * The notes, as they are written. Only the background holds one: what older versions kept elsewhere is taken over before
 * anything is read or written. Everything is done as a whole or not at all, whenever the background is stopped, and
 * rejects with {NewerNotes} where a newer version of Hashiya has kept the notes.
 */
export class NoteStore {
  readonly #connection = new NotesConnection(copyOldNotes);

  /** @param changed called when something has a note now that had none, or no longer has one; not for another text */
  constructor(private readonly changed: () => void = () => undefined) {}

  /** Takes over what older versions kept, if that is still to be done. */
  async open(): Promise<void> {
    await this.#connection.database();
  }

  /** The notes on an article, null where there are none. */
  async read(address: string): Promise<ArticleNotes | null> {
    return reading(await this.#connection.database(), (shelf) => articleNotes(shelf, address));
  }

  /** The note that is kept in a place. */
  async noteAt(place: NotePlace): Promise<Note | undefined> {
    const address = articleOf(place)?.address ?? null;
    return reading(await this.#connection.database(), (shelf) => noteAt(shelf, address, place.subject));
  }

  /** What has notes of an article that names all these. */
  async noted<Name extends Named>(address: string, names: readonly Name[]): Promise<Noted<Name>> {
    return reading(await this.#connection.database(), (shelf) => notedIn(shelf, address, names));
  }

  /** Writes what `change` makes of the text as it is kept, empty where there is none; an empty note is forgotten. */
  async change(place: NotePlace, change: (kept: string) => string): Promise<void> {
    const hasChanged = await this.#write(async (shelf) => {
      const article = articleOf(place);
      const kept = await noteAt(shelf, article?.address ?? null, place.subject);
      const text = change(kept?.text ?? '');
      const isNote = text.trim() !== '';
      if (text === kept?.text) return false;
      const now = new Date().toISOString();
      if (isNote)
        await putNote(shelf, article, place.subject, { id: crypto.randomUUID(), text, written: now, changed: now });
      else if (kept) await takeNote(shelf, kept);
      return isNote !== (kept !== undefined);
    });
    if (hasChanged) this.changed();
  }

  /** Renews what is kept of these articles, those of them on which there are notes. */
  renew(digests: readonly ArticleDigest[]): Promise<void> {
    return this.#write(async (shelf) => {
      for (const digest of digests) {
        const before = await shelf.objectStore('articles').get(digest.address);
        if (before) await putArticle(shelf, digest, before);
      }
    });
  }

  /** Puts the notes under one address to those under another; where both have one on a subject, both texts stay. */
  async move(from: string, to: string): Promise<void> {
    const hasMoved = await this.#write(async (shelf) => {
      const moving = await articleNotes(shelf, from);
      const article = await shelf.objectStore('articles').get(from);
      if (!moving || !article) return false;
      await moveNotes(shelf, moving.notes, { ...notedArticleOf(article), address: to });
      return true;
    });
    if (hasMoved) this.changed();
  }

  /** Tells apart what older versions kept under one address of a page with several articles. */
  async tellApart(articles: readonly ArticleOfPage[]): Promise<void> {
    const haveMoved = await this.#write(async (shelf) => {
      let isAnyFound = false;
      for (const { address, title } of articles) {
        const kept = await articleNotes(shelf, address);
        const found = kept && notesOfAnother(kept, articles);
        if (!found) continue;
        isAnyFound = true;
        await moveNotes(shelf, found.notes, unreadDigest(found.to.address, found.to.title));
        const rest = await shelf.objectStore('articles').get(address);
        if (rest) await shelf.objectStore('articles').put({ ...rest, title: title ?? rest.title, published: null });
      }
      return isAnyFound;
    });
    if (haveMoved) this.changed();
  }

  /** Removes a note, and with the last one its article. Answers what `restore` brings back. */
  async remove(id: string): Promise<Removed> {
    const removed = await this.#write((shelf) => removeNote(shelf, id));
    this.changed();
    return removed;
  }

  /** Removes an article with all notes on it. Answers what `restore` brings back. */
  async removeArticle(address: string): Promise<Removed> {
    const removed = await this.#write((shelf) => removeArticle(shelf, address));
    this.changed();
    return removed;
  }

  /** Brings back what was removed; what has been written in its place since stays, too. */
  async restore(removed: Removed): Promise<void> {
    await this.#write((shelf) => restore(shelf, removed));
    this.changed();
  }

  /** Keeps, until notes are taken over or it is forgotten, what a file changes outside of the notes, as it was before. */
  rememberOutside(before: unknown): Promise<void> {
    return this.#write(async (shelf) => {
      await shelf.objectStore('undo').put(before, 'outside');
    });
  }

  /** What was remembered, where taking over was broken off; else undefined. */
  async outsideBefore(): Promise<unknown> {
    return reading(await this.#connection.database(), (shelf) => shelf.objectStore('undo').get('outside'));
  }

  forgetOutside(): Promise<void> {
    return this.#write((shelf) => shelf.objectStore('undo').clear());
  }

  /** Takes over the notes of a file, beside those that are there or in place of all of them. */
  async takeOver(all: NotesWithArticles, how: TakingOver, waiting: Waiting): Promise<void> {
    await this.#write(async (shelf) => {
      await takeOverNotes(shelf, all, how, waiting);
      await shelf.objectStore('undo').clear();
    });
    this.changed();
  }

  async #write<Result>(work: (shelf: Shelf) => Promise<Result>): Promise<Result> {
    return writing(await this.#connection.database(), work);
  }
}

async function moveNotes(shelf: Shelf, notes: readonly Note[], to: ArticleDigest): Promise<void> {
  for (const note of notes) {
    await takeNote(shelf, note);
    await joinNote(shelf, to, note.subject, note);
  }
}
