import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unreadDigest } from '../../src/notes/digest';
import type { ArticleNotes, Note, NotePlace, NoteSubject } from '../../src/notes/note';
import { NoteStore } from '../../src/notes/store';

/** A browser in which nothing has been stored. */
export function emptyBrowser(): void {
  fakeBrowser.reset();
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
}

/** A place in an article of which nothing but its address and title is known. */
export function place(address: string, subject: NoteSubject = { kind: 'article' }, title = 'عنوان'): NotePlace {
  return { ...unreadDigest(address, title), subject };
}

/** Writes a text; answers all notes on the article. */
export async function keep(store: NoteStore, where: NotePlace, text: string): Promise<ArticleNotes | null> {
  await store.change(where, () => text);
  return store.read(where.address);
}

/** The texts of an article's notes, as another store reads them. */
export async function textsOf(address: string): Promise<readonly string[]> {
  return ((await new NoteStore().read(address))?.notes ?? []).map(({ text }: Note) => text);
}
