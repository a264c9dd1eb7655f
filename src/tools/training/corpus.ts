import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { KINDS, type Kind } from '../../recognition/model/tags';
import { reasonOf } from '../annotate/unreadable';
import type { Mark } from './examples';

/** A paragraph's number, -1 the title. */
const paragraphNumber = v.pipe(v.number(), v.integer(), v.minValue(-1));
/** An offset in UTF-16 code units. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const line = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string())),
  paragraphs: v.array(v.string()),
});

const markedLine = v.object({
  ...line.entries,
  mentions: v.array(v.object({ p: paragraphNumber, start: offset, end: offset, type: v.picklist(KINDS) })),
});

/** Kinds as marks without text abbreviate them. */
const LETTERS = { P: 'person', L: 'place', O: 'organization', X: 'other', N: 'nisba' } as const satisfies Readonly<
  Record<string, Kind>
>;

const stretch = v.tuple([paragraphNumber, offset, offset]);

const marksLine = v.object({
  id: v.string(),
  read: v.array(stretch),
  marks: v.array(v.tuple([paragraphNumber, offset, offset, v.picklist(['P', 'L', 'O', 'X', 'N'])])),
});

/** An article of a corpus. */
export interface CorpusArticle {
  readonly id: string;
  readonly title: string | undefined;
  readonly paragraphs: readonly string[];
}

/** An article whose names were marked by reading. */
export interface MarkedArticle extends CorpusArticle {
  readonly marks: readonly Mark[];
}

/** A corpus cannot be used; the message names the file and, where it is to blame, the line or the article. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CorpusError(`${path}: ${reasonOf(error)}`);
  }
}

function unpacked(path: string): Buffer {
  const bytes = bytesOf(path);
  if (!path.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    // Not `reasonOf`: numbers of zlib's errors are not the system's.
    throw new CorpusError(`${path}: cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const linesOf = (path: string): string[] => unpacked(path).toString('utf8').split('\n');

/** The lines of a JSON-lines file, packed or not, each checked by a schema. Throws CorpusError. */
export function* parsedLines<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Generator<v.InferOutput<Schema>> {
  for (const [index, text] of linesOf(path).entries()) {
    if (text.trim() === '') continue;
    try {
      yield v.parse(schema, JSON.parse(text));
    } catch (error) {
      throw new CorpusError(`${path}, line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/**
 * The articles of a file of JSON lines, packed with gzip or not: `{id, title, paragraphs}`.
 * @throws {CorpusError} for a file that cannot be read, or a line that is no article
 */
export function* readArticles(path: string): Generator<CorpusArticle> {
  for (const { id, title, paragraphs } of parsedLines(path, line)) yield { id, title: title ?? undefined, paragraphs };
}

/**
 * The same with `mentions: [{p, start, end, type}]`: paragraph from 0 (-1 the title), UTF-16 offsets without proclitics.
 * @throws {CorpusError} for a line that is no marked article, or whose marks do not lie in its text
 */
export function* readMarked(path: string): Generator<MarkedArticle> {
  for (const { id, title, paragraphs, mentions } of parsedLines(path, markedLine)) {
    const marks = mentions.map(({ p, start, end, type }): Mark => {
      const text = p < 0 ? (title ?? '') : (paragraphs[p] ?? '');
      if (start >= end || end > text.length)
        throw new CorpusError(`${path}, article ${id}: a mark from ${start} to ${end} does not fit paragraph ${p}`);
      return { paragraph: p, start, end, kind: type };
    });
    yield { id, title: title ?? undefined, paragraphs, marks };
  }
}

/** A paragraph by its number, -1 the title. */
const textOf = ({ title, paragraphs }: CorpusArticle, paragraph: number): string =>
  paragraph < 0 ? (title ?? '') : (paragraphs[paragraph] ?? '');

/** A stretch of a paragraph that was read, and which paragraph of what was read it is. */
interface Stretch {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/** Numbers what was read: the title stays the title, every other stretch is the next paragraph. */
function placed(read: readonly (readonly [number, number, number])[]): Stretch[] {
  let paragraphs = 0;
  return read.map(([paragraph, from, to]) => ({ paragraph, from, to, place: paragraph < 0 ? -1 : paragraphs++ }));
}

/**
 * Marks that are kept without the text they are of, which belongs to others, put together with it: lines `{id, read: [[p,
 * start, end]], marks: [[p, start, end, letter]]}`. Only what was `read` is part of the article, in that order, each
 * stretch a paragraph of its own.
 * @throws {CorpusError} for a line that is none, an article that is not there, or marks that do not lie in what was read
 */
export function* readMarks(path: string, articles: ReadonlyMap<string, CorpusArticle>): Generator<MarkedArticle> {
  for (const { id, read, marks } of parsedLines(path, marksLine)) {
    const article = articles.get(id);
    if (!article) throw new CorpusError(`${path}: the article ${id} is not among the given ones`);
    const fault = (what: string): CorpusError => new CorpusError(`${path}, article ${id}: ${what}`);
    const stretches = placed(read);
    for (const { paragraph, from, to } of stretches)
      if (from >= to || to > textOf(article, paragraph).length)
        throw fault(`a stretch from ${from} to ${to} does not fit paragraph ${paragraph}`);
    const [title, second] = stretches.filter(({ place }) => place < 0);
    if (second) throw fault('two stretches of the title were read');
    const textIn = ({ paragraph, from, to }: Stretch): string => textOf(article, paragraph).slice(from, to);
    yield {
      id,
      title: title && textIn(title),
      paragraphs: stretches.filter(({ place }) => place >= 0).map(textIn),
      marks: marks.map(([of, start, end, letter]): Mark => {
        const around = stretches.filter(({ paragraph, from, to }) => of === paragraph && from <= start && end <= to);
        const [only] = around;
        if (!only || around.length > 1 || start >= end)
          throw fault(`a mark from ${start} to ${end} of paragraph ${of} does not lie in one stretch that was read`);
        return { paragraph: only.place, start: start - only.from, end: end - only.from, kind: LETTERS[letter] };
      }),
    };
  }
}
