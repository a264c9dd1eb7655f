import search from 'approx-string-match';
import type { Stretch } from './body-text';
import {
  type Candidate,
  hasASide,
  hasBothSides,
  isOfASide,
  likenessAfter,
  likenessBefore,
  SHORT,
  weighed,
} from './evidence';
import { isWordEdge } from './folded-text';
import type { Sought } from './sought';
import type { WordWindows } from './word-windows';

/** Letters of a passage's beginning and end by which they are looked for. */
const END_OF_PASSAGE = 48;

/** Share of letters that may be others. */
const MOST_ERRORS = 0.3;

/** How many beginnings and ends are paired, and how many pairs weighed. */
const MOST_ENDS = 12;
const MOST_PAIRS = 16;

/** What may have been put into a passage: as much again, and, between two words, a sentence. */
const LONGEST = 2;
const SENTENCE = 200;

/** What is left at least of a passage out of which something was taken. */
const SHORTEST = 0.4;

const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/** A folded body and what may be found in it. */
interface Ground {
  readonly letters: string;
  readonly windows: WordWindows;
  /** Where the very words stand: known already, and nearer than anything else in their window. */
  readonly known: readonly Stretch[];
}

/** Where in some windows a text stands, with other letters here and there. */
function near(letters: string, windows: readonly Stretch[], pattern: string): Stretch[] {
  const most = Math.floor(pattern.length * MOST_ERRORS);
  return windows.flatMap((window) =>
    search(letters.slice(window.start, window.end), pattern, most).map(({ start, end }) => ({
      start: window.start + start,
      end: window.start + end,
    })),
  );
}

/** What a stretch leaves of a window. */
function without(window: Stretch, { start, end }: Stretch): Stretch[] {
  if (end <= window.start || window.end <= start) return [window];
  const [before, behind] = [
    { start: window.start, end: start },
    { start: end, end: window.end },
  ];
  return [before, behind].filter((rest) => rest.start < rest.end);
}

/** What several stretches leave of windows. */
const outside = (windows: readonly Stretch[], stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.reduce((rest, stretch) => rest.flatMap((window) => without(window, stretch)), windows);

/** The nearest offset between two words; where a passage began inside of one, the offset itself. */
function wordEdgeNear(letters: string, offset: number, side: 'start' | 'end', staysInWord: boolean): number {
  const isEdge = (at: number): boolean => isWordEdge(letters, at) && letters[side === 'start' ? at : at - 1] !== ' ';
  if (staysInWord) return offset;
  for (let off = 0; off < END_OF_PASSAGE; off++)
    for (const at of [offset - off, offset + off]) if (at >= 0 && at <= letters.length && isEdge(at)) return at;
  return offset;
}

/** The likeliest of some offsets, each once. */
function likeliest(offsets: readonly number[], likenessOf: (offset: number) => number): number[] {
  return [...new Set(offsets)]
    .map((offset) => ({ offset, alike: likenessOf(offset) }))
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, MOST_ENDS)
    .map(({ offset }) => offset);
}

/** Where the passage may begin: where its first words stand, or what stood before it ends, or behind a copy of it. */
function beginnings({ letters, windows, known }: Ground, sought: Sought): number[] {
  const { quote, before } = sought;
  const head = quote.slice(0, END_OF_PASSAGE);
  const searched = windows.likeliest(`${before} ${head}`);
  const offsets = [
    ...near(letters, outside(searched, known), head).map(({ start }) => start),
    ...near(letters, searched, before).map(({ end }) => end),
    ...known.map(({ end }) => end),
    ...(before === '' ? [0] : []),
  ].map((offset) => wordEdgeNear(letters, letters[offset] === ' ' ? offset + 1 : offset, 'start', sought.beginsInWord));
  return likeliest(offsets, (offset) => likenessBefore(letters, offset, sought));
}

/** Where it may end: where its last words stand, or what stood behind it begins, or before a copy of it. */
function endings({ letters, windows, known }: Ground, sought: Sought): number[] {
  const { quote, after } = sought;
  const tail = quote.slice(-END_OF_PASSAGE);
  const searched = windows.likeliest(`${tail} ${after}`);
  const offsets = [
    ...near(letters, outside(searched, known), tail).map(({ end }) => end),
    ...near(letters, searched, after).map(({ start }) => start),
    ...known.map(({ start }) => start),
    ...(after === '' ? [letters.length] : []),
  ].map((offset) => wordEdgeNear(letters, letters[offset - 1] === ' ' ? offset - 1 : offset, 'end', sought.endsInWord));
  return likeliest(offsets, (offset) => likenessAfter(letters, offset, sought));
}

/**
 * Stretches of the folded body that may be the passage with other words in it. Its two ends are looked for each by itself, so
 * that it does not matter how long it is and what was put in between.
 */
export function reworded(ground: Ground, sought: Sought): Candidate[] {
  const { letters, known } = ground;
  const { length } = sought.quote;
  // A few words that stand elsewhere as they were are not these in another form.
  if (length <= SHORT && known.length > 0) return [];
  const longest = length * LONGEST + (sought.quote.includes(' ') ? SENTENCE : 0);
  const ends = endings(ground, sought);
  return beginnings(ground, sought)
    .flatMap((start) => ends.map((end) => ({ start, end })))
    .filter(({ start, end }) => end - start >= length * SHORTEST && end - start <= longest)
    .filter((stretch) => !known.some((other) => overlap(stretch, other)))
    .toSorted((a, b) => Math.abs(a.end - a.start - length) - Math.abs(b.end - b.start - length))
    .slice(0, MOST_PAIRS)
    .flatMap((stretch) => weighed(letters, stretch, sought) ?? [])
    .filter((candidate) => (length <= SHORT ? hasBothSides(candidate, sought) : hasASide(candidate)))
    .filter((candidate) => !isOfASide(letters, candidate, sought));
}
