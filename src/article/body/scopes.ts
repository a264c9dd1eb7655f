import { keyOf } from '../../arabic/normalise';
import type { Declared } from '../declared/declared';
import { proseIn, type Range } from '../lines/counts';
import { type Line, type Region, textOfLine } from '../lines/line';
import type { Survey } from '../lines/survey';
import { attributeOf, elementsIn, nameOf } from '../page/nodes';
import type { PageElement } from '../page/page';
import { likeness } from '../words/titles';

/** One of several articles on a page: its stretch of lines, its headline, its own address where the page gives it. */
export interface ArticleScope extends Range {
  readonly headline: string;
  readonly url: string | null;
}

/** Share of words that the headline of the declared article has in common with the declaration. */
const LIKE = 0.6;
/** Letters of prose that make an article of a stretch; teasers have fewer. */
const FEWEST_LETTERS = 300;
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-link', 'data-article-url', 'itemid'];
const ARTICLE_TYPE = /schema\.org\/\w*(?:Article|BlogPosting)$/i;

/**
 * The articles of an endless page, in reading order: `<article>` elements, or elements of that type, with a headline and
 * a text each; else the stretches between headlines of the first order. Fewer than two means that the page has one.
 */
export function findScopes(page: Survey): readonly ArticleScope[] {
  const regions = page.regions.filter(isArticleElement);
  const scopes = outermost(regions).flatMap((region) => scopeOf(page, region, region.element));
  return scopes.length > 1 ? scopes : betweenHeadlines(page);
}

/**
 * Where the page's own article ends, if another article element with a headline of its own follows: the next article of
 * an endless page, of which too little is shown to count as one. The entries of a live blog are no such articles.
 */
export function endOfOwn(page: Survey, { titles, types }: Declared): number {
  const all = page.lines.length;
  if (types.has('LiveBlogPosting')) return all;
  const regions = page.regions.filter(isArticleElement);
  const own = regions.find((region) => {
    const heading = headingIn(page, region);
    return heading !== undefined && titles.some((title) => likeness(title, textOfLine(heading)) >= LIKE);
  });
  if (!own) return all;
  const next = regions.find((region) => region.firstLine >= own.endLine && headingIn(page, region) !== undefined);
  return next?.firstLine ?? all;
}

/** Lines at the beginning of an article element among which its headline stands. */
const HEAD_LINES = 30;

/** The headline in a region that is no link. */
const headingIn = ({ lines }: Survey, { firstLine, endLine }: Range): Line | undefined =>
  lines.slice(firstLine, Math.min(endLine, firstLine + HEAD_LINES)).find((line) => !line.aside && isHeadline(line));

/** Headline, date and text at least; asking every smaller element for its type would take as long as the walk. */
const FEWEST_LINES = 3;

const isArticleElement = ({ element, firstLine, endLine }: Region): boolean =>
  endLine - firstLine >= FEWEST_LINES &&
  (nameOf(element) === 'article' || ARTICLE_TYPE.test(attributeOf(element, 'itemtype') ?? ''));

/** Regions in reading order without those that stand in another. Each holds lines. */
function outermost(regions: readonly Region[]): Region[] {
  let end = 0;
  return regions.filter((region) => {
    if (region.firstLine < end) return false;
    end = region.endLine;
    return true;
  });
}

function scopeOf({ lines }: Survey, range: Range, element: PageElement | null): ArticleScope[] {
  const own = lines.slice(range.firstLine, range.endLine).filter((line) => !line.aside);
  const heading = own.find((line) => isHeadline(line));
  if (!heading || proseIn(lines, range) < FEWEST_LETTERS) return [];
  const { firstLine, endLine } = range;
  return [{ firstLine, endLine, headline: textOfLine(heading), url: element && addressOf(element) }];
}

/** A headline of its own, not a link to the article elsewhere, which is what teasers have. */
const isHeadline = (line: Line): boolean =>
  (line.heading === 1 || line.heading === 2) && line.letters > 15 && line.linkLetters < line.letters * 0.5;

/** Elements that say where the article around them stands, and by which attribute: HTML's link types, schema.org. */
const ADDRESS_ELEMENTS: readonly {
  readonly name: string;
  readonly is: readonly [string, string];
  readonly says: string;
}[] = [
  { name: 'link', is: ['rel', 'canonical'], says: 'href' },
  { name: 'link', is: ['itemprop', 'mainentityofpage'], says: 'href' },
  { name: 'meta', is: ['itemprop', 'mainentityofpage'], says: 'content' },
  { name: 'a', is: ['rel', 'bookmark'], says: 'href' },
];

/** An address is told at the head of an article, or not at all. */
const MOST_ASKED = 30;

/** Where an article of several on a page stands, by its own word; null where it says nothing. */
function addressOf(element: PageElement): string | null {
  const told = ADDRESS_ATTRIBUTES.map((name) => attributeOf(element, name));
  for (const { name, is, says } of ADDRESS_ELEMENTS) {
    const [attribute, value] = is;
    const found = Array.from(elementsIn(element, name))
      .slice(0, MOST_ASKED)
      .find((one) => attributeOf(one, attribute)?.toLowerCase() === value);
    told.push(found ? attributeOf(found, says) : null);
  }
  return told.find((address) => address !== null && /^(?:https?:)?\/\/|^\//.test(address)) ?? null;
}

function betweenHeadlines(page: Survey): ArticleScope[] {
  const headlines = page.lines.filter((line) => line.heading === 1 && isHeadline(line) && !line.aside);
  const heads = headlines.filter(isNoSubhead(page.lines));
  if (heads.length < 2) return [];
  const scopes = heads.flatMap((line, at) => {
    const endLine = heads[at + 1]?.index ?? page.lines.length;
    return scopeOf(page, { firstLine: at === 0 ? 0 : line.index, endLine }, null).map((scope) => ({
      ...scope,
      headline: textOfLine(line),
    }));
  });
  const different = new Set(scopes.map(({ headline }) => keyOf(headline)));
  return different.size === scopes.length ? scopes : [];
}

/** Tells a headline from a heading between two paragraphs of one element. Headings are asked about in reading order. */
function isNoSubhead(lines: readonly Line[]): (heading: Line) => boolean {
  let before: Line | undefined;
  let at = 0;
  let after = 0;
  return ({ index }) => {
    for (; at < index; at++) if (lines[at]?.prose !== 0) before = lines[at];
    after = Math.max(after, index + 1);
    while (lines[after]?.prose === 0) after++;
    const parent = before?.region.parent;
    return parent === undefined || parent !== lines[after]?.region.parent;
  };
}

/** Which of the articles the page's own declarations are about: the one with the declared title, else the first. */
export function declaredScope(scopes: readonly ArticleScope[], titles: readonly string[]): ArticleScope | undefined {
  const isDeclared = ({ headline }: ArticleScope): boolean => titles.some((title) => likeness(title, headline) >= LIKE);
  return scopes.find(isDeclared) ?? scopes[0];
}
