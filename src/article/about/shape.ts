import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import type { Declared } from '../declared/declared';
import type { Headline } from '../declared/headline';
import type { Range } from '../lines/counts';
import { isMostlyLink, type Line } from '../lines/line';
import { LONGEST_VALUE } from '../page/page-text';
import type { SortedLines } from '../paragraphs/paragraphs';
import { namesPageOfTheSite } from '../words/labels';
import { withoutSiteName } from '../words/titles';

import { type Entries, entriesIn, LONGEST_TEASER } from './entries';
import { headedItems, type Items, listItems, namedItems, textsGoingOn } from './items';

/** What a page's kept lines and its declarations amount to. */
interface Shape {
  readonly sorted: SortedLines;
  readonly declared: Declared;
  /** The page declares an article in JSON-LD, which templates of lists do not. */
  readonly isDeclared: boolean;
  /** Letters of running text, and of lines that are none. */
  readonly prose: number;
  readonly scraps: number;
  readonly address: string | null;
  /** Other articles on the page, and the letters of running text that stand in none of them, and in how many lines. */
  readonly entries: Entries;
  readonly own: { readonly prose: number; readonly lines: number };
  /** Texts below each of which a link says the same. */
  readonly goingOn: Items;
  /** Lines alone between headings, list items and lines of a directory among what was kept. */
  readonly headedItems: Items;
  readonly listItems: Items;
  readonly namedItems: Items;
  /** The headline and what the page declares as its title. */
  readonly titles: readonly string[];
  /** The headline is one of news: no link, some words. */
  readonly isHeaded: boolean;
}

/** A page on which something was found, as the rules of shape look at it. */
export interface ReadPage {
  readonly sorted: SortedLines;
  readonly declared: Declared;
  readonly url: string | null;
  readonly headline: Headline | null;
  readonly lines: readonly Line[];
  readonly range: Range;
}

/** A rule that knows one kind of page that is no article. */
interface ShapeRule extends ArticleRule {
  readonly refuses: (shape: Shape) => boolean;
}

/** Letters of running text below which nothing is an article: a flash is one sentence, a stub a line. */
const LEAST = { declared: 90, undeclared: 180, stub: 450, list: 1200 } as const;
/** Of an undeclared text that links follow each of them stands for so many letters, else the links are the page. */
const LETTERS_A_LINK = 100;
const FEWEST_TEASERS = 3;
/** Lines of running text of the shortest article that stands beside a list. */
const FEWEST_OWN_LINES = 2;
/** How many times as much as is left of an article posts have. */
const MOST_TIMES_OWN = 2;
/** List items that make a list, and the share of the running text that they hold there. */
const FEWEST_ITEMS = 3;
const LEAST_NAMED = 0.5;
const LEAST_LISTED = 0.8;
/** Share of an undeclared article's letters that are sentences rather than scraps. */
const LEAST_SENTENCES = 0.65;
/** Some sentence of an undeclared article has so many letters; descriptions of forums and events are shorter. */
const LONGER_SENTENCE = 80;

const LIST_TYPES = ['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage'];
/** Pages about the site, however much they say. */
const OWN_TYPES = ['ContactPage', 'AboutPage'];
const MEDIA_TYPES = ['VideoObject', 'ImageGallery', 'MediaGallery', 'AudioObject', 'PodcastEpisode'];
/** A home page: no path, or only a language. */
const HOME = /^[a-z]+:\/\/[^/]+\/?(?:(?:ar|arabic|index|home|default)(?:\.\w+)?\/?)?(?:[?#].*)?$/i;
/** An article told by its number alone: `/?p=2284`, `/index.php?newsid=12`. */
const ARTICLE_QUERY = /[?&](?:p|id|nid|aid|\w*(?:article|news|post|story|item)\w*)=\w*\d/i;
const LIST_PATH =
  /\/(?:tags?|category|categories|section|sections|search|author|authors|topics?|archives?|page)(?:\/|$|\?)/i;

/** A piece of JSON-LD for the examples. */
const jsonLd = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;

const isOfType = ({ declared }: Shape, types: readonly string[]): boolean =>
  types.some((type) => declared.types.has(type));

/** What no article looks like, in the order in which it is looked for. Only an article in JSON-LD may skip some. */
export const SHAPES: readonly ShapeRule[] = [
  {
    id: 'article/list-of-headlines',
    example: `<h1>…</h1>${'<h2><a href="/1">جسر جديد فوق النهر الكبير</a></h2><p>…</p>'.repeat(4)}`,
    source: 'publishing systems: sections and tags',
    why: 'linked headlines with a teaser each',
    refuses: ({ sorted: { linkedHeadings }, prose }) =>
      linkedHeadings >= FEWEST_TEASERS && prose < linkedHeadings * LONGEST_TEASER,
  },
  {
    id: 'article/more-headlines-than-text',
    example: `<h1>…</h1><p>…</p><p>…</p><p>…</p>${'<h2><a href="/1">جسر جديد فوق النهر الكبير</a></h2>'.repeat(9)}`,
    source: 'publishing systems: sections with an introduction',
    why: 'linked headlines below a short text',
    refuses: ({ isDeclared, prose, sorted }) => !isDeclared && prose < sorted.linkedHeadingsAfter * LETTERS_A_LINK,
  },
  {
    id: 'article/list-of-entries',
    example: `<title>محليات المدينة</title>${'<div><a href="/1">جسر جديد فوق النهر الكبير</a><p>…</p></div>'.repeat(4)}`,
    source: 'publishing systems: sections, tags, feeds, blogs',
    why: 'titles of other articles with more text below them than is left',
    refuses: ({ isDeclared, entries, own, isHeaded }) => {
      const count = entries.boxed + (isHeaded ? 0 : entries.flat);
      const isAlsoArticle = isHeaded && own.lines >= FEWEST_OWN_LINES && own.prose >= LEAST.undeclared;
      return !isDeclared && count >= FEWEST_TEASERS && entries.prose > own.prose && !isAlsoArticle;
    },
  },
  {
    id: 'article/posts',
    example: `<h1>…</h1><p>…</p><p>…</p>${'<div><a href="/1">جسر جديد فوق النهر الكبير</a><p>…</p><p>…</p><p>…</p><p>…</p><p>…</p></div>'.repeat(3)}`,
    source: 'publishing systems: blogs, feeds',
    why: 'whole texts of other articles, far longer than what is left',
    refuses: ({ isDeclared, entries, own }) =>
      !isDeclared && entries.whole >= FEWEST_TEASERS && entries.prose > own.prose * MOST_TIMES_OWN,
  },
  {
    id: 'article/directory',
    example: `<h1>…</h1><ul>${'<li><a href="/1">دليل الأطباء</a> – دليل الأطباء في المدينة، يمكنك البحث فيه عن الطبيب أو المستشفى المناسب.</li>'.repeat(4)}</ul>`,
    source: 'custom of the web: directories',
    why: 'names, each with what is told of it',
    refuses: ({ isDeclared, namedItems, prose }) =>
      !isDeclared && namedItems.count >= FEWEST_ITEMS && namedItems.prose > prose * LEAST_NAMED,
  },
  {
    id: 'article/feed',
    example: `<title>محليات</title><ul>${'<li>…</li>'.repeat(4)}</ul>`.replaceAll(
      '<li>…</li>',
      '<li>جسر جديد فوق النهر الكبير<br>افتتح الوزير جسرا جديدا فوق النهر الكبير، وقال إنه سيخفف الازدحام في المدينة.</li>',
    ),
    source: 'publishing systems: feeds shown as lists',
    why: 'nothing but list items, without a headline',
    refuses: ({ isDeclared, isHeaded, listItems, prose }) =>
      !isDeclared && !isHeaded && listItems.count >= FEWEST_ITEMS && listItems.prose > prose * LEAST_LISTED,
  },
  {
    id: 'article/texts-that-go-on',
    example: `<h1>نشراتنا كلها</h1>${'<h3>صباح النهر</h3><p>…</p><a href="/1">عدد سابق</a>'.repeat(4)}`,
    source: 'publishing systems: «اقرأ المزيد» below each teaser',
    why: 'texts that each go on behind a link with the same words, without a headline',
    refuses: ({ isDeclared, isHeaded, goingOn, own }) =>
      !isDeclared && !isHeaded && goingOn.count >= FEWEST_TEASERS && goingOn.prose > own.prose,
  },
  {
    id: 'article/headed-items',
    example: `<h1>البث المباشر</h1>${'<h3>نشرة أخبار المساء</h3><p>…</p>'.repeat(5)}`,
    source: 'custom of the web: programmes, newsletters, services',
    why: 'single lines between headings, without a headline',
    refuses: ({ isDeclared, isHeaded, headedItems, prose }) =>
      !isDeclared && !isHeaded && headedItems.count > FEWEST_ITEMS && headedItems.prose > prose * LEAST_NAMED,
  },
  {
    id: 'article/page-of-the-site',
    example: '<h1>من نحن واتصل بنا</h1><p>…</p><p>…</p><p>…</p>',
    source: 'custom of the web: a site tells of itself under nearly the same words everywhere',
    why: 'its title is that of a page about the site',
    refuses: ({ isDeclared, titles }) => !isDeclared && titles.some(namesPageOfTheSite),
  },
  {
    id: 'article/too-short',
    example: '<h1>…</h1><p>…</p>',
    source: 'custom of newspapers',
    why: 'less text than a piece of news has',
    refuses: ({ isDeclared, prose }) => prose < (isDeclared ? LEAST.declared : LEAST.undeclared),
  },
  {
    id: 'article/scraps',
    example: `<h1>…</h1><p>…</p><p>…</p>${'<p>مقهى الساحل الشمالي</p>'.repeat(9)}<p>…</p>`,
    source: 'custom of newspapers',
    why: 'too few of its letters are sentences',
    refuses: ({ isDeclared, prose, scraps }) => !isDeclared && prose < (prose + scraps) * LEAST_SENTENCES,
  },
  {
    id: 'article/no-long-sentence',
    example: `<h1>…</h1>${'<p>نقاش، ومقترحات، وأخبار عن السيارات القديمة كلها.</p>'.repeat(1)}`,
    source: 'custom of newspapers',
    why: 'no line as long as a sentence of news',
    refuses: ({ isDeclared, sorted }) => !isDeclared && !sorted.kept.some((line) => line.prose >= LONGER_SENTENCE),
  },
  {
    id: 'article/page-about-the-site',
    example: `${jsonLd('AboutPage')}<h1>…</h1><p>…</p><p>…</p><p>…</p>`,
    source: 'schema.org',
    why: 'it declares itself a page about the site',
    refuses: (shape) => !shape.isDeclared && isOfType(shape, OWN_TYPES),
  },
  {
    id: 'article/video-page',
    example: '<meta property="og:type" content="video.other"><h1>…</h1><p>…</p><p>…</p><p>…</p>',
    source: 'Open Graph',
    why: 'it declares itself a video and says little more',
    refuses: ({ isDeclared, declared, prose }) =>
      !isDeclared && prose < LEAST.list && (declared.openGraphType?.startsWith('video') ?? false),
  },
  {
    id: 'article/media-page',
    example: `${jsonLd('VideoObject')}<h1>…</h1><p>…</p><p>…</p><p>…</p>`,
    source: 'schema.org',
    why: 'it declares a video or a gallery and says little more',
    refuses: (shape) => !shape.isDeclared && shape.prose < LEAST.stub && isOfType(shape, MEDIA_TYPES),
  },
  {
    id: 'article/stub',
    example: '<h1>…</h1><p>…</p><p>…</p><p>…</p><p>هذا المقال للمشتركين</p>',
    source: 'custom of newspapers with subscribers',
    why: 'the rest is for subscribers',
    refuses: ({ sorted, declared, prose }) =>
      (sorted.paywalled || declared.article?.free === false) && prose < LEAST.stub,
  },
  {
    id: 'article/declared-list',
    example: `${jsonLd('CollectionPage')}<h1>…</h1><p>…</p><p>…</p><p>…</p>`,
    source: 'schema.org',
    why: 'it declares itself a list and says little more',
    refuses: (shape) => !shape.isDeclared && shape.prose < LEAST.list && isOfType(shape, LIST_TYPES),
  },
  {
    id: 'article/home-address',
    example: '<link rel="canonical" href="https://nahr.example/"><h1>…</h1><p>…</p><p>…</p><p>…</p>',
    source: 'the web: a home page has no path',
    why: 'its address is that of a home page and it says little',
    refuses: ({ isDeclared, address, prose }) =>
      !isDeclared && prose < LEAST.list && address !== null && HOME.test(address) && !ARTICLE_QUERY.test(address),
  },
  {
    id: 'article/list-address',
    example: '<link rel="canonical" href="https://nahr.example/tag/5/"><h1>…</h1><p>…</p><p>…</p><p>…</p>',
    source: 'publishing systems: addresses of sections, tags, searches',
    why: 'its address is that of a list and it says little',
    refuses: ({ isDeclared, address, prose }) =>
      !isDeclared && prose < LEAST.list && address !== null && LIST_PATH.test(address),
  },
];

/** Words of a headline of news; sections, tags and authors have fewer. */
const FEWEST_HEADLINE_WORDS = 4;

const isHeadlineOfNews = (headline: Headline | null): boolean =>
  headline !== null && !isMostlyLink(headline.line) && headline.text.split(' ').length >= FEWEST_HEADLINE_WORDS;

function shapeOf({ sorted, declared, url, headline, lines, range }: ReadPage): Shape {
  const entries = entriesIn(lines, range, headline?.line ?? null);
  let prose = 0;
  let scraps = 0;
  const goingOn = textsGoingOn(lines, range);
  const own = { prose: 0, lines: 0 };
  for (const line of sorted.kept) {
    prose += line.prose;
    if (line.prose === 0) scraps += line.letters;
    else if (!entries.has(line) && !goingOn.lines.has(line)) {
      own.prose += line.prose;
      own.lines++;
    }
  }
  return {
    sorted,
    declared,
    isDeclared: declared.article !== null,
    prose,
    scraps,
    address: url?.slice(0, LONGEST_VALUE) ?? null,
    entries,
    own,
    goingOn,
    headedItems: headedItems(sorted.kept),
    listItems: listItems(sorted.kept),
    namedItems: namedItems(sorted.kept),
    titles: [headline?.text ?? '', ...declared.titles.map((title) => withoutSiteName(title, declared.site))],
    isHeaded: isHeadlineOfNews(headline),
  };
}

/** Whether what was found has the shape of an article rather than of a list, a gallery, a video's page or a stub. */
export function isArticleShape(page: ReadPage, inspection: Inspection = {}): boolean {
  const shape = shapeOf(page);
  const refusal = inForce(SHAPES, inspection).find(({ refuses }) => refuses(shape));
  if (refusal) tell(inspection, refusal, page.headline?.text ?? page.declared.titles[0] ?? '', false);
  return refusal === undefined;
}
