import { describe } from './about';
import type { LocatedArticle } from './article';
import { findBodyRegion, markLines, proseOf, type Range } from './body';
import { type Declared, readDeclared } from './declared';
import { findHeadline, withoutSiteName } from './headline';
import { isArabic } from './language';
import type { Line } from './line';
import { childNamed, type IsHidden, isElement, type PageElement, type PageNode, type PageText } from './page';
import { sortLines } from './paragraphs';
import { dateLinesAround, publicationOf } from './published';
import { isArticleShape } from './shape';
import { type Survey, survey } from './survey';
import { textBlock } from './text-block';

/** What is known of a page from outside. */
export interface ReadOptions {
  readonly url: string | null;
  /** Milliseconds since 1970, against which future dates are refused; the present if missing. */
  readonly now?: number;
  /** Where there is layout, which elements it does not show. */
  readonly isHidden?: IsHidden;
}

/**
 * Finds the Arabic article on a page, where it stands, without changing anything. Null where there is none: another
 * language, a front page, a list, a gallery, a stub. Any page is accepted, however broken; nothing is thrown.
 */
export function readArticle(page: Document, options: ReadOptions): LocatedArticle | null;
export function readArticle(page: PageNode, options: ReadOptions): LocatedArticle<PageText> | null;
export function readArticle(page: PageNode, options: ReadOptions): LocatedArticle<PageText> | null {
  const root = rootOf(page);
  if (!root) return null;
  const found = survey(root);
  markLines(found);
  return readRange(found, readDeclared(found, options.url), { firstLine: 0, endLine: found.lines.length }, options);
}

function rootOf(page: PageNode): PageElement | null {
  return isElement(page) ? page : childNamed(page, 'html');
}

/** Reads the article in one stretch of a surveyed page. */
export function readRange(
  page: Survey,
  declared: Declared,
  range: Range,
  options: ReadOptions,
): LocatedArticle<PageText> | null {
  const titles = declared.titles.map((title) => withoutSiteName(title, declared.site));
  const likely = findHeadline(page.lines, range, titles, null);
  const region = findBodyRegion(page, range, likely?.line.index ?? null);
  if (!region) return null;
  const bodyStart = firstProse(page.lines, region) ?? region.firstLine;
  const headline = findHeadline(page.lines, range, titles, bodyStart);
  const from = headline && headline.line.index < bodyStart ? headline.line.index + 1 : region.firstLine;
  const sorted = sortLines(visible(page.lines.slice(Math.min(from, bodyStart), region.endLine), options), headline);
  if (!isArticleShape(sorted, declared, options.url)) return null;
  const blocks = sorted.kept.map(textBlock);
  const paragraphs = blocks.map((block) => block.text);
  if (!isArabic(paragraphs.join('\n'))) return null;
  const around = { headline: headline?.line.index ?? null, bodyStart, bodyEnd: region.endLine };
  const dateLines = [...sorted.dateLines, ...dateLinesAround(page, around, range)];
  const publication = publicationOf(page, declared, dateLines, around, options.url, options.now ?? Date.now());
  return {
    article: {
      url: options.url,
      title: headline?.text ?? titles[0] ?? null,
      ...publication,
      ...describe(declared, sorted, paragraphs[0] ?? ''),
      paragraphs,
    },
    title: headline ? textBlock(headline.line) : null,
    blocks,
  };
}

function firstProse(lines: readonly Line[], range: Range): number | null {
  for (let at = range.firstLine; at < range.endLine; at++) {
    const line = lines[at];
    if (line && !line.aside && proseOf(line) > 0) return at;
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
