import type { Survey } from '../lines/survey';
import { attributeOf, elementsIn } from '../page/nodes';
import type { PageElement } from '../page/page';
import { collapse, LONGEST_VALUE, textOf } from '../page/page-text';
import { likeness } from '../words/titles';
import { type DeclaredArticle, readJsonLd } from './json-ld';

/** What a page says about itself in its head and its structured data. */
export interface Declared {
  /** By lower-case name or property, first value wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** `<title>`, Open Graph, JSON-LD: best first, with the site's name still in them. */
  readonly titles: readonly string[];
  readonly site: string | null;
  readonly article: DeclaredArticle | null;
  /** All articles that the page declares, its own among them. */
  readonly articles: readonly DeclaredArticle[];
  /** JSON-LD types, for the kinds of pages that are no articles. */
  readonly types: ReadonlySet<string>;
  readonly openGraphType: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
}

/** The most words that a meta element's name has is a few. */
const LONGEST_NAME = 200;
const MOST_KEYWORDS = 100;

/** `root` is the page's outermost element: what it declares may stand anywhere in it, also where nothing is read. */
export function readDeclared(root: PageElement, page: Survey, url: string | null): Declared {
  const meta = new Map<string, string>();
  const keywords: string[] = [];
  for (const element of elementsIn(root, 'meta')) {
    const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop');
    const content = attributeOf(element, 'content');
    if (!name || !content || name.length > LONGEST_NAME || content.length > LONGEST_VALUE) continue;
    const key = name.trim().toLowerCase();
    if (key === 'article:tag' && keywords.length < MOST_KEYWORDS) keywords.push(content.trim());
    if (!meta.has(key)) meta.set(key, content.trim());
  }
  if (keywords.length > 0) meta.set('article:tag', keywords.join(','));
  const things = readJsonLd(jsonLdIn(root));
  const title = page.titles[0] ? collapse(textOf(page.titles[0])) : '';
  const named = [meta.get('og:title'), meta.get('twitter:title'), meta.get('dc.title'), title];
  const titles = named.flatMap((value) => (value ? [value] : []));
  const canonical = page.links.find((link) => attributeOf(link, 'rel')?.toLowerCase() === 'canonical');
  const article = ownArticle(things.articles, titles, url);
  return {
    meta,
    titles: article?.headline ? [article.headline, ...titles] : titles,
    site: meta.get('og:site_name') ?? meta.get('application-name') ?? article?.publisher ?? null,
    article,
    articles: things.articles,
    types: things.types,
    openGraphType: meta.get('og:type')?.toLowerCase() ?? null,
    canonical: canonical ? attributeOf(canonical, 'href') : null,
    language: page.language ?? meta.get('og:locale') ?? article?.language ?? null,
  };
}

const jsonLdIn = (root: PageElement): PageElement[] =>
  [...elementsIn(root, 'script')].filter((script) => attributeOf(script, 'type')?.toLowerCase().includes('ld+json'));

const UNLIKE = 0.2;

/**
 * The declared article that this page is about. Pages declare teasers of other articles too, and templates are copied
 * with another page's data in them: one whose headline has nothing of the page's titles is not believed.
 */
function ownArticle(
  articles: readonly DeclaredArticle[],
  titles: readonly string[],
  url: string | null,
): DeclaredArticle | null {
  let best: DeclaredArticle | null = null;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const article of articles) {
    const { headline } = article;
    const like = headline && titles.length > 0 ? Math.max(...titles.map((title) => likeness(headline, title))) : null;
    if (like !== null && like < UNLIKE) continue;
    const samePage = url !== null && article.url !== null && samePath(url, article.url);
    const value = (like ?? 0.5) + (samePage ? 1 : 0) + (article.published ? 0.2 : 0) + (article.body ? 0.1 : 0);
    if (value <= bestValue) continue;
    best = article;
    bestValue = value;
  }
  return best;
}

function samePath(one: string, other: string): boolean {
  const path = (url: string): string =>
    url
      .slice(0, LONGEST_VALUE)
      .replace(/^[a-z]+:\/\/[^/]*/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '');
  return path(one) === path(other) && path(one) !== '';
}

/** What is left of a page's declarations for another article on it, found by its headline: the site, the language. */
export function declaredFor(headline: string, url: string | null, page: Declared): Declared {
  const article = ownArticle(page.articles, [headline], url);
  const site = new Map([...page.meta].filter(([name]) => name === 'og:site_name' || name === 'publisher'));
  return { ...page, meta: site, titles: [headline], article, canonical: url };
}
