import { type Inspection, inForce } from '../../inspection';
import { type ArticleRule, tell } from '../article-rule';
import { type Line, textOfLine } from '../lines/line';
import { withoutEdges } from '../page/page-text';
import { shared, type Words, wordsOf } from '../words/titles';

/** UTF-16 code units of the shortest paragraph that no article says twice. */
const FEWEST_REPEATED = 25;
/** Letters of a name under a quotation, with an office: «سعاد النجار، مديرة المتحف». */
const LONGEST_NAME = 60;
/** Share of a pull quote's words that the sentence it was made from has; editors shorten. */
const LEAST_LIKE = 0.9;
/** Fewer words may agree by chance. */
const FEWEST_WORDS = { same: 4, alike: 6 } as const;
const QUOTE_EDGES = ' "«“”»…';

/**
 * UTF-16 code units that an article's quotes are compared with, all together: ten quotes with a long read. A page may
 * have thousands of quotes and of paragraphs.
 */
const MOST_COMPARED = 3_000_000;

/** The kept lines of a body, one of them being looked at. */
interface Passing {
  readonly line: Line;
  readonly text: string;
  readonly at: number;
  readonly texts: readonly string[];
  /** Texts of the lines before. */
  readonly seen: ReadonlySet<string>;
  /** The line before was a pull quote. */
  readonly afterPulled: boolean;
  /** Whether the line says what another one says. */
  readonly isPulled: () => boolean;
}

/** A rule that knows what repeats the text. */
interface RepeatRule extends ArticleRule {
  readonly isRepeat: (passing: Passing) => boolean;
}

const PULL_QUOTE: RepeatRule = {
  id: 'article/pull-quote',
  example:
    '<h1>…</h1><p>قال رئيس البلدية إن أعمال صيانة الطريق ستستمر شهرين كاملين، وإن السكان صبروا طويلا.</p><blockquote>أعمال صيانة الطريق ستستمر شهرين كاملين</blockquote><p>…</p><p>…</p>',
  source: 'custom of newspapers',
  why: 'a quotation made from a sentence of the text',
  isRepeat: ({ isPulled }) => isPulled(),
};

/** What repeats the text within it, in the order in which it is looked for. */
export const REPEATS: readonly RepeatRule[] = [
  {
    id: 'article/said-twice',
    example:
      '<h1>…</h1><p>…</p><p>وستبقى المواقف القريبة مفتوحة أمام السكان طوال الأعمال.</p><p>…</p><p>وستبقى المواقف القريبة مفتوحة أمام السكان طوال الأعمال.</p><p>…</p>',
    source: 'publishing systems: a text or its lead set twice',
    why: 'it stands in the text already',
    isRepeat: ({ text, seen }) => text.length > FEWEST_REPEATED && seen.has(text),
  },
  {
    id: 'article/name-under-pull-quote',
    example:
      '<h1>…</h1><p>قال رئيس البلدية إن أعمال صيانة الطريق ستستمر شهرين كاملين، وإن السكان صبروا طويلا.</p><blockquote><p>أعمال صيانة الطريق ستستمر شهرين كاملين</p><p>سامي الحداد، رئيس البلدية</p></blockquote><p>…</p><p>…</p>',
    source: 'custom of newspapers',
    why: 'the name under a quotation made from the text',
    isRepeat: ({ line, afterPulled }) => afterPulled && line.quote && line.letters < LONGEST_NAME,
  },
  PULL_QUOTE,
];

/**
 * Without paragraphs that stand twice, without pull quotes, which repeat a sentence of the text, and without the names
 * under those.
 */
export function withoutRepeats(lines: readonly Line[], inspection: Inspection = {}): Line[] {
  const rules = inForce(REPEATS, inspection);
  const texts = lines.map(textOfLine);
  const pulled = pullQuotes(texts);
  const seen = new Set<string>();
  let afterPulled = false;
  return lines.filter((line, at) => {
    const text = texts[at] ?? '';
    const passing: Passing = {
      line,
      text,
      at,
      texts,
      seen,
      afterPulled,
      isPulled: () => line.quote && pulled(text, at),
    };
    const rule = rules.find(({ isRepeat }) => isRepeat(passing));
    seen.add(text);
    afterPulled = rule === PULL_QUOTE;
    if (rule) tell(inspection, rule, text, false);
    return rule === undefined;
  });
}

/** Whether a quote, by its place, is one of the other texts or made from a part of it. */
function pullQuotes(texts: readonly string[]): (quote: string, at: number) => boolean {
  let compared = 0;
  const known = new Map<string, Words>();
  const wordsIn = (text: string): Words => {
    const words = known.get(text) ?? wordsOf(text);
    known.set(text, words);
    return words;
  };
  return (quote, at) => {
    const bare = withoutEdges(quote, QUOTE_EDGES, `${QUOTE_EDGES}.`);
    const length = bare.split(' ').length;
    if (length < FEWEST_WORDS.same || compared > MOST_COMPARED) return false;
    return texts.some((text, place) => {
      if (place === at || text.length <= bare.length) return false;
      compared += text.length;
      if (text.includes(bare)) return true;
      return length >= FEWEST_WORDS.alike && shared(wordsIn(bare), wordsIn(text)) >= LEAST_LIKE;
    });
  };
}
