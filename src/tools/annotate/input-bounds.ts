import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { analyse } from '../../analyse';
import type { Analysis } from '../../analysis/analysis';
import type { Article } from '../../article/article';
import type { Knowledge } from '../../recognition/knowledge';
import { UnreadableError } from './unreadable';

/** Of a file, and of a line of JSON; pages saved with all their pictures inside have 2 to 20 MB. */
export const MOST_MEGABYTES = 32;
/** The same in bytes. */
export const MOST_BYTES = MOST_MEGABYTES * 2 ** 20;
/** Of an article, in UTF-16 code units: a book of 250 pages. Were all of it names, the command would take 0.8 GB. */
const MOST_TEXT = 500_000;
/** Each takes 2 kB in the analysis, even if it is empty. */
const MOST_PARAGRAPHS = 50_000;

/** A file's bytes. Throws `UnreadableError` for a folder, an empty file and one beyond `MOST_BYTES`, pipes included. */
export async function readBounded(path: string): Promise<Buffer> {
  if ((await stat(path)).isDirectory()) throw new UnreadableError('is a folder; name the files in it');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new UnreadableError(`is larger than ${MOST_MEGABYTES} MB`);
    chunks.push(chunk);
  }
  if (size === 0) throw new UnreadableError('is empty');
  return Buffer.concat(chunks, size);
}

/** The article itself; throws `UnreadableError` for one that is too long to be one. */
export function boundedArticle(article: Article): Article {
  const { title, paragraphs } = article;
  if (paragraphs.length > MOST_PARAGRAPHS) throw new UnreadableError(`has more than ${MOST_PARAGRAPHS} paragraphs`);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, title?.length ?? 0);
  if (length > MOST_TEXT) throw new UnreadableError(`is an article of more than ${MOST_TEXT} letters`);
  return article;
}

/** The analysis of an article; throws `UnreadableError` for one that is too long to be one. */
export const analyseBounded = (article: Article, knowledge: Knowledge): Analysis =>
  analyse(boundedArticle(article), knowledge);
