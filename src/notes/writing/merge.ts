import { diff3Merge } from 'node-diff3';

/** A word with the white space behind it: notes are compared by words, since half of one and half of another is none. */
const WORDS = /\S+\s*|\s+/g;

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

/** How many letters two texts begin with in common. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

/** How many letters two texts end with in common. */
function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

/** Which part of `base` is another one in `text`, in whole words. */
function changeOf(base: string, text: string): { readonly start: number; readonly end: number } {
  let start = sharedStart(base, text);
  while (start > 0 && !isSpace(base[start - 1])) start--;
  const [before, after] = [base.slice(start), text.slice(start)];
  let end = sharedEnd(before, after);
  while (end > 0 && !(isSpace(before.at(-1 - end)) && isSpace(after.at(-1 - end)))) end--;
  return { start, end: base.length - end };
}

/** Two texts that stand in the same place, the earlier first; one that goes on with the other needs no second copy. */
function both(theirs: string, mine: string): string {
  if (mine.startsWith(theirs) || theirs === '') return mine;
  if (theirs.startsWith(mine)) return theirs;
  return /\s$/.test(theirs) ? theirs + mine : `${theirs}\n${mine}`;
}

/** More words than that take too long to compare where many are alike. */
const MOST_WORDS = 1500;

/** Merges what is left between shared first and last words, by words. */
function mergedMiddle(base: string, theirs: string, mine: string): string {
  const [baseWords = [], theirWords = [], myWords = []] = [base, theirs, mine].map((text) => [
    ...(text.match(WORDS) ?? []),
  ]);
  if (Math.max(baseWords.length, theirWords.length, myWords.length) > MOST_WORDS) return both(theirs, mine);
  return diff3Merge<string>(myWords, baseWords, theirWords, { excludeFalseConflicts: true })
    .map(({ ok, conflict }) => (conflict ? both(conflict.b.join(''), conflict.a.join('')) : (ok ?? []).join('')))
    .join('');
}

/**
 * One note out of two that were written from the same `base` without knowing of each other. What either has added is in
 * it, what either has taken out is not; where both have written in the same place, `theirs` comes first. Whoever has
 * changed nothing has no say.
 */
export function merged(base: string, theirs: string, mine: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const [my, their] = [changeOf(base, mine), changeOf(base, theirs)];
  if (their.end < my.start) return theirs.slice(0, theirs.length - base.length + my.start) + mine.slice(my.start);
  if (my.end < their.start) return mine.slice(0, mine.length - base.length + their.start) + theirs.slice(their.start);
  const start = Math.min(my.start, their.start);
  const end = base.length - Math.max(my.end, their.end);
  const middle = (text: string): string => text.slice(start, text.length - end);
  return (
    mine.slice(0, start) + mergedMiddle(middle(base), middle(theirs), middle(mine)) + mine.slice(mine.length - end)
  );
}

/** Where a caret belongs when the text around it has been replaced: before or behind the same words. */
export function caretAfter(before: string, after: string, caret: number): number {
  const start = sharedStart(before, after);
  if (caret <= start) return caret;
  const end = sharedEnd(before.slice(start), after.slice(start));
  return Math.max(start, after.length - Math.min(end, before.length - caret));
}
