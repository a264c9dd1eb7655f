import type { Page } from 'puppeteer-core';
import { keysOfListed } from '../../src/notes/digest';
import type { NotesWithArticles } from '../../src/notes/library';
import { keysOf } from '../../src/notes/named';
import { namedIn } from '../../src/notes/note';

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
  await put(
    own,
    'articles',
    articles.map((article) => ({ ...article, keys: keysOfListed(article.entities) })),
  );
  await put(
    own,
    'notes',
    notes.map((note) => {
      const named = namedIn(note.subject);
      return { ...note, keys: named ? keysOf(named) : [] };
    }),
  );
}
