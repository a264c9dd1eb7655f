import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Glossary } from '../../glossary/glossary';
import { cell, readTsv } from '../../glossary/tables/tsv';
import { reasonOf } from '../annotate/unreadable';
import { CorpusError } from '../training/corpus';
import { writeMarkedArticle } from './article-file';
import type { FiledArticle } from './article-folder';

/** A path below the project's folder, as messages name it: from where the command runs. */
const named = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../../../${path}`, import.meta.url)));

/** What the project measures itself on, and what it measured last. */
const ACCURACY = named('test/accuracy');

/** What was measured last and accepted. */
export const BASELINE_FILE = join(ACCURACY, 'baseline.json');

/** Cards of names in news, judged by readers; the articles are not the project's. */
export const JUDGED_LINKS = join(ACCURACY, 'judged-links.jsonl');

/** Fixture pages with what is expected of them. */
export const PAGES = named('test/pages');

/** What may be looked at while rules are written, and what only tells whether they hold elsewhere. */
export const HALVES = ['tuning', 'testing'] as const;
export type Half = (typeof HALVES)[number];

/** The folder of one half of the project's own articles. */
export const folderOf = (half: Half): string => join(ACCURACY, 'articles', half);

/** Names that the articles use and the glossary has not, each with its entry. */
export const KNOWN_AS = join(ACCURACY, 'known-as.tsv');

/**
 * Reads a table of names and ids of entries.
 * @throws {CorpusError} for a table that cannot be read, or an entry that the glossary has not
 */
export function readKnownAs(path: string, glossary: Glossary): [name: string, id: string][] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CorpusError(`${path}: ${reasonOf(error)}`);
  }
  return readTsv(path, text).map((row) => {
    const [name, id] = [cell(row, 'name'), cell(row, 'entry')];
    if (glossary.find(id) === undefined)
      throw new CorpusError(`${path}, line ${row.line}: the glossary has no entry «${id}»`);
    return [name, id];
  });
}

/** Tells whether articles are the ones that were measured before: a hash of all they say. */
export function fingerprintOf(articles: readonly FiledArticle[]): string {
  const hash = createHash('sha256');
  for (const { article } of articles) hash.update(writeMarkedArticle(article));
  return hash.digest('hex').slice(0, 16);
}
