import type { Declared } from '../declared/declared';
import type { Headline } from '../declared/headline';
import type { Range } from '../lines/counts';
import { isMostlyLink, type Line } from '../lines/line';
import type { Survey } from '../lines/survey';
import { LONGEST_VALUE } from '../page/page-text';
import type { SortedLines } from '../paragraphs/paragraphs';
import { type Entries, entriesIn } from './entries';
import { headedItems, type Items, imageItems, type ListItems, listItems, namedItems, textsGoingOn } from './items';

/** A page on which something was found. */
export interface ReadPage {
  readonly sorted: SortedLines;
  readonly declared: Declared;
  readonly url: string | null;
  readonly headline: Headline | null;
  /** What the page declares as its title, without the site's name. */
  readonly titles: readonly string[];
  readonly page: Survey;
  readonly range: Range;
}

/** Letters of running text that stand in no entry, and in how many lines. */
interface Own {
  readonly prose: number;
  readonly lines: number;
}

/** Words of a headline of news; sections, tags and authors have fewer. */
const FEWEST_HEADLINE_WORDS = 4;

/** What a page's kept lines, the lines around them and its declarations amount to; counted where a rule asks for it. */
export class Contents {
  readonly sorted: SortedLines;
  readonly declared: Declared;
  /** The page declares an article in JSON-LD, which templates of lists do not. */
  readonly isDeclared: boolean;
  /** Letters of running text, and of lines that are none. */
  readonly prose: number;
  readonly scraps: number;
  readonly address: string | null;
  private readonly kept: readonly Line[];
  private foundEntries: Entries | null = null;

  constructor(private readonly read: ReadPage) {
    const { sorted, declared, url } = read;
    this.sorted = sorted;
    this.declared = declared;
    this.kept = sorted.kept;
    this.isDeclared = declared.article !== null;
    this.address = url?.slice(0, LONGEST_VALUE) ?? null;
    let prose = 0;
    let scraps = 0;
    for (const line of sorted.kept) {
      prose += line.prose;
      if (line.prose === 0) scraps += line.letters;
    }
    this.prose = prose;
    this.scraps = scraps;
  }

  /** Other articles on the page. */
  get entries(): Entries {
    const { page, range, headline } = this.read;
    this.foundEntries ??= entriesIn(page.lines, range, headline?.line ?? null);
    return this.foundEntries;
  }

  /** What of the text stands in none of them. */
  get own(): Own {
    const { entries } = this;
    const lines = this.kept.filter((line) => line.prose > 0 && !entries.has(line));
    return { lines: lines.length, prose: lines.reduce((sum, { prose }) => sum + prose, 0) };
  }

  get goingOn(): Items {
    const { page, range } = this.read;
    return textsGoingOn(page.lines, range, new Set(this.kept));
  }

  get headedItems(): Items {
    return headedItems(this.kept);
  }

  get listItems(): ListItems {
    return listItems(this.kept);
  }

  get imageItems(): Items {
    return imageItems(this.kept, this.read.page.images);
  }

  get names(): Items {
    return namedItems(this.kept);
  }

  /** The headline and what the page declares as its title. */
  get titles(): readonly string[] {
    const { headline, titles } = this.read;
    return [headline?.text ?? '', ...titles];
  }

  /** The headline is one of news: no link, some words. */
  get isHeaded(): boolean {
    const { headline } = this.read;
    return (
      headline !== null && !isMostlyLink(headline.line) && headline.text.split(' ').length >= FEWEST_HEADLINE_WORDS
    );
  }
}
