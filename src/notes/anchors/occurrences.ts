import type { Stretch } from './body-text';
import { isWordEdge } from './folded-text';
import type { Sought } from './sought';

/** A quotation that stands in a body more often than that is told by what stood around it, or not at all. */
const MOST = 10_000;

/** How many of the places whose surroundings are likest are weighed. */
const WEIGHED = 16;

/** Letters that two texts have in common, away from an offset in each. */
function commonRun(one: string, from: number, other: string, otherFrom: number, step: 1 | -1, most: number): number {
  let run = 0;
  while (run < most && one[from + run * step] !== undefined && one[from + run * step] === other[otherFrom + run * step])
    run++;
  return run;
}

/** Letters round a stretch that stood there before, up to the first other one on each side. */
function surroundingRun(letters: string, { start, end }: Stretch, { before, after }: Sought): number {
  const [space, spaceAfter] = [letters[start - 1] === ' ' ? 2 : 1, letters[end] === ' ' ? 1 : 0];
  return (
    commonRun(letters, start - space, before, before.length - 1, -1, before.length) +
    commonRun(letters, end + spaceAfter, after, 0, 1, after.length)
  );
}

/** Where the quotation stands in the folded body, cut from its words as it was: the likeliest places, up to a few. */
export function occurrences(letters: string, sought: Sought): Stretch[] {
  const { quote } = sought;
  const found: (Stretch & { readonly run: number })[] = [];
  if (quote === '') return found;
  let met = 0;
  for (let start = letters.indexOf(quote); start !== -1; start = letters.indexOf(quote, start + 1)) {
    if (++met > MOST) return [];
    const stretch = { start, end: start + quote.length };
    const isCutAlike =
      isWordEdge(letters, start) !== sought.beginsInWord && isWordEdge(letters, stretch.end) !== sought.endsInWord;
    if (isCutAlike) found.push({ ...stretch, run: surroundingRun(letters, stretch, sought) });
  }
  return found.toSorted((a, b) => b.run - a.run).slice(0, WEIGHED);
}
