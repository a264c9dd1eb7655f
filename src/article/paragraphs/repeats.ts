import { shared, type Words, wordsOf } from '../declared/headline';
import { type Line, textOfLine } from '../lines/line';
import { withoutEdges } from '../page/page-text';

const FEWEST_REPEATED = 25;
/** Letters of a name under a quotation, with an office: «سعاد النجار، مديرة المتحف». */
const LONGEST_NAME = 60;

/**
 * Without paragraphs that stand twice, without pull quotes, which repeat a sentence of the text, and without the names
 * under those.
 */
export function withoutRepeats(lines: readonly Line[]): Line[] {
  const texts = lines.map(textOfLine);
  const isPulled = pullQuotes(texts);
  const seen = new Set<string>();
  let afterPulled = false;
  return lines.filter((line, at) => {
    const text = texts[at] ?? '';
    if (text.length > FEWEST_REPEATED && seen.has(text)) return false;
    seen.add(text);
    if (afterPulled && line.quote && line.letters < LONGEST_NAME) return false;
    afterPulled = line.quote && isPulled(text, at);
    return !afterPulled && !isExcerpt(text, texts.slice(at + 1, at + 3));
  });
}

/** Share of a pull quote's words that the sentence it was made from has; editors shorten. */
const LEAST_LIKE = 0.9;
/** Fewer words may agree by chance. */
const FEWEST_WORDS = { same: 4, alike: 6 } as const;

/**
 * UTF-16 code units that an article's quotes are compared with, all together: ten quotes with a long read. A page may
 * have thousands of quotes and of paragraphs.
 */
const MOST_COMPARED = 3_000_000;

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

const QUOTE_EDGES = ' "«“”»…';

const FEWEST_EXCERPTED = 40;

/** A lead that a template has cut out of the paragraph that follows. */
function isExcerpt(text: string, following: readonly string[]): boolean {
  const begin = withoutEdges(text, '', ' .…[]');
  return (
    begin.length >= FEWEST_EXCERPTED && following.some((next) => next.length > text.length && next.startsWith(begin))
  );
}
