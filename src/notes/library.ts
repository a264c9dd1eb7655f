import { NotesConnection, type ReadShelf, reading } from './database';
import { type NotedArticle, namesIt } from './digest';
import { mergedWith, type Standing } from './merging';
import { isSameNamed, keysOf, type Named } from './named';
import { type ArticleNotes, type Note, namedIn } from './note';
import { articleNotes, notedArticleOf, noteOf, notesOf } from './shelf';
import { type Companion, companionsOf } from './together';

/** Some of all articles, and where the next ones begin; null behind the last. */
export interface ArticlePage {
  readonly articles: readonly NotedArticle[];
  readonly next: PageStart | null;
}

/** Where a page of articles begins: behind this one. */
export type PageStart = Pick<NotedArticle, 'changed' | 'address'>;

/** Some articles with all notes on them, and notes that belong to every article. */
export interface NotesWithArticles {
  readonly articles: readonly NotedArticle[];
  readonly notes: readonly Note[];
}

/** How many notes have a tag. */
export interface TagCount {
  readonly tag: string;
  readonly notes: number;
}

/** How many of a file's articles or notes are new, there already, or differ from those that are there. */
export type Standings = Readonly<Record<Standing, number>>;

/** What of a file's articles and notes is new here. */
export interface FileStandings {
  readonly articles: Standings;
  readonly notes: Standings;
}

/** Takes all articles, then all notes, some at a time; waits for nothing. */
export interface Taker {
  articles(some: readonly NotedArticle[]): void;
  notes(some: readonly Note[]): void;
}

/** How many are read at a time: some milliseconds. An article lists whom it names. */
const PIECE = { articles: 50, notes: 250 } as const;

const idIn = ({ id }: Note): string => id;
const addressIn = ({ address }: NotedArticle): string => address;

/** All rows of a store by their keys, so many at a time. */
async function* inPieces<Row>(
  size: number,
  keyIn: (row: Row) => string,
  ask: (range: IDBKeyRange | null, most: number) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[], void, undefined> {
  for (let behind: string | undefined, isEnd = false; !isEnd; ) {
    const rows = await ask(behind === undefined ? null : IDBKeyRange.lowerBound(behind, true), size);
    yield rows;
    const last = rows.at(-1);
    behind = last && keyIn(last);
    isEnd = rows.length < size;
  }
}

/**
 * All notes, to be read. Any page of the extension may open one; in a private window of Firefox the browser lets
 * it open no database, and every method rejects. What is written goes through the background: `NoteStore`. All
 * reject with {NewerNotes} where a newer version of Hashiya has kept the notes.
 */
export class NoteLibrary {
  readonly #connection = new NotesConnection();

  /** Lets go of the database. */
  close(): void {
    this.#connection.close();
  }

  /** All articles with notes, those first whose notes were last changed; at most so many. */
  articles(most: number, behind: PageStart | null = null): Promise<ArticlePage> {
    return this.#read(async (shelf) => {
      const range = behind && IDBKeyRange.upperBound([behind.changed, behind.address], true);
      const articles: NotedArticle[] = [];
      let cursor = await shelf.objectStore('articles').index('newest').openCursor(range, 'prev');
      for (; cursor && articles.length < most; cursor = await cursor.continue())
        articles.push(notedArticleOf(cursor.value));
      return { articles, next: cursor ? (articles.at(-1) ?? null) : null };
    });
  }

  /** What is kept of an article; undefined where there are no notes on it. */
  article(address: string): Promise<NotedArticle | undefined> {
    return this.#read(async (shelf) => {
      const row = await shelf.objectStore('articles').get(address);
      return row && notedArticleOf(row);
    });
  }

  /** The notes on an article, in the order in which they were written; null where there are none. */
  notesOf(address: string): Promise<ArticleNotes | null> {
    return this.#read((shelf) => articleNotes(shelf, address));
  }

  /** The notes on an entity, in single articles and everywhere, the last changed first. */
  notesOn(named: Named): Promise<Note[]> {
    return this.#read(async (shelf) => {
      const index = shelf.objectStore('notes').index('entity');
      const rows = await Promise.all(keysOf(named).map((key) => index.getAll(key)));
      const isOnIt = ({ subject }: Note): boolean => {
        const about = namedIn(subject);
        return about !== null && isSameNamed(about, named);
      };
      return newestFirst([...new Map(rows.flat().map((row) => [row.id, noteOf(row)])).values()].filter(isOnIt));
    });
  }

  /** The articles with notes that name an entity, those first whose notes were last changed. */
  articlesNaming(named: Named): Promise<NotedArticle[]> {
    return this.#read(async (shelf) => {
      const store = shelf.objectStore('articles');
      const [key = '', ...others] = keysOf(named);
      const rows = await store.index('entity').getAll(key);
      // Most stand under both keys, and are large.
      const known = new Set(rows.map(({ address }) => address));
      for (const other of others) {
        const addresses = await store.index('entity').getAllKeys(other);
        const rest = addresses.filter((address) => !known.has(address));
        for (const row of await Promise.all(rest.map((address) => store.get(address)))) if (row) rows.push(row);
      }
      return newestFirst(rows.map(notedArticleOf).filter((article) => namesIt(article, named)));
    });
  }

  /** Whom and what the articles with notes name together with an entity. */
  async companionsOf(named: Named): Promise<Companion[]> {
    return companionsOf(named, await this.articlesNaming(named));
  }

  /** The notes that were last changed at a time from `from` up to, not with, `until`; the last changed first. */
  notesBetween(from: Date, until: Date): Promise<Note[]> {
    return this.#read(async (shelf) => {
      const range = IDBKeyRange.bound(from.toISOString(), until.toISOString(), false, true);
      return (await shelf.objectStore('notes').index('changed').getAll(range)).map(noteOf).reverse();
    });
  }

  /** All tags, the most used first. */
  tags(): Promise<TagCount[]> {
    return this.#read(async (shelf) => {
      const counts = new Map<string, number>();
      let cursor = await shelf.objectStore('notes').index('tag').openKeyCursor();
      for (; cursor; cursor = await cursor.continue()) counts.set(cursor.key, (counts.get(cursor.key) ?? 0) + 1);
      return [...counts].map(([tag, notes]) => ({ tag, notes })).sort((one, other) => other.notes - one.notes);
    });
  }

  /** The notes with a tag, as `tagsIn` reads it; the last changed first. */
  notesTagged(tag: string): Promise<Note[]> {
    return this.#read(async (shelf) =>
      newestFirst((await shelf.objectStore('notes').index('tag').getAll(tag)).map(noteOf)),
    );
  }

  /** The notes that were last changed, at most so many, with their articles and all other notes on these. */
  latest(most: number): Promise<NotesWithArticles> {
    return this.#read(async (shelf) => {
      const latest: Note[] = [];
      let cursor = await shelf.objectStore('notes').index('changed').openCursor(null, 'prev');
      for (; cursor && latest.length < most; cursor = await cursor.continue()) latest.push(noteOf(cursor.value));
      const addresses = [...new Set(latest.flatMap(({ address }) => address ?? []))];
      const rows = await Promise.all(addresses.map((address) => shelf.objectStore('articles').get(address)));
      const others = await Promise.all(addresses.map((address) => notesOf(shelf, address)));
      return {
        articles: rows.flatMap((row) => (row ? [notedArticleOf(row)] : [])),
        notes: [...latest.filter(({ address }) => address === null), ...others.flat()],
      };
    });
  }

  /** How much there is to read. */
  size(): Promise<{ readonly articles: number; readonly notes: number }> {
    return this.#read(async (shelf) => ({
      articles: await shelf.objectStore('articles').count(),
      notes: await shelf.objectStore('notes').count(),
    }));
  }

  /** All notes, piece by piece, so that no page stands still over them; by id. What changes meanwhile may be missed. */
  async *allNotes(piece: number = PIECE.notes): AsyncGenerator<readonly Note[], void, undefined> {
    const ask = (range: IDBKeyRange | null, most: number) =>
      this.#read((shelf) => shelf.objectStore('notes').getAll(range, most));
    for await (const rows of inPieces(piece, idIn, ask)) yield rows.map(noteOf);
  }

  /** All articles with notes, piece by piece; by address. */
  async *allArticles(piece: number = PIECE.articles): AsyncGenerator<readonly NotedArticle[], void, undefined> {
    const ask = (range: IDBKeyRange | null, most: number) =>
      this.#read((shelf) => shelf.objectStore('articles').getAll(range, most));
    for await (const rows of inPieces(piece, addressIn, ask)) yield rows.map(notedArticleOf);
  }

  /** Goes through everything as it stands at one moment, piece by piece. */
  passTo(taker: Taker, signal: AbortSignal): Promise<void> {
    return this.#read(async (shelf) => {
      for await (const rows of inPieces(PIECE.articles, addressIn, (range, most) =>
        shelf.objectStore('articles').getAll(range, most),
      )) {
        signal.throwIfAborted();
        taker.articles(rows.map(notedArticleOf));
      }
      for await (const rows of inPieces(PIECE.notes, idIn, (range, most) =>
        shelf.objectStore('notes').getAll(range, most),
      )) {
        signal.throwIfAborted();
        taker.notes(rows.map(noteOf));
      }
    });
  }

  /** What merging the notes of a file would find here. */
  standingsOf(all: NotesWithArticles, signal?: AbortSignal): Promise<FileStandings> {
    return this.#read(async (shelf) => {
      const articles = { new: 0, same: 0, differing: 0 };
      const notes = { new: 0, same: 0, differing: 0 };
      for await (const leaf of mergedWith(shelf, all)) {
        signal?.throwIfAborted();
        if (leaf.article) articles[leaf.article.standing]++;
        for (const { standing } of leaf.notes) notes[standing]++;
      }
      return { articles, notes };
    });
  }

  /** What the whole extension has stored and may store in databases: bytes, as the browser estimates them. */
  async roomTaken(): Promise<{ readonly used: number; readonly quota: number }> {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { used: usage, quota };
  }

  async #read<Result>(work: (shelf: ReadShelf) => Promise<Result>): Promise<Result> {
    return reading(await this.#connection.database(), work);
  }
}

function newestFirst<Item extends { readonly changed: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => other.changed.localeCompare(one.changed));
}
