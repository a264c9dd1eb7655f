import type { Declared } from '../declared/declared';
import { LONGEST_VALUE } from '../page/page-text';
import type { SortedLines } from '../paragraphs/paragraphs';

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

/** Whether what was found has the shape of an article rather than of a list, a gallery, a video's page or a stub. */
export function isArticleShape(sorted: SortedLines, declared: Declared, url: string | null): boolean {
  let prose = 0;
  let scraps = 0;
  for (const line of sorted.kept) {
    prose += line.prose;
    if (line.prose === 0) scraps += line.letters;
  }
  if (sorted.linkedHeadings >= FEWEST_TEASERS && prose < sorted.linkedHeadings * LONGEST_TEASER) return false;
  const isDeclared = declared.article !== null || declared.openGraphType === 'article';
  if (declared.article === null && prose < sorted.linkedHeadingsAfter * LETTERS_A_LINK) return false;
  if (prose < (isDeclared ? LEAST.declared : LEAST.undeclared)) return false;
  if (!isDeclared && prose < (prose + scraps) * LEAST_SENTENCES) return false;
  if (!isDeclared && !sorted.kept.some((line) => line.prose >= LONGER_SENTENCE)) return false;
  if (declared.article === null && OWN_TYPES.some((type) => declared.types.has(type))) return false;
  if (declared.article === null && prose < leastOfMedia(declared)) return false;
  if ((sorted.paywalled || declared.article?.free === false) && prose < LEAST.stub) return false;
  const isList = declared.article === null && LIST_TYPES.some((type) => declared.types.has(type));
  const address = url?.slice(0, LONGEST_VALUE) ?? null;
  const listAddress =
    address !== null && ((HOME.test(address) && !ARTICLE_QUERY.test(address)) || LIST_PATH.test(address));
  return !(isList || (listAddress && !isDeclared)) || prose >= LEAST.list;
}

/** A page that calls itself a video's has to say as much as a list; one that has a video on it, more than a stub. */
function leastOfMedia({ types, openGraphType }: Declared): number {
  if (openGraphType?.startsWith('video')) return LEAST.list;
  return MEDIA_TYPES.some((type) => types.has(type)) ? LEAST.stub : 0;
}
