import type { Article } from '../article';
import type { Declared } from '../declared/declared';
import { collapse } from '../page/page-text';
import type { SortedLines } from '../paragraphs/paragraphs';
import { labelOf } from '../words/labels';
import { siteNameBeside } from '../words/titles';
import { bylineOf } from './byline';

/** What an article says about itself besides its title, dates and text. */
export type Description = Pick<Article, 'byline' | 'publisher' | 'dateline' | 'section' | 'keywords' | 'language'>;

const MOST_KEYWORDS = 30;

/** What else tells about an article. */
interface Traces {
  /** Texts of elements by the headline that are marked as an author's. */
  readonly authors: readonly string[];
  /** As it stands on the page. */
  readonly headline: string | null;
  readonly firstParagraph: string;
}

export function describe(
  declared: Declared,
  sorted: SortedLines,
  { authors, headline, firstParagraph }: Traces,
): Description {
  const { meta, article } = declared;
  const publisher = article?.publisher ?? declared.site ?? meta.get('publisher') ?? meta.get('dc.publisher') ?? null;
  return {
    byline: bylineOf(declared, sorted, authors, publisher),
    publisher: publisher ?? siteNameBeside(headline, declared.titles) ?? sourceOf(sorted),
    dateline: datelineOf(firstParagraph),
    section: article?.section ?? meta.get('article:section') ?? null,
    keywords: keywordsOf(declared, sorted),
    language: languageOf(declared.language),
  };
}

/** A value without its label: «المصدر: وكالات» is «وكالات». */
export function withoutLabel(text: string): string {
  const colon = text.indexOf(':');
  return labelOf(text) && colon >= 0 ? collapse(text.slice(colon + 1)) : text;
}

function sourceOf({ source }: SortedLines): string | null {
  const name = source ? withoutLabel(source) : '';
  return name === '' || name === source ? null : name;
}

/** Place or agency before a dash, bar or colon at the beginning: «بيروت - رويترز:», «المستقلة/-», «دمشق، سوريا (CNN) --». */
const DATELINE = /^([^.؟!«"“:؛]{2,60}?(?:\([^)]{2,30}\))?)\s*(?:[-–—]{1,2}\s|\/\s?-|--|:\s?-|(?<=\))\s*[:،]|:\s)/u;
const MOST_DATELINE_WORDS = 7;
/** Verbs of speech before a colon open a quotation, not a dateline. */
const SPEECH =
  /(?:^|\s)(?:و|ف)?(?:قال|قالت|يقول|تقول|أكد|أكدت|أضاف|أضافت|كتب|كتبت|أعلن|أعلنت|سأل|سؤال|جواب|س|ج)(?:\s|$)/u;

/** The place or agency that opens a first paragraph; null where it opens with a sentence. */
export function datelineOf(paragraph: string): string | null {
  const name = DATELINE.exec(paragraph.slice(0, 120))?.[1]?.trim();
  if (!name || name.split(/\s+/).length > MOST_DATELINE_WORDS || SPEECH.test(name)) return null;
  return name;
}

function keywordsOf({ meta, article }: Declared, sorted: SortedLines): string[] {
  const tags = meta.get('article:tag') ?? meta.get('news_keywords') ?? meta.get('keywords') ?? '';
  const onPage = sorted.keywords ? withoutLabel(sorted.keywords) : '';
  const lists = [article?.keywords ?? [], splitKeywords(tags), splitKeywords(onPage)];
  const list = lists.find((keywords) => keywords.length > 0) ?? [];
  return [...new Set(list)].slice(0, MOST_KEYWORDS);
}

/** Keywords as pages list them, between commas, bars or hash signs. */
export const splitKeywords = (list: string): string[] =>
  list
    .split(/[,،;|#]/)
    .map(collapse)
    .filter((keyword) => keyword !== '' && keyword.length < 80);

/** `ar`, with a region where the page gives a right one; pages whose text is Arabic often declare another language. */
function languageOf(declared: string | null): string {
  const match = /^ar(?:[-_]([a-z]{2}))?\b/i.exec(declared ?? '');
  const region = match?.[1]?.toUpperCase();
  return region && region !== 'AR' ? `ar-${region}` : 'ar';
}
