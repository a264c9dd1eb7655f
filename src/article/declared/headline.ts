import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import type { Range } from '../lines/counts';
import { isMostlyLink, type Line, textOfLine } from '../lines/line';
import { Mark } from '../lines/marks';
import { shared, type Words, wordsOf } from '../words/titles';
import { lastResort } from './last-resorts';

/** The line a headline stands in. */
export interface Headline {
  readonly line: Line;
  readonly text: string;
}

/** Letters of headlines. */
const LETTERS = { fewest: 6, most: 300 } as const;

/** The headline as far as headings tell it before the text is found. */
export interface LikelyHeadline extends Headline {
  /** A large heading that repeats what the page declares. */
  readonly isCertain: boolean;
}

/** A line that may be the headline, with what is known to compare it with. */
interface Candidate extends Headline {
  readonly words: Words;
  /** What the page declares as its title, best first. */
  readonly titles: readonly Words[];
}

/** A rule that knows something that speaks for a headline, or, below nought, against one. */
interface EvidenceRule extends ArticleRule {
  readonly weigh: (candidate: Candidate) => number;
}

/** By level, 0 for no heading. */
const HEADING_RANK = [0, 3, 1.5, 0.5, 0.5, 0.5, 0.5];
/** Share of words from which a heading is like a declared title, and what the whole of them is worth. */
const LIKE = { least: 0.6, worth: 4 } as const;
const FEWEST_WORDS = 3;
/** What has no more than this speaks for a subhead or a box. */
const LEAST_RANK = 1;
const CERTAIN_RANK = 5;

/** What speaks for a headline wherever it stands. */
const FOR_A_HEADLINE: readonly EvidenceRule[] = [
  {
    id: 'article/headline-by-heading',
    example: '<title>صحيفة النهر</title><h1>…</h1><h4>أخبار من المدينة القديمة</h4><p>…</p><p>…</p><p>…</p>',
    source: 'HTML',
    why: 'a heading of a high order',
    weigh: ({ line }) => HEADING_RANK[line.heading] ?? 0,
  },
  {
    id: 'article/headline-as-declared',
    example: '<h1>ملف الطرق والجسور في المدينة</h1><h2>صيانة الطريق الرئيسي تستمر شهرين</h2><p>…</p><p>…</p><p>…</p>',
    source: 'HTML and Open Graph',
    why: 'it is like the title that the page declares',
    weigh: ({ words, titles }) =>
      (titles.map((title) => shared(words, title)).find((share) => share >= LIKE.least) ?? 0) * LIKE.worth,
  },
];

/** What speaks against one. */
const AGAINST_A_HEADLINE: readonly EvidenceRule[] = [
  {
    id: 'article/headline-is-no-link',
    example:
      '<title>صحيفة النهر</title><h1><a href="/">أخبار النهر من المدينة والمحافظة</a></h1><h2>بدء صيانة الطريق الرئيسي</h2><p>…</p><p>…</p><p>…</p>',
    source: 'publishing systems: linked headings are the site and other articles',
    why: 'it is a link',
    weigh: ({ line }) => (isMostlyLink(line) ? -2 : 0),
  },
  {
    id: 'article/headline-has-words',
    example: '<title>بوابة أخبار</title><h1>صحيفة النهر</h1><h2>بدء صيانة الطريق الرئيسي</h2><p>…</p><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'it has one word or two',
    weigh: ({ text }) => (text.split(' ').length < FEWEST_WORDS ? -2 : 0),
  },
];

/** Headings after the text has begun are subheads, or another article's. */
const NOT_AFTER_TEXT: ArticleRule = {
  id: 'article/headline-before-text',
  example:
    '<title>صحيفة النهر</title><h2>بدء صيانة الطريق الرئيسي</h2><p>…</p><p>…</p><p>…</p><h1>القائمة الرئيسية للموقع</h1>',
  source: 'custom of newspapers',
  why: 'it stands after the text has begun',
};

/** All that decides on a headline, but for the last resorts. */
export const HEADLINE_RULES: readonly ArticleRule[] = [...FOR_A_HEADLINE, ...AGAINST_A_HEADLINE, NOT_AFTER_TEXT];

/** Letters of the shortest headline that no heading tells: cells of tables are shorter. */
const SHORTEST_PLAIN = 15;
/** Letters by which a declared title may differ from the headline that it repeats: dashes, quotation marks. */
const MOST_UNLIKE_LETTERS = 3;

/** A candidate with what speaks for it. */
interface Weighed extends Headline {
  readonly rank: number;
}

/** Finds the headline in a stretch of a page, of which the declared titles are known. */
export class HeadlineFinder {
  private readonly titles: readonly { readonly words: Words; readonly letters: number }[];
  private readonly weighed: readonly Weighed[];
  private readonly words: readonly Words[];
  private readonly speaking: readonly EvidenceRule[];
  private readonly objecting: readonly EvidenceRule[];

  /** `titles` are what the page declares, best first, without the site's name. */
  constructor(
    titles: readonly string[],
    private readonly lines: readonly Line[],
    private readonly range: Range,
    private readonly inspection: Inspection = {},
  ) {
    this.speaking = inForce(FOR_A_HEADLINE, inspection);
    this.objecting = inForce(AGAINST_A_HEADLINE, inspection);
    this.titles = [...new Set(titles)].map((title) => ({
      words: wordsOf(title),
      letters: title.replace(/\s/g, '').length,
    }));
    this.words = this.titles.map(({ words }) => words);
    this.weighed = this.candidates();
  }

  /** Of the headings the one most like what the page declares as its title; a large one that repeats it is certain. */
  likely(): LikelyHeadline | null {
    const best = this.best(this.range.endLine);
    return best && { line: best.line, text: best.text, isCertain: best.rank >= CERTAIN_RANK };
  }

  /** The headline of a text that begins with the line of this number; null where there is none. */
  above(bodyStart: number): Headline | null {
    const [rule] = inForce([NOT_AFTER_TEXT], this.inspection);
    const found = this.best(rule ? bodyStart : this.range.endLine);
    if (found && this.inspection.hear) this.tellOf(found, rule ? bodyStart : null);
    if (found) return found;
    const line = lastResort(this.lines, this.range.firstLine, bodyStart, this.inspection);
    return line && { line, text: textOfLine(line) };
  }

  private best(last: number): Weighed | null {
    let best: Weighed | null = null;
    let bestRank = LEAST_RANK;
    for (const candidate of this.weighed) {
      if (candidate.rank <= bestRank || candidate.line.index > last) continue;
      best = candidate;
      bestRank = candidate.rank;
    }
    return best;
  }

  /** Who listens hears what spoke for the headline, and why better headings are none. */
  private tellOf(headline: Headline, bodyStart: number | null): void {
    for (const candidate of this.weighed) {
      const { line, text, rank } = candidate;
      const evidence = this.evidenceOf(line, text);
      if (line === headline.line)
        for (const rule of this.speaking) if (rule.weigh(evidence) > 0) tell(this.inspection, rule, text, true);
      if (bodyStart !== null && line.index > bodyStart && rank > LEAST_RANK)
        tell(this.inspection, NOT_AFTER_TEXT, text, false);
      for (const rule of this.objecting) if (rule.weigh(evidence) < 0) tell(this.inspection, rule, text, false);
    }
  }

  private candidates(): Weighed[] {
    const candidates: Weighed[] = [];
    for (let at = this.range.firstLine; at < this.range.endLine; at++) {
      const line = this.lines[at];
      if (!line || line.letters > LETTERS.most || line.letters < LETTERS.fewest || !this.isCandidate(line)) continue;
      const text = textOfLine(line);
      candidates.push({ line, text, rank: this.rank(line, text) });
    }
    return candidates;
  }

  /** A line that is no heading may be the headline where it is as long as a declared title; its words are compared then. */
  private isCandidate(line: Line): boolean {
    if (line.heading > 0 || line.marks & Mark.headline) return true;
    if (line.letters < SHORTEST_PLAIN) return false;
    for (const { letters } of this.titles) if (Math.abs(letters - line.letters) <= MOST_UNLIKE_LETTERS) return true;
    return false;
  }

  private evidenceOf = (line: Line, text: string): Candidate => ({
    line,
    text,
    words: wordsOf(text),
    titles: this.words,
  });

  private rank(line: Line, text: string): number {
    const candidate = this.evidenceOf(line, text);
    let rank = 0;
    for (const rule of this.speaking) rank += rule.weigh(candidate);
    if (rank > 0) for (const rule of this.objecting) rank += rule.weigh(candidate);
    return rank;
  }
}
