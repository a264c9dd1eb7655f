import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { KINDS, type Kind } from '../../recognition/model/tags';
import type { Mark } from './examples';

const line = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string())),
  paragraphs: v.array(v.string()),
});

const markedLine = v.object({
  ...line.entries,
  mentions: v.array(v.object({ p: v.number(), start: v.number(), end: v.number(), type: v.picklist(KINDS) })),
});

/** Kinds as marks without text abbreviate them. */
const LETTERS = { P: 'person', L: 'place', O: 'organization', X: 'other', N: 'nisba' } as const satisfies Readonly<
  Record<string, Kind>
>;

const stretch = v.tuple([v.number(), v.number(), v.number()]);

const marksLine = v.object({
  id: v.string(),
  read: v.array(stretch),
  marks: v.array(v.tuple([v.number(), v.number(), v.number(), v.picklist(['P', 'L', 'O', 'X', 'N'])])),
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

/** A corpus cannot be used; the message names file and line. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

function linesOf(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n');
}

function* parsed<Schema extends v.GenericSchema>(path: string, schema: Schema): Generator<v.InferOutput<Schema>> {
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
 * @throws {CorpusError} for a line that is no article
 */
export function* readArticles(path: string): Generator<CorpusArticle> {
  for (const { id, title, paragraphs } of parsed(path, line)) yield { id, title: title ?? undefined, paragraphs };
}

/**
 * The same with `mentions: [{p, start, end, type}]`: paragraph from 0 (-1 the title), UTF-16 offsets without proclitics.
 * @throws {CorpusError} for a line that is no marked article, or whose marks do not lie in its text
 */
export function* readMarked(path: string): Generator<MarkedArticle> {
  for (const { id, title, paragraphs, mentions } of parsed(path, markedLine)) {
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

/**
 * Marks that are kept without the text they are of, which belongs to others, put together with it: lines `{id, read: [[p,
 * start, end]], marks: [[p, start, end, letter]]}`. Only what was `read` is part of the article, in that order, each
 * stretch a paragraph of its own.
 * @throws {CorpusError} for a line that is none, an article that is not there, or marks that do not lie in what was read
 */
export function* readMarks(path: string, articles: ReadonlyMap<string, CorpusArticle>): Generator<MarkedArticle> {
  for (const { id, read, marks } of parsed(path, marksLine)) {
    const article = articles.get(id);
    if (!article) throw new CorpusError(`${path}: the article ${id} is not among the given ones`);
    const paragraphs: string[] = [];
    const placed: Mark[] = [];
    let title: string | undefined;
    for (const [paragraph, from, to] of read) {
      const text = textOf(article, paragraph);
      if (to > text.length)
        throw new CorpusError(`${path}, article ${id}: paragraph ${paragraph} is shorter than ${to}`);
      const place = paragraph < 0 ? -1 : paragraphs.length;
      if (paragraph < 0) title = text.slice(from, to);
      else paragraphs.push(text.slice(from, to));
      for (const [of, start, end, letter] of marks)
        if (of === paragraph && from <= start && start < end && end <= to)
          placed.push({ paragraph: place, start: start - from, end: end - from, kind: LETTERS[letter] });
    }
    if (placed.length !== marks.length)
      throw new CorpusError(
        `${path}, article ${id}: ${marks.length - placed.length} marks lie outside of what was read`,
      );
    yield { id, title, paragraphs, marks: placed };
  }
}
