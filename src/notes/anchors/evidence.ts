import type { Stretch } from './body-text';
import { type FoldedText, signsAt } from './folded-text';
import { likeness, sharedWords } from './likeness';
import { SENTENCE_END, type Sought } from './sought';

/** A stretch of the folded body that may be the passage. */
export interface Candidate extends Stretch {
  /** How many letters speak for it: those of the quotation, up to `MOST_OF_QUOTE`, and of what stood around it. */
  readonly evidence: number;
  /** Those of them that stood before the passage, and behind. */
  readonly before: number;
  readonly after: number;
}

/**
 * Letters of a quotation that count: a longer one is not surer of itself than this. This figure and those below were found on
 * the tuning half of the articles that `npm run anchors` changes.
 */
const MOST_OF_QUOTE = 64;

/** Letters of evidence without which no passage is told. */
const ENOUGH = 20;

/** Letters of a passage of a few words: papers say those twice, often between like words. */
export const SHORT = 24;

/** Letters by which a place must be better than any other. */
const CLEARLY = 10;

/** Letters by which one side of a place must be better for the place to be no worse than one with the other side. */
const SIDE = 20;

/** What a side is worth at least that goes to the article's beginning or end, and is there as it was: little of it may be left. */
const EDGE = 20;

/**
 * What a letter takes away that the quotation had not: some between its first and last words, where something was put in;
 * one for one at its ends, so that of two stretches round a passage the closer is told.
 */
const SURPLUS_INSIDE = 0.15;
const SURPLUS_AT_END = 1.5;

/** Letters by which it is told whether a stretch begins and ends as the quotation does, where their words are others. */
const END = 20;
const ALIKE = 0.7;

/** How much of the quotation must stand in a stretch. */
const LEAST_OF_QUOTE = 0.5;

/** The same of one or two words, of which half would be another word. */
const LEAST_OF_WORD = 0.7;
const WORD = 12;

/** What a likeness is worth: half of the letters are alike between any two lines. */
const beyondChance = (alike: number): number => Math.max(0, 2 * alike - 1);

/** How like what stands before an offset is to what stood before the passage. */
export function likenessBefore(letters: string, offset: number, { before }: Sought): number {
  return likeness(letters.slice(Math.max(0, offset - before.length - 1), offset).trim(), before);
}

/** The same of what stands behind. */
export function likenessAfter(letters: string, offset: number, { after }: Sought): number {
  const behind = letters.slice(offset, offset + after.length + 1).trim();
  return behind.startsWith(after) && after !== '' ? 1 : likeness(behind, after);
}

/** How much of the quotation a stretch holds; short ones letter by letter, so that a word may be spelt otherwise. */
function quoteIn(letters: string, { start, end }: Stretch, quote: string): number {
  const stretch = letters.slice(start, end);
  if (stretch === quote) return 1;
  const byWords = sharedWords(stretch, quote);
  if (quote.length > MOST_OF_QUOTE) return byWords;
  return Math.max(byWords, likeness(stretch, quote) - Math.max(0, stretch.length - quote.length) / quote.length);
}

/** Whether a stretch begins and ends as the quotation does: with the same word, or nearly the same letters. */
function hasBothEnds(letters: string, { start, end }: Stretch, quote: string): boolean {
  const stretch = letters.slice(start, end);
  const begins = stretch.startsWith(firstWord(quote)) || likeness(stretch.slice(0, END), quote.slice(0, END)) >= ALIKE;
  return begins && (stretch.endsWith(lastWord(quote)) || likeness(stretch.slice(-END), quote.slice(-END)) >= ALIKE);
}

const firstWord = (text: string): string => `${text} `.slice(0, `${text} `.indexOf(' '));
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** What the letters cost by which a stretch is longer than the quotation. */
function surplusOf(letters: string, stretch: Stretch, quote: string): number {
  const surplus = stretch.end - stretch.start - quote.length;
  if (surplus <= 0) return 0;
  return surplus * (hasBothEnds(letters, stretch, quote) ? SURPLUS_INSIDE : SURPLUS_AT_END);
}

/** Weighs a stretch; null where it has less than half of the quotation. */
export function weighed(letters: string, stretch: Stretch, sought: Sought): Candidate | null {
  const { quote } = sought;
  const held = quoteIn(letters, stretch, quote);
  if (held < (quote.length <= WORD ? LEAST_OF_WORD : LEAST_OF_QUOTE)) return null;
  const isWholeBefore = letters.slice(0, stretch.start).trimEnd() === sought.before;
  const isWholeAfter = letters.slice(stretch.end).trimStart() === sought.after;
  const ofBefore = beyondChance(likenessBefore(letters, stretch.start, sought)) * sought.before.length;
  const ofAfter = beyondChance(likenessAfter(letters, stretch.end, sought)) * sought.after.length;
  const before = Math.max(isWholeBefore ? EDGE : 0, ofBefore);
  const after = Math.max(isWholeAfter ? EDGE : 0, ofAfter);
  const ofQuote = held * Math.min(quote.length, MOST_OF_QUOTE) - surplusOf(letters, stretch, quote);
  return { ...stretch, evidence: ofQuote + before + after, before, after };
}

/** Letters of a side from which on it counts as standing there still. */
const ENOUGH_OF_SIDE = 10;

/** Whether what stood on one side of the passage stands there still. */
export const hasASide = ({ before, after }: Candidate): boolean => Math.max(before, after) >= ENOUGH_OF_SIDE;

/** The same of both sides; where the article began or ended, nothing is asked for. */
export const hasBothSides = ({ before, after }: Candidate, sought: Sought): boolean =>
  before >= Math.min(ENOUGH_OF_SIDE, sought.before.length) && after >= Math.min(ENOUGH_OF_SIDE, sought.after.length);

/** Whether a side that stands there begins, or ends, with the stretch itself: the passage between both sides is gone. */
export function isOfASide(letters: string, { start, end }: Stretch, sought: Sought): boolean {
  const [after, before] = [likenessAfter(letters, start, sought), likenessBefore(letters, end, sought)];
  return (
    (after >= ALIKE && after > likenessAfter(letters, end, sought)) ||
    (before >= ALIKE && before > likenessBefore(letters, start, sought))
  );
}

/** Whether a sentence begins or ends where the folded letters have a space, or the text itself does. */
const isSentenceEdge = (body: FoldedText, offset: number): boolean =>
  offset < 0 || offset >= body.letters.length || SENTENCE_END.test(signsAt(body, offset));

/** Whether the beginning of its sentence stands before a stretch, as far as it is known. */
function followsItsSentence(body: FoldedText, start: number, { sentenceBefore, knowsBeginning }: Sought): boolean {
  const before = body.letters.slice(0, start).trimEnd();
  const from = sentenceBefore === '' ? start : before.length - sentenceBefore.length;
  return before.endsWith(sentenceBefore) && (!knowsBeginning || isSentenceEdge(body, from - 1));
}

/** Whether the rest of its sentence stands behind a stretch. */
function precedesItsSentence(body: FoldedText, end: number, { sentenceAfter, knowsEnd }: Sought): boolean {
  const from = sentenceAfter !== '' && body.letters[end] === ' ' ? end + 1 : end;
  const isThere = body.letters.startsWith(sentenceAfter, from);
  return isThere && (!knowsEnd || isSentenceEdge(body, from + sentenceAfter.length));
}

/**
 * Whether a place where the very words stand may be taken. A few words stand in many places: there they need their own
 * sentence around them, as far as it is known; a sentence beside it may be another one, and one that goes on otherwise is.
 */
export function isInItsSentence(body: FoldedText, { start, end, before, after }: Candidate, sought: Sought): boolean {
  if (sought.quote.length > SHORT && !sought.isRepeated) return true;
  return (
    (before >= ENOUGH_OF_SIDE || followsItsSentence(body, start, sought)) &&
    (after >= ENOUGH_OF_SIDE || precedesItsSentence(body, end, sought))
  );
}

/** Whether two stretches are two places, rather than two cuts of one. */
function areApart(one: Stretch, other: Stretch): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 < Math.min(one.end - one.start, other.end - other.start);
}

/** Whether another place speaks against the best one: it is nearly as good, or has a side that the best has not. */
function isRival(best: Candidate, other: Candidate): boolean {
  const side = Math.max(other.before - best.before, other.after - best.after);
  return areApart(best, other) && (other.evidence > best.evidence - CLEARLY || side >= SIDE);
}

/** The candidate that is better than any other place; null where none is sure enough, or two are as good. */
export function foremost(candidates: readonly Candidate[]): Candidate | null {
  const [best, ...others] = candidates.toSorted((a, b) => b.evidence - a.evidence);
  if (!best || best.evidence < ENOUGH) return null;
  return others.some((other) => isRival(best, other)) ? null : best;
}
