import { describe } from './about';
import type { Article, LocatedArticle } from './article';
import { findBodyRegion } from './body';
import { Counts, type Range } from './counts';
import { type Declared, declaredFor, readDeclared } from './declared';
import { type Headline, HeadlineFinder, withoutSiteName } from './headline';
import { withoutInlineLabel } from './inline-label';
import { isArabic } from './language';
import { largestText } from './largest-text';
import type { Line } from './line';
import { liveUpdates } from './live-updates';
import { markLines } from './mark-lines';
import { childNamed, type IsHidden, isElement, type PageElement, type PageNode, type PageText } from './page';
import { sortLines } from './paragraphs';
import { dateLinesAround, publicationOf } from './published';
import { type ArticleScope, declaredScope, findScopes } from './scopes';
import { isArticleShape } from './shape';
import { type Survey, surveying } from './survey';
import { textBlock } from './text-block';

/** What is known of a page from outside. */
export interface ReadOptions {
  readonly url: string | null;
  /** Milliseconds since 1970, against which future dates are refused; the present if missing. */
  readonly now?: number;
  /** Where there is layout, which elements it does not show. */
  readonly isHidden?: IsHidden;
  /**
   * The reader wants to read what does not look like an article too: where the text found is a list or a stub, or none
   * is found, the largest Arabic text of the page is taken. Other languages are refused as ever.
   */
  readonly anyway?: boolean;
}

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

/** Work in steps of about a millisecond, which hands over its result at the end. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The same as `readArticles` in steps; between two of them the page may do something else, and change. */
export function readingArticles(page: Document, options: ReadOptions): Steps<readonly LocatedArticle[]>;
export function readingArticles(page: PageNode, options: ReadOptions): Steps<readonly LocatedArticle<PageText>[]> {
  return reading(page, options, true);
}

function withoutPause<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Frames within frames that are looked into. */
const DEEPEST_FRAME = 2;

function* reading(
  node: PageNode,
  options: ReadOptions,
  all: boolean,
  depth = 0,
): Steps<readonly LocatedArticle<PageText>[]> {
  const root = isElement(node) ? node : childNamed(node, 'html');
  if (!root) return [];
  const page = yield* surveying(root);
  markLines(page);
  yield;
  const declared = readDeclared(root, page, options.url);
  const scopes = findScopes(page);
  yield;
  const found = scopes.length > 1 ? yield* readingScopes(page, declared, scopes, options, all) : [];
  if (found.length > 0) return found;
  const article = readRange(page, declared, { firstLine: 0, endLine: page.lines.length }, options);
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
  for (const scope of all ? scopes : own ? [own] : []) {
    const article =
      scope === own ? readRange(page, declared, scope, options) : readOther(page, declared, scope, options);
    if (article) found.push(article);
    yield;
  }
  return found;
}

/** An article of the page that is not the one its declarations are about. */
function readOther(
  page: Survey,
  declared: Declared,
  scope: ArticleScope,
  options: ReadOptions,
): LocatedArticle<PageText> | null {
  const url = scope.url === null ? null : absolute(scope.url, options.url);
  return readRange(page, declaredFor(scope.headline, url, declared), scope, { ...options, url });
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
  for (const frame of page.frames) {
    const inner = frame.contentDocument;
    const found = inner ? yield* reading(inner, options, all, depth) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function readRange(
  page: Survey,
  declared: Declared,
  range: Range,
  options: ReadOptions,
): LocatedArticle<PageText> | null {
  const titles = declared.titles.map((title) => withoutSiteName(title, declared.site));
  const headlines = new HeadlineFinder(titles, page.lines, range);
  const likely = headlines.find(null);
  const region = findBodyRegion(page, range, likely?.line.index ?? null) ?? (options.anyway ? range : null);
  if (!region) return null;
  const bodyStart = firstProse(page.lines, textAfter(likely, region, page)) ?? region.firstLine;
  const headline = headlines.find(bodyStart);
  const from = headline && headline.line.index < bodyStart ? headline.line.index + 1 : region.firstLine;
  const sorted = sortLines(visible(page.lines.slice(Math.min(from, bodyStart), region.endLine), options), headline);
  const around = { headline: headline?.line.index ?? null, bodyStart, bodyEnd: region.endLine };
  const dateLines = () => [...sorted.dateLines, ...dateLinesAround(page, around, range)];
  const publication = publicationOf(page, declared, dateLines, around, options.url, options.now ?? Date.now());
  const isArticle = isArticleShape(sorted, declared, options.url);
  if (!isArticle && !options.anyway) return null;
  const kept = isArticle
    ? sorted.kept
    : visible(largestText(page, range), options).filter((line) => line !== headline?.line);
  const blocks = kept.map((line) => withoutInlineLabel(textBlock(line)));
  const paragraphs = blocks.map((block) => block.text);
  if (!isArabic(paragraphs.join('\n'))) return null;
  const title = headline ? textBlock(headline.line) : null;
  const updates = liveUpdates(page, kept);
  const article: Article = {
    url: options.url,
    title: title?.text ?? titles[0] ?? null,
    ...publication,
    ...describe(declared, sorted, paragraphs[0] ?? ''),
    paragraphs,
  };
  return {
    article: updates.length > 0 ? { ...article, updates } : article,
    title,
    blocks,
    captions: sorted.captions.map(textBlock),
  };
}

/** Share of a body's prose before the headline that is a teaser line above it and not its text. */
const MOST_ABOVE_HEADLINE = 0.2;

/** A body without what stands above the headline, where that is little. */
function textAfter(headline: Headline | null, body: Range, { lines }: Survey): Range {
  if (!headline || headline.line.index < body.firstLine || headline.line.index >= body.endLine) return body;
  const { index } = headline.line;
  const after = { firstLine: index + 1, endLine: body.endLine };
  const counts = new Counts(lines);
  return counts.prose(body) - counts.prose(after) <= counts.prose(body) * MOST_ABOVE_HEADLINE ? after : body;
}

function firstProse(lines: readonly Line[], range: Range): number | null {
  for (let at = range.firstLine; at < range.endLine; at++) {
    const line = lines[at];
    if (line && !line.aside && line.prose > 0) return at;
  }
  return null;
}

function visible(lines: readonly Line[], { isHidden }: ReadOptions): readonly Line[] {
  if (!isHidden) return lines;
  const known = new Map<PageElement, boolean>();
  return lines.filter(({ region: { element } }) => {
    const hidden = known.get(element) ?? isHidden(element);
    known.set(element, hidden);
    return !hidden;
  });
}
