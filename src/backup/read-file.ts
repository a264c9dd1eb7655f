import * as v from 'valibot';
import { NO_OWN_ENTRIES, type OwnGlossary } from '../glossary/own/own-entries';
import { storedOwnGlossary } from '../glossary/own/own-entries-exchange';
import { type NotedArticle, notedArticleSchema, siteOf } from '../notes/digest';
import { type Note, noteSchema } from '../notes/note';
import { tagsIn } from '../notes/tags';
import { settingsSchema } from '../settings/settings';
import { type Steps, withPauses } from '../steps';
import { ARTICLE_MARK, articleIn } from './article-file';
import { FileFault } from './file-fault';
import { BACKUP_MARK, BACKUP_VERSION, type FileContent, type Whole } from './form';
import { JsonFault, type JsonPiece, jsonPieces } from './json-pieces';

/** Largest file that is read, in bytes: more than twice what 50,000 notes on 5,000 articles take. */
export const LARGEST_FILE = 96_000_000;

/** Read at a time, in bytes: a few milliseconds. */
const PIECE = 1_000_000;

/** Letters of the two encodings that begin otherwise; without such a mark every other byte of theirs is 0. */
const OTHER_MARK = /^(?:\xFF\xFE|\xFE\xFF|\0|.\0)/s;

async function beginningOf(file: Blob): Promise<string> {
  return String.fromCharCode(...new Uint8Array(await file.slice(0, 2).arrayBuffer()));
}

/** The text of a file in UTF-8, with or without a byte order mark; without half a letter, where it ends with one. */
async function textOf(file: Blob, told: (part: number) => void, signal: AbortSignal | undefined): Promise<string> {
  if (OTHER_MARK.test(await beginningOf(file))) throw new FileFault('encoding');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      signal?.throwIfAborted();
      parts.push(decoder.decode(await file.slice(at, at + PIECE).arrayBuffer(), { stream: true }));
      told(at / file.size);
    }
  } catch (error) {
    throw error instanceof TypeError ? new FileFault('encoding') : error;
  }
  return parts.join('');
}

/** Where something stands in a file, for the reader: `notes 17 · text`, rows from 1. */
function placeOf({ field, row }: JsonPiece, within = ''): string {
  const list = [field, row].filter((part) => part !== null).join(' ');
  return [list, within].filter(Boolean).join(' · ');
}

/** @throws {FileFault} which tells the place of what has another form */
function checked<Output>(schema: v.GenericSchema<unknown, Output>, piece: JsonPiece): Output {
  const read = v.safeParse(schema, parsedIn(piece));
  if (read.success) return read.output;
  throw new FileFault('damaged', placeOf(piece, v.getDotPath(read.issues[0]) ?? ''));
}

function parsedIn(piece: JsonPiece): unknown {
  try {
    return JSON.parse(piece.text);
  } catch {
    throw new FileFault('damaged', placeOf(piece));
  }
}

const versionSchema = v.object({ version: v.number() });

function ownGlossaryIn(piece: JsonPiece): OwnGlossary {
  const value = parsedIn(piece);
  if (v.is(versionSchema, value) && value.version > NO_OWN_ENTRIES.version) throw new FileFault('newer');
  const own = storedOwnGlossary(value);
  if (!own) throw new FileFault('damaged', placeOf(piece));
  return own;
}

/** Articles and notes of a file, each once. What can be told from the rest is told anew. */
class Gathered {
  readonly articles = new Map<string, NotedArticle>();
  readonly notes = new Map<string, Note>();

  addArticle(article: NotedArticle, place: string): void {
    if (this.articles.has(article.address)) throw new FileFault('damaged', place);
    this.articles.set(article.address, { ...article, site: siteOf(article.address) });
  }

  addNote(note: Note, place: string): void {
    const isEverywhere = note.subject.kind === 'everywhere';
    if (this.notes.has(note.id) || isEverywhere !== (note.address === null)) throw new FileFault('damaged', place);
    // The shelf keeps no empty ones.
    if (note.text.trim() !== '') this.notes.set(note.id, { ...note, tags: tagsIn(note.text) });
  }

  content(whole: Whole | null): FileContent {
    return { articles: [...this.articles.values()], notes: [...this.notes.values()], whole };
  }
}

function* backupIn(pieces: Iterable<JsonPiece>): Steps<FileContent> {
  const gathered = new Gathered();
  const whole: { -readonly [Part in keyof Whole]?: Whole[Part] } = {};
  for (const piece of pieces) {
    if (piece.field === 'articles') gathered.addArticle(checked(notedArticleSchema, piece), placeOf(piece, 'address'));
    else if (piece.field === 'notes') gathered.addNote(checked(noteSchema, piece), placeOf(piece, 'id'));
    else if (piece.field === 'made') whole.made = checked(v.string(), piece);
    else if (piece.field === 'settings') whole.settings = checked(settingsSchema, piece);
    else if (piece.field === 'ownGlossary') whole.own = ownGlossaryIn(piece);
    yield;
  }
  const { made, settings, own } = whole;
  if (made === undefined) throw new FileFault('damaged', 'made');
  if (!settings) throw new FileFault('damaged', 'settings');
  if (!own) throw new FileFault('damaged', 'ownGlossary');
  return gathered.content({ made, settings, own });
}

function* articlesIn(pieces: Iterable<JsonPiece>): Steps<FileContent> {
  const gathered = new Gathered();
  for (const piece of pieces) {
    const { articles, notes } = articleIn(piece.text, (field) => placeOf(piece, field));
    for (const article of articles) gathered.addArticle(article, placeOf(piece, 'address'));
    for (const note of notes) gathered.addNote(note, placeOf(piece, 'notes'));
    yield;
  }
  return gathered.content(null);
}

/** What a text holds, by its first field. */
function* contentIn(text: string): Steps<FileContent> {
  const pieces = jsonPieces(text);
  const { value: first } = pieces.next();
  if (!first) throw new FileFault('other-kind');
  if (first.field === null) return yield* articlesIn(withFirst(first, pieces));
  if (first.field === ARTICLE_MARK) {
    for (const _ of pieces) yield;
    return yield* articlesIn([{ field: null, row: null, text }]);
  }
  if (first.field !== BACKUP_MARK) throw new FileFault('other-kind');
  if (checked(v.number(), first) > BACKUP_VERSION) throw new FileFault('newer');
  return yield* backupIn(pieces);
}

function* withFirst(first: JsonPiece, rest: Iterable<JsonPiece>): Generator<JsonPiece, void, undefined> {
  yield first;
  yield* rest;
}

/**
 * Reads a backup, or what the JSON export wrote of one article or several, and checks all of it.
 * @param told is told how much is read, 0 to 1
 * @throws {FileFault} which tells why it is refused; the signal's reason once it is aborted
 */
export async function readFile(
  file: Blob,
  told: (part: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<FileContent> {
  if (file.size > LARGEST_FILE) throw new FileFault('too-large');
  // Reading letters takes a tenth of the time, checking what they say the rest.
  const text = await textOf(file, (part) => told(part / 10), signal);
  // A row has some 500 letters.
  const expected = Math.max(1, text.length / 500);
  try {
    return await withPauses(contentIn(text), (done) => told(Math.min(0.99, 0.1 + (0.9 * done) / expected)), signal);
  } catch (error) {
    throw error instanceof JsonFault ? new FileFault(error.fault) : error;
  }
}
