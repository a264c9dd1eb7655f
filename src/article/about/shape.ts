import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import type { Declared } from '../declared/declared';
import { textOfLine } from '../lines/line';
import { namesPageOfTheSite } from '../words/labels';
import { Contents, type ReadPage } from './contents';
import { LONGEST_TEASER } from './entries';

/** A rule that knows one kind of page that is no article. */
interface ShapeRule extends ArticleRule {
  /** An article that the page declares in JSON-LD may have the other shapes. */
  readonly evenDeclared?: true;
  readonly refuses: (contents: Contents) => boolean;
}

/** Letters of running text below which nothing is an article: a flash is one sentence, a stub a line. */
const LETTERS = { declared: 90, undeclared: 180, stub: 450, list: 1200 } as const;
const FEWEST_TEASERS = 3;
/** Lines of running text of the shortest article that stands beside a list. */
const FEWEST_OWN_LINES = 2;
/** How many times as much as is left of an article posts have. */
const MOST_TIMES_OWN = 2;
/** What is no article in schema.org's words and in Open Graph's, unless it says as much as one. */
const OTHER_TYPES = [
  'CollectionPage',
  'SearchResultsPage',
  'ItemList',
  'ProfilePage',
  'ContactPage',
  'AboutPage',
  'Product',
];
const MEDIA_TYPES = ['VideoObject', 'ImageGallery', 'MediaGallery', 'AudioObject', 'PodcastEpisode'];
const OTHER_OPEN_GRAPH = /^(?:video|product|profile|music|business)/;

/** Letters of an article on a page that declares itself something else; a video on it may stand beside a text. */
function leastWhereDeclared({ types, openGraphType }: Declared): number {
  if (OTHER_OPEN_GRAPH.test(openGraphType ?? '') || OTHER_TYPES.some((type) => types.has(type))) return LETTERS.list;
  return MEDIA_TYPES.some((type) => types.has(type)) ? LETTERS.stub : 0;
}

/** Items that make a list. */
const FEWEST_ITEMS = 3;
/** Shares of the running text from which items are most of it, all but an introduction, and all. */
const LEAST = { mostly: 0.5, all: 0.8, nothingElse: 0.95 } as const;
/** Share of an undeclared article's letters that are sentences rather than scraps. */
const LEAST_SENTENCES = 0.65;

/** A home page: no path, or only a language. */
const HOME = /^[a-z]+:\/\/[^/]+\/?(?:(?:ar|arabic|index|home|default)(?:\.\w+)?\/?)?(?:[?#].*)?$/i;
/** An article told by its number alone: `/?p=2284`, `/index.php?newsid=12`. */
const ARTICLE_QUERY = /[?&](?:p|id|nid|aid|\w*(?:article|news|post|story|item)\w*)=\w*\d/i;

/** What no article looks like, in the order in which it is looked for. */
export const SHAPES: readonly ShapeRule[] = [
  {
    id: 'article/list-of-headlines',
    example: `<script type="application/ld+json">{"@type":"NewsArticle"}</script><h1>…</h1>${'<h2><a href="/1">جسر جديد فوق النهر الكبير</a></h2><p>…</p>'.repeat(4)}`,
    source: 'publishing systems: sections and tags',
    why: 'linked headlines with a teaser each',
    evenDeclared: true,
    refuses: ({ sorted: { linkedHeadings }, prose }) =>
      linkedHeadings >= FEWEST_TEASERS && prose < linkedHeadings * LONGEST_TEASER,
  },
  {
    id: 'article/too-short',
    example: '<h1>…</h1><p>…</p>',
    source: 'custom of newspapers',
    why: 'less text than a piece of news has',
    evenDeclared: true,
    refuses: ({ isDeclared, prose }) => prose < (isDeclared ? LETTERS.declared : LETTERS.undeclared),
  },
  {
    id: 'article/stub',
    example: '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>هذا المقال للمشتركين</p>',
    source: 'custom of newspapers with subscribers',
    why: 'the rest is for subscribers',
    evenDeclared: true,
    refuses: ({ sorted, declared, prose }) =>
      (sorted.paywalled || declared.article?.free === false) && prose < LETTERS.stub,
  },
  {
    id: 'article/scraps',
    example: `<h1>…</h1>${'<p>…</p>'.repeat(5)}${'<p>مقهى الساحل الشمالي</p>'.repeat(18)}<p>…</p>`,
    source: 'custom of newspapers',
    why: 'too few of its letters are sentences',
    refuses: ({ prose, scraps }) => prose < (prose + scraps) * LEAST_SENTENCES,
  },
  {
    id: 'article/page-of-the-site',
    example: '<h1>من نحن واتصل بنا</h1><p>…</p><p>…</p><p>…</p>',
    source: 'custom of the web: a site tells of itself under nearly the same words everywhere',
    why: 'its title is that of a page about the site',
    refuses: ({ titles }) => titles.some(namesPageOfTheSite),
  },
  {
    id: 'article/declared-otherwise',
    example: '<meta property="og:type" content="product"><h1>…</h1><p>…</p><p>…</p><p>…</p>',
    source: 'schema.org and Open Graph',
    why: 'it declares itself something else and says little',
    refuses: ({ declared, prose }) => prose < leastWhereDeclared(declared),
  },
  {
    id: 'article/home-address',
    example: '<link rel="canonical" href="https://nahr.example/"><h1>…</h1><p>…</p><p>…</p><p>…</p>',
    source: 'the web: a home page has no path',
    why: 'its address is that of a home page and it says little',
    refuses: ({ address, prose }) =>
      prose < LETTERS.list && address !== null && HOME.test(address) && !ARTICLE_QUERY.test(address),
  },
  {
    id: 'article/headed-items',
    example: `<h1>البث المباشر</h1>${'<h3>نشرة أخبار المساء</h3><p>…</p>'.repeat(5)}`,
    source: 'custom of the web: programmes, newsletters, services, events',
    why: 'single lines below a heading each, without a headline or without anything else',
    refuses: ({ isHeaded, headedItems, prose }) =>
      headedItems.count > FEWEST_ITEMS && headedItems.prose > prose * (isHeaded ? LEAST.nothingElse : LEAST.mostly),
  },
  {
    id: 'article/feed',
    example: `<h1>…</h1><ul>${'<li>جسر جديد فوق النهر<br>…</li>'.repeat(4)}</ul>`,
    source: 'publishing systems: feeds shown as lists',
    why: 'nothing but list items, without a headline or each with its own',
    refuses: ({ isHeaded, listItems, prose }) => {
      const items = isHeaded ? listItems.titled : listItems.all;
      return items.count >= FEWEST_ITEMS && items.prose > prose * LEAST.all;
    },
  },
  {
    id: 'article/names',
    example: `<h1>…</h1>${'<p>جمعية الساحل – …</p>'.repeat(5)}`,
    source: 'custom of the web: directories',
    why: 'names, each with what is told of it, and nothing else',
    refuses: ({ names, prose }) => names.count > FEWEST_ITEMS && names.prose > prose * LEAST.all,
  },
  {
    id: 'article/gallery',
    example: `<h1>…</h1>${'<div><img><p>…</p></div>'.repeat(5)}`,
    source: 'custom of newspapers: photographs with a sentence each',
    why: 'single lines below an image each',
    refuses: ({ imageItems, prose }) => imageItems.count > FEWEST_ITEMS && imageItems.prose > prose * LEAST.all,
  },
  {
    id: 'article/texts-that-go-on',
    example: `<h1>…</h1>${'<div><p>…</p><a href="#reply">اقتباس</a></div>'.repeat(4)}`,
    source: 'publishing systems: forums, and «اقرأ المزيد» below each teaser',
    why: 'texts below each of which a link says the same',
    // Below an article stand its readers' comments, each with «رد».
    refuses: ({ isHeaded, goingOn, prose }) =>
      goingOn.count >= FEWEST_ITEMS &&
      goingOn.prose > prose * LEAST.mostly &&
      !(isHeaded && prose - goingOn.prose >= LETTERS.undeclared),
  },
  {
    id: 'article/list-of-entries',
    example: `<title>محليات المدينة</title>${'<div><a href="/1">جسر جديد فوق النهر الكبير</a><p>…</p><p>…</p><p>…</p></div>'.repeat(3)}`,
    source: 'publishing systems: sections, tags, feeds, blogs',
    why: 'titles of other articles with more text below them than is left',
    refuses: ({ entries, own, isHeaded }) => {
      const count = entries.boxed + (isHeaded ? entries.flatTeasers : entries.flat);
      const isAlsoArticle = isHeaded && own.lines >= FEWEST_OWN_LINES && own.prose >= LETTERS.undeclared;
      return count >= FEWEST_TEASERS && entries.prose > own.prose && !isAlsoArticle;
    },
  },
  {
    id: 'article/posts',
    example: `<h1>…</h1><p>…</p><p>…</p><p>…</p>${'<div><a href="/1">جسر جديد فوق النهر الكبير</a><p>…</p><p>…</p><p>…</p><p>…</p><p>…</p><p>…</p></div>'.repeat(3)}`,
    source: 'publishing systems: blogs, feeds',
    why: 'whole texts of other articles, far longer than what is left',
    refuses: ({ entries, own }) => entries.whole >= FEWEST_TEASERS && entries.prose > own.prose * MOST_TIMES_OWN,
  },
];

/** By what the page is told from others: its headline, its title, its first line. */
function nameOf({ headline, declared, sorted }: ReadPage): string {
  const [first] = sorted.kept;
  return headline?.text ?? declared.titles[0] ?? (first ? textOfLine(first) : '');
}

/** Whether what was found has the shape of an article rather than of a list, a gallery, a video's page or a stub. */
export function isArticleShape(page: ReadPage, inspection: Inspection = {}): boolean {
  const contents = new Contents(page);
  const rules = inForce(SHAPES, inspection).filter(({ evenDeclared }) => evenDeclared || !contents.isDeclared);
  const refusal = rules.find(({ refuses }) => refuses(contents));
  if (refusal) tell(inspection, refusal, nameOf(page), false);
  return refusal === undefined;
}
