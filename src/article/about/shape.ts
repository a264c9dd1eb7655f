import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import type { Declared } from '../declared/declared';
import { LONGEST_VALUE } from '../page/page-text';
import type { SortedLines } from '../paragraphs/paragraphs';

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
}

/** A rule that knows one kind of page that is no article. */
interface ShapeRule extends ArticleRule {
  readonly refuses: (shape: Shape) => boolean;
}

/** Letters of running text below which nothing is an article: a flash is one sentence, a stub a line. */
const LEAST = { declared: 90, undeclared: 180, stub: 450, list: 1200 } as const;
/** In a list of articles every linked headline has a teaser of fewer letters than this. */
const LONGEST_TEASER = 420;
/** Of an undeclared text that links follow each of them stands for so many letters, else the links are the page. */
const LETTERS_A_LINK = 100;
const FEWEST_TEASERS = 3;
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

/**
 * The rule by which what was found is a list, a gallery, a video's page or a stub rather than an article; null where it
 * has the shape of an article. `words` tell the page in what is heard.
 */
export function isArticleShape(
  sorted: SortedLines,
  declared: Declared,
  url: string | null,
  words: string,
  inspection: Inspection = {},
): boolean {
  let prose = 0;
  let scraps = 0;
  for (const line of sorted.kept) {
    prose += line.prose;
    if (line.prose === 0) scraps += line.letters;
  }
  const address = url?.slice(0, LONGEST_VALUE) ?? null;
  const shape: Shape = { sorted, declared, isDeclared: declared.article !== null, prose, scraps, address };
  const refusal = inForce(SHAPES, inspection).find(({ refuses }) => refuses(shape));
  if (refusal) tell(inspection, refusal, words, false);
  return refusal === undefined;
}
