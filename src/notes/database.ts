import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { NotedArticle } from './digest';
import type { Note } from './note';

const NAME = 'notes';

/** Raise it with every change of the form, and let `upgrade` change what is there. */
const VERSION = 2;

/** What is listed under the keys of `keysOf`. */
interface UnderKeys {
  readonly keys: readonly string[];
}

/** Notes and their articles, with the indexes by which they are found. */
export interface NotesSchema extends DBSchema {
  articles: {
    key: string;
    value: NotedArticle & UnderKeys;
    /** `newest`: when a note on it was last changed, then its address. */
    indexes: { entity: string; newest: [string, string] };
  };
  notes: {
    key: string;
    value: Note & UnderKeys;
    indexes: { address: string; entity: string; tag: string; changed: string };
  };
  /** Keys of `storage.local` whose notes are here, until they are removed there. */
  copied: { key: string; value: true };
  /** What a file that is being taken over changes outside of this database, as it was before; gone with its notes' coming. */
  undo: { key: 'outside'; value: unknown };
}

const STORES: ('articles' | 'notes' | 'copied' | 'undo')[] = ['articles', 'notes', 'copied', 'undo'];

export type NotesDatabase = IDBPDatabase<NotesSchema>;

/** All notes within one transaction. */
export type ReadShelf = IDBPTransaction<NotesSchema, typeof STORES, IDBTransactionMode>;

/** All notes within one transaction that writes. */
export type Shelf = IDBPTransaction<NotesSchema, typeof STORES, 'readwrite'>;

/** The notes were kept by a newer version of Hashiya; this one leaves them alone. */
export class NewerNotes extends Error {
  override name = 'NewerNotes';
}

/** Changes the form of the database from that of an older version, 0 where there is none yet. */
function upgrade(database: NotesDatabase, before: number): void {
  if (before < 1) {
    const articles = database.createObjectStore('articles', { keyPath: 'address' });
    articles.createIndex('entity', 'keys', { multiEntry: true });
    articles.createIndex('newest', ['changed', 'address']);
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('address', 'address');
    notes.createIndex('entity', 'keys', { multiEntry: true });
    notes.createIndex('tag', 'tags', { multiEntry: true });
    notes.createIndex('changed', 'changed');
    database.createObjectStore('copied');
  }
  if (before < 2) database.createObjectStore('undo');
}

async function open(lost: () => void): Promise<NotesDatabase> {
  try {
    return await openDB<NotesSchema>(NAME, VERSION, {
      upgrade,
      // A newer version of Hashiya waits for us to let go.
      blocking: lost,
      terminated: lost,
    });
  } catch (error) {
    throw error instanceof Error && error.name === 'VersionError' ? new NewerNotes(error.message) : error;
  }
}

/** The way to the database, opened when it is first needed and again when the browser has closed it. */
export class NotesConnection {
  #opening: Promise<NotesDatabase> | undefined;

  /** @param prepare what must be done before anybody reads or writes */
  constructor(private readonly prepare: (database: NotesDatabase) => Promise<void> = async () => undefined) {}

  /** @throws {NewerNotes} or what the browser says where it cannot open it. */
  database(): Promise<NotesDatabase> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  /** Lets go of the database, once what is under way is done. */
  close(): void {
    this.#opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#opening = undefined;
  }

  async #open(): Promise<NotesDatabase> {
    const database = await open(() => this.close());
    try {
      await this.prepare(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  }
}

/**
 * Does work that writes, as a whole or not at all, and answers when the disk has it. `work` may wait for nothing but the
 * shelf.
 */
export async function writing<Result>(
  database: NotesDatabase,
  work: (shelf: Shelf) => Promise<Result>,
): Promise<Result> {
  const shelf = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  // Heard below; a browser would tell it as unheard before that.
  shelf.done.catch(() => undefined);
  try {
    const result = await work(shelf);
    await shelf.done;
    return result;
  } catch (error) {
    const { error: cause } = shelf;
    if (cause !== null) throw cause;
    // Fails where the browser has ended it already.
    try {
      shelf.abort();
    } catch {}
    throw error;
  }
}

/** Reads as things stand at one moment. `work` may wait for nothing but the shelf. */
export function reading<Result>(database: NotesDatabase, work: (shelf: ReadShelf) => Promise<Result>): Promise<Result> {
  return work(database.transaction(STORES));
}

/** Whether the notes are of a newer version of Hashiya, which this one cannot read. */
export async function areNotesNewer(): Promise<boolean> {
  const connection = new NotesConnection();
  try {
    await connection.database();
    return false;
  } catch (error) {
    return error instanceof NewerNotes;
  } finally {
    connection.close();
  }
}
