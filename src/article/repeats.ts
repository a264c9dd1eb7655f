import { likeness } from './headline';
import { type Line, textOfLine } from './line';

const FEWEST_REPEATED = 25;
/** Letters of a name under a quotation, with an office: «سعاد النجار، مديرة المتحف». */
const LONGEST_NAME = 60;

/**
 * Without paragraphs that stand twice, without pull quotes, which repeat a sentence of the text, and without the names
 * under those.
 */
export function withoutRepeats(lines: readonly Line[]): Line[] {
  const texts = lines.map(textOfLine);
  const seen = new Set<string>();
  let afterPulled = false;
  return lines.filter((line, at) => {
    const text = texts[at] ?? '';
    if (text.length > FEWEST_REPEATED && seen.has(text)) return false;
    seen.add(text);
    if (afterPulled && line.quote && line.letters < LONGEST_NAME) return false;
    afterPulled = line.quote && isPulled(text, at, texts);
    return !afterPulled && !isExcerpt(text, texts.slice(at + 1, at + 3));
  });
}

/** Share of a pull quote's words that the sentence it was made from has; editors shorten. */
const LEAST_LIKE = 0.9;
/** Fewer words may agree by chance. */
const FEWEST_WORDS = { same: 4, alike: 6 } as const;

function isPulled(quote: string, at: number, texts: readonly string[]): boolean {
  const words = quote.replace(/^[\s"«“”»…]+|[\s"«“”».…]+$/g, '');
  const length = words.split(' ').length;
  if (length < FEWEST_WORDS.same) return false;
  return texts.some((text, place) => {
    if (place === at || text.length <= words.length) return false;
    return text.includes(words) || (length >= FEWEST_WORDS.alike && likeness(words, text) >= LEAST_LIKE);
  });
}

const FEWEST_EXCERPTED = 40;

/** A lead that a template has cut out of the paragraph that follows. */
function isExcerpt(text: string, following: readonly string[]): boolean {
  const begin = text.replace(/[\s.…[\]]+$/, '');
  return (
    begin.length >= FEWEST_EXCERPTED && following.some((next) => next.length > text.length && next.startsWith(begin))
  );
}
