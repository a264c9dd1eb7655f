import type { Declared } from '../declared/declared';
import type { Headline } from '../declared/headline';
import type { Range } from '../lines/counts';
import { isMostlyLink } from '../lines/line';
import type { Survey } from '../lines/survey';
import { LONGEST_VALUE } from '../page/page-text';
import type { SortedLines } from '../paragraphs/paragraphs';
import { withoutSiteName } from '../words/titles';
import { type Entries, entriesIn } from './entries';
import { headedItems, type Items, imageItems, listItems, namedItems, textsGoingOn } from './items';

/** A page on which something was found. */
export interface ReadPage {
  readonly sorted: SortedLines;
  readonly declared: Declared;
  readonly url: string | null;
  readonly headline: Headline | null;
  readonly page: Survey;
  readonly range: Range;
}

/** What a page's kept lines, the lines around them and its declarations amount to. */
export interface Contents {
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
  readonly goingOn: Items;
  readonly headedItems: Items;
  readonly listItems: Items;
  readonly titledItems: Items;
  readonly imageItems: Items;
  readonly names: Items;
  /** The headline and what the page declares as its title. */
  readonly titles: readonly string[];
  /** The headline is one of news: no link, some words. */
  readonly isHeaded: boolean;
}

/** Words of a headline of news; sections, tags and authors have fewer. */
const FEWEST_HEADLINE_WORDS = 4;

const isHeadlineOfNews = (headline: Headline | null): boolean =>
  headline !== null && !isMostlyLink(headline.line) && headline.text.split(' ').length >= FEWEST_HEADLINE_WORDS;

/** What is found on a page, for the rules of shape. */
export function contentsOf({ sorted, declared, url, headline, page, range }: ReadPage): Contents {
  const { kept } = sorted;
  const entries = entriesIn(page.lines, range, headline?.line ?? null);
  let prose = 0;
  let scraps = 0;
  const own = { prose: 0, lines: 0 };
  for (const line of kept) {
    prose += line.prose;
    if (line.prose === 0) scraps += line.letters;
    else if (!entries.has(line)) {
      own.prose += line.prose;
      own.lines++;
    }
  }
  const { all, titled } = listItems(kept);
  return {
    sorted,
    declared,
    isDeclared: declared.article !== null,
    prose,
    scraps,
    address: url?.slice(0, LONGEST_VALUE) ?? null,
    entries,
    own,
    goingOn: textsGoingOn(page.lines, range, new Set(kept)),
    headedItems: headedItems(kept),
    listItems: all,
    titledItems: titled,
    imageItems: imageItems(kept, page.images),
    names: namedItems(kept),
    titles: [headline?.text ?? '', ...declared.titles.map((title) => withoutSiteName(title, declared.site))],
    isHeaded: isHeadlineOfNews(headline),
  };
}
