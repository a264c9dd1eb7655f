import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../annotate/unreadable';
import { CorpusError } from '../training/corpus';
import { readMarkedArticle } from './article-file';
import type { MarkedArticle } from './marked-article';

/** An article and the file it stands in, as faults name it. */
export interface FiledArticle {
  readonly file: string;
  readonly article: MarkedArticle;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function textIn(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new CorpusError(`${file}: ${reasonOf(error)}`);
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new CorpusError(`${file}: is not UTF-8`);
  }
}

/**
 * The articles of a folder, in the order of their files' names.
 * @throws {CorpusError} for a folder that is missing or has no article, and for an article that is faulty
 */
export function articlesIn(folder: string): FiledArticle[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  } catch (error) {
    throw new CorpusError(`${folder}: ${reasonOf(error)}`);
  }
  if (names.length === 0) throw new CorpusError(`${folder}: holds no article (.txt)`);
  return names.sort().map((name) => {
    const file = join(folder, name);
    return { file, article: readMarkedArticle(textIn(file), file) };
  });
}
