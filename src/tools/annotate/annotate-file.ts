import type { Article } from '../../article/article';
import { parsePage } from '../../article/page/parsed-page';
import { readArticle } from '../../article/read-article';
import { readText } from '../../article/read-text';
import type { Inspection } from '../../inspection';
import { decodeFile } from './decode-file';
import { fileKind } from './file-kind';
import { readBounded } from './input-bounds';
import { isMessage, pageInMessage } from './saved-page';
import { UnreadableError } from './unreadable';

/** What the user knows better than the file. */
export interface Given {
  /** ISO 8601 day of publication. */
  readonly published: string | undefined;
  readonly url: string | undefined;
  /** A label that `isEncoding`. */
  readonly encoding: string | undefined;
}

/**
 * A file's article, its day of publication and address replaced by those that were given; null where it holds none.
 * `inspection` hears how it was read. Throws `UnreadableError` or the system's error where the file is none that can be read.
 */
export async function articleInFile(path: string, given: Given, inspection: Inspection = {}): Promise<Article | null> {
  const bytes = await readBounded(path);
  const kind = /\.webarchive$/i.test(path) ? 'a Safari web archive' : fileKind(bytes);
  if (kind !== null) throw new UnreadableError(`seems to be ${kind}; save what it says as a page or as text`);
  const article = articleIn(bytes, path, given, inspection);
  if (!article || article.paragraphs.length === 0) return null;
  const { published, url } = given;
  const addressed = url === undefined ? article : { ...article, url };
  return published === undefined ? addressed : { ...addressed, published, publishedFrom: 'given' };
}

function articleIn(
  bytes: Buffer,
  path: string,
  { url, encoding: given }: Given,
  inspection: Inspection,
): Article | null {
  if (/\.mht(?:ml)?$/i.test(path) || isMessage(bytes)) {
    const saved = pageInMessage(bytes);
    if (!saved) throw new UnreadableError('is a message without a page in it');
    const source = decodeFile(saved.bytes, { given, header: saved.charset, isPage: true });
    return readArticle(parsePage(source), { url: url ?? saved.url, inspection })?.article ?? null;
  }
  const isPage = /\.x?html?$/i.test(path);
  const source = decodeFile(bytes, { given, header: null, isPage });
  return isPage
    ? (readArticle(parsePage(source), { url: url ?? null, inspection })?.article ?? null)
    : readText(source);
}
