import { type LocatedArticle, MOST_LETTERS } from './article';
import { type ArticleScope, declaredScope, endOfOwn, findScopes } from './body/scopes';
import { type Declared, declaredFor, readDeclared } from './declared/declared';
import { markLines } from './lines/mark-lines';
import { type Steps, withoutPause } from './lines/steps';
import type { Survey } from './lines/survey';
import { surveying } from './lines/surveying';
import { pageIn } from './page/nodes';
import type { PageNode, PageText } from './page/page';
import { childNamed, isElement } from './page/page-text';
import { type ReadOptions, readingRange } from './read-range';

/**
 * Finds the Arabic article on a page, where it stands, without changing anything. Of several, the one the page declares
 * itself to be about. Null where there is none: another language, a front page, a list, a gallery, a stub. Any page is
 * accepted, however broken; nothing is thrown.
 */
export function readArticle(page: Document, options: ReadOptions): LocatedArticle | null;
export function readArticle(page: PageNode, options: ReadOptions): LocatedArticle<PageText> | null;
export function readArticle(page: PageNode, options: ReadOptions): LocatedArticle<PageText> | null {
  return withoutPause(reading(page, options, false))[0] ?? null;
}

/** All Arabic articles of a page in reading order: endless pages hold several, with an address of their own each. */
export function readArticles(page: Document, options: ReadOptions): readonly LocatedArticle[];
export function readArticles(page: PageNode, options: ReadOptions): readonly LocatedArticle<PageText>[];
export function readArticles(page: PageNode, options: ReadOptions): readonly LocatedArticle<PageText>[] {
  return withoutPause(reading(page, options, true));
}

/** The same as `readArticles` in steps; between two of them the page may do something else, and change. */
export function readingArticles(page: Document, options: ReadOptions): Steps<readonly LocatedArticle[]>;
export function readingArticles(page: PageNode, options: ReadOptions): Steps<readonly LocatedArticle<PageText>[]>;
export function readingArticles(page: PageNode, options: ReadOptions): Steps<readonly LocatedArticle<PageText>[]> {
  return reading(page, options, true);
}

/** Frames within frames that are looked into. */
const DEEPEST_FRAME = 2;
const MOST_FRAMES = 30;
/** Articles of an endless page that are read. Together they have not much more text than one may have. */
const MOST_ARTICLES = 100;

function* reading(
  node: PageNode,
  options: ReadOptions,
  all: boolean,
  depth = 0,
): Steps<readonly LocatedArticle<PageText>[]> {
  const root = isElement(node) ? node : childNamed(node, 'html');
  if (!root) return [];
  const page = yield* surveying(root);
  for (const shadow of page.shadowRoots) options.met?.(shadow);
  markLines(page, options.inspection);
  yield;
  const declared = readDeclared(root, page, options.url);
  const scopes = findScopes(page);
  yield;
  const found = scopes.length > 1 ? yield* readingScopes(page, declared, scopes, options, all) : [];
  if (found.length > 0) return found;
  const article = yield* readingRange(page, declared, { firstLine: 0, endLine: endOfOwn(page, declared) }, options);
  if (article) return [article];
  return depth < DEEPEST_FRAME ? yield* readingFrames(page, options, all, depth + 1) : [];
}

function* readingScopes(
  page: Survey,
  declared: Declared,
  scopes: readonly ArticleScope[],
  options: ReadOptions,
  all: boolean,
): Steps<LocatedArticle<PageText>[]> {
  const own = declaredScope(scopes, declared.titles);
  const found: LocatedArticle<PageText>[] = [];
  let letters = 0;
  for (const scope of all ? scopes.slice(0, MOST_ARTICLES) : own ? [own] : []) {
    const article = yield* scope === own
      ? readingRange(page, declared, scope, options)
      : readingOther(page, declared, scope, options);
    if (article) found.push(article);
    letters += article?.article.paragraphs.reduce((sum, text) => sum + text.length, 0) ?? 0;
    if (letters >= MOST_LETTERS) break;
    yield;
  }
  return found;
}

/** An article of the page that is not the one its declarations are about. */
function* readingOther(
  page: Survey,
  declared: Declared,
  scope: ArticleScope,
  options: ReadOptions,
): Steps<LocatedArticle<PageText> | null> {
  const url = scope.url === null ? null : absolute(scope.url, options.url);
  return yield* readingRange(page, declaredFor(scope.headline, url, declared), scope, { ...options, url });
}

function absolute(url: string, base: string | null): string {
  try {
    return new URL(url, base ?? undefined).href;
  } catch {
    return url;
  }
}

/** Same-origin frames, for pages that are nothing but a frame around an article. Others show nothing of themselves. */
function* readingFrames(
  page: Survey,
  options: ReadOptions,
  all: boolean,
  depth: number,
): Steps<readonly LocatedArticle<PageText>[]> {
  for (const frame of page.frames.slice(0, MOST_FRAMES)) {
    const inner = pageIn(frame);
    const found = inner ? yield* reading(inner, options, all, depth) : [];
    if (found.length > 0) return found;
  }
  return [];
}
