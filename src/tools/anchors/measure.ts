import { bodyText, placeOf, type Stretch, stretchAt } from '../../notes/anchors/body-text';
import { findPassage } from '../../notes/anchors/find-passage';
import { selectorOf } from '../../notes/anchors/selector';
import { randomNumbers } from '../training/random';
import { CHANGES } from './changes';
import { type Draft, draftOf, plainWords, type Written, written } from './draft';
import type { QuoteAnchoring } from './quote-anchoring';

/** What became of passages: where there is one to find and where there is none. */
export interface Tally {
  /** Found where it stands, told as gone where it is gone. */
  right: number;
  /** Found in part, or with much around it. */
  askew: number;
  /** Found where it does not stand. */
  wrong: number;
  /** Told as gone, though it is there. */
  missed: number;
}

/** Two ways of anchoring, over the same passages. */
export interface Compared {
  readonly ours: Tally;
  readonly quotes: Tally;
}

/** A passage that was not found right, to be looked at. */
interface Fault {
  readonly change: string;
  readonly outcome: keyof Tally;
  readonly exact: string;
  readonly found: string;
  readonly truth: string;
}

/** Share of letters that a found stretch and the passage have in common from which on it is found right. */
const RIGHT = 0.8;

/** Words of the passages that readers keep: a name, a clause, a sentence, some sentences. Each is tried on each change. */
const LENGTHS: readonly (readonly [least: number, most: number])[] = [
  [1, 2],
  [3, 6],
  [7, 15],
  [16, 40],
  [41, 90],
];

/** Letters of a sentence that is put into an article. */
const SHORTEST_SENTENCE = 40;

const shared = (one: Stretch, other: Stretch): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** A stretch without the signs at its ends, which are nobody's. */
function withoutSigns(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const letters = words.slice(before).replace(/[^\p{L}\p{N}]+$/u, '').length;
  return { start: start + before, end: start + before + letters };
}

function outcomeOf(text: string, foundStretch: Stretch | null, truthStretch: Stretch | null): keyof Tally {
  const [found, truth] = [foundStretch, truthStretch].map((stretch) => stretch && withoutSigns(text, stretch));
  if (!found) return truth ? 'missed' : 'right';
  if (!truth) return 'wrong';
  const both = shared(found, truth);
  const all = found.end - found.start + truth.end - truth.start - both;
  return both === 0 ? 'wrong' : both / all >= RIGHT ? 'right' : 'askew';
}

export const noTally = (): Tally => ({ right: 0, askew: 0, wrong: 0, missed: 0 });

const sentencesOf = (bodies: readonly (readonly string[])[]): string[] =>
  bodies
    .flat()
    .flatMap((paragraph) => paragraph.split(/(?<=[.؟!]) /))
    .filter((sentence) => sentence.length > SHORTEST_SENTENCE);

/** Passages of an article, one of every length that it has. */
function draftsOf(paragraphs: readonly string[], random: () => number): Draft[] {
  const count = paragraphs.flatMap(plainWords).length;
  return LENGTHS.flatMap(([least, most]) => {
    const length = least + Math.floor(random() * (most - least + 1));
    if (length * 2 > count) return [];
    const from = Math.floor(random() * (count - length));
    const draft = draftOf(paragraphs, from, from + length);
    return draft.flat().some(({ text, isPassage }) => isPassage && /\p{L}/u.test(text)) ? [draft] : [];
  });
}

/** An article before and after a change, with the passage in it. */
interface Trial {
  readonly before: Written;
  readonly after: Written;
}

/** What becomes of the passage; null where it has no letters. */
function tried(
  { before, after }: Trial,
  byQuote: QuoteAnchoring | null,
): ({ readonly ours: keyof Tally; readonly quotes: keyof Tally | null } & Omit<Fault, 'change'>) | null {
  if (!before.truth) return null;
  const selector = selectorOf(before.paragraphs, placeOf(bodyText(before.paragraphs), before.truth));
  const body = bodyText(after.paragraphs);
  const passage = findPassage(after.paragraphs, selector);
  const found = passage && stretchAt(body, passage.place);
  const words = (stretch: Stretch | null): string => (stretch ? body.text.slice(stretch.start, stretch.end) : '–');
  const ours = outcomeOf(body.text, found, after.truth);
  return {
    ours,
    quotes: byQuote && outcomeOf(body.text, byQuote(body.text, selector, before.truth), after.truth),
    outcome: ours,
    exact: selector.exact,
    found: words(found),
    truth: words(after.truth),
  };
}

/** What was measured, by change. */
export interface Measured {
  readonly byChange: ReadonlyMap<string, Compared>;
  readonly faults: readonly Fault[];
  /** Changed articles: an article and a change each. */
  readonly articles: number;
}

/**
 * Does each change to each article, as often as it has passages of different lengths, and looks for the passage. The same
 * articles and seed give the same figures.
 *
 * @param byQuote the way that ours is compared with; null for none, whose tallies stay empty
 */
export function measure(
  bodies: readonly (readonly string[])[],
  seed: number,
  byQuote: QuoteAnchoring | null,
): Measured {
  const random = randomNumbers(seed);
  const faults: Fault[] = [];
  const byChange = new Map(Object.keys(CHANGES).map((name) => [name, { ours: noTally(), quotes: noTally() }]));
  let articles = 0;
  for (const [index, paragraphs] of bodies.entries()) {
    const source = { random, sentences: sentencesOf(bodies.toSpliced(index, 1)) };
    for (const [change, work] of Object.entries(CHANGES)) {
      const trials = draftsOf(paragraphs, random).flatMap((draft) => {
        const changed = work(draft, source);
        return changed ? (tried({ before: written(draft), after: written(changed) }, byQuote) ?? []) : [];
      });
      if (trials.length > 0) articles++;
      const compared = byChange.get(change);
      for (const { ours, quotes, ...fault } of trials) {
        if (compared) compared.ours[ours]++;
        if (compared && quotes) compared.quotes[quotes]++;
        if (ours !== 'right') faults.push({ change, ...fault });
      }
    }
  }
  return { byChange, faults, articles };
}
