import search from 'approx-string-match';
import type { Stretch } from '../../notes/anchors/body-text';
import type { PassageSelector } from '../../notes/anchors/passage';

/** Weights of what a match is scored by, as the Hypothesis client publishes them (`match-quote.ts`). */
const WEIGHTS = { quote: 50, before: 20, after: 20, position: 2 } as const;
const MOST_ERRORS = 256;

/** A way of finding a passage again by its quotation. */
export type QuoteAnchoring = (text: string, selector: PassageSelector, hint: Stretch) => Stretch | null;

function share(text: string, pattern: string): number {
  if (pattern === '') return 1;
  const [match] = text === '' ? [] : search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}

function exactMatches(text: string, quote: string): (Stretch & { readonly errors: number })[] {
  const matches = [];
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1))
    matches.push({ start, end: start + quote.length, errors: 0 });
  return matches;
}

/**
 * Anchoring as Hypothesis does it, to measure ours beside: the quotation at its old offset; else of its matches, those with the
 * fewest errors up to half its letters, the best by quotation, surroundings and distance. Written anew from its description.
 *
 * @param hint where the passage stood
 */
export function anchorByQuote(text: string, { exact, prefix, suffix }: PassageSelector, hint: Stretch): Stretch | null {
  if (text.slice(hint.start, hint.end) === exact) return hint;
  const same = exactMatches(text, exact);
  const matches = same.length > 0 ? same : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const total = WEIGHTS.quote + WEIGHTS.before + WEIGHTS.after + WEIGHTS.position;
  const score = ({ start, end, errors }: (typeof matches)[number]): number =>
    (WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.before * share(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      WEIGHTS.after * share(text.slice(end, end + suffix.length), suffix) +
      WEIGHTS.position * (1 - Math.abs(start - hint.start) / text.length)) /
    total;
  const [best] = matches.map((match) => ({ ...match, score: score(match) })).toSorted((a, b) => b.score - a.score);
  return best ? { start: best.start, end: best.end } : null;
}
