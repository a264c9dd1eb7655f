import type { Page } from 'puppeteer-core';
import type { NotesWithArticles } from '../../src/notes/library';
import { articleRow, noteRow } from '../../src/notes/shelf';

/** Rows that are handed over at a time. */
const PIECE = 2000;

async function put(own: Page, store: 'articles' | 'notes', rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += PIECE)
    await own.evaluate(
      (name, piece) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('notes');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const writing = database.transaction(name, 'readwrite');
            for (const row of JSON.parse(piece)) writing.objectStore(name).put(row);
            writing.onerror = () => reject(writing.error);
            writing.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
      store,
      JSON.stringify(rows.slice(at, at + PIECE)),
    );
}

/** Puts a made library into the notes' database, by one of the extension's own pages; the database must be there. */
export async function fillLibrary(own: Page, { articles, notes }: NotesWithArticles): Promise<void> {
  await put(own, 'articles', articles.map(articleRow));
  await put(own, 'notes', notes.map(noteRow));
}
