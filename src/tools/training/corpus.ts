import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { KINDS } from '../../recognition/model/tags';
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
