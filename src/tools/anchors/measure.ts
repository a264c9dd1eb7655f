import { bodyText, type Stretch, stretchAt } from '../../notes/anchors/body-text';
import { findPassages } from '../../notes/anchors/find-passage';
import type { PassageSelector } from '../../notes/anchors/passage';
import { selectorOf } from '../../notes/anchors/selector';
import { withoutPause } from '../../steps';
import { randomNumbers } from '../training/random';
import { CHANGES, type Change, type Source } from './changes';
import { type Draft, draftOf, plainWords, written } from './draft';
import { anchorByQuote } from './quote-anchoring';

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

/** A passage whose end was wrong, to be looked at. */
export interface Fault {
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

const noTally = (): Tally => ({ right: 0, askew: 0, wrong: 0, missed: 0 });

const sentencesOf = (bodies: readonly (readonly string[])[]): string[] =>
  bodies
    .flat()
    .flatMap((paragraph) => paragraph.split(/(?<=[.؟!]) /))
    .filter((sentence) => sentence.length > 40);

/** Passages of an article, a word or more each, one of every length that it has. */
function draftsOf(paragraphs: readonly string[], { random }: Source): Draft[] {
  const count = paragraphs.flatMap(plainWords).length;
  return LENGTHS.flatMap(([least, most]) => {
    const length = least + Math.floor(random() * (most - least + 1));
    if (length * 2 > count) return [];
    const from = Math.floor(random() * (count - length));
    const draft = draftOf(paragraphs, from, from + length);
    return draft.flat().some(({ text, isPassage }) => isPassage && /\p{L}/u.test(text)) ? [draft] : [];
  });
}

/** Measures both ways of anchoring on articles to which each change is done; the same articles and seed give the same figures. */
export class Measure {
  readonly byChange = new Map<string, Compared>();
  readonly faults: Fault[] = [];
  /** Articles that were changed, a change each. */
  articles = 0;
  readonly #random: () => number;

  constructor(
    private readonly bodies: readonly (readonly string[])[],
    seed: number,
  ) {
    this.#random = randomNumbers(seed);
  }

  run(): void {
    for (const [index, paragraphs] of this.bodies.entries()) {
      const source = { random: this.#random, sentences: sentencesOf(this.bodies.toSpliced(index, 1)) };
      for (const [name, change] of Object.entries(CHANGES)) {
        this.articles++;
        for (const draft of draftsOf(paragraphs, source)) this.#try(name, change, draft, source);
      }
    }
  }

  #try(name: string, change: Change, draft: Draft, source: Source): void {
    const before = written(draft);
    const changed = change(draft, source);
    if (!changed || !before.truth) return;
    const { paragraphs, truth } = written(changed);
    const selector = selectorFor(before.paragraphs, before.truth);
    const body = bodyText(paragraphs);
    const [found] = withoutPause(findPassages(paragraphs, [selector]));
    const ours = found ? stretchAt(body, found.place) : null;
    const compared = this.byChange.get(name) ?? { ours: noTally(), quotes: noTally() };
    this.byChange.set(name, compared);
    const outcome = outcomeOf(body.text, ours, truth);
    compared.ours[outcome]++;
    compared.quotes[outcomeOf(body.text, anchorByQuote(body.text, selector, before.truth), truth)]++;
    const words = (stretch: Stretch | null): string => (stretch ? body.text.slice(stretch.start, stretch.end) : '–');
    if (outcome !== 'right')
      this.faults.push({ change: name, outcome, exact: selector.exact, found: words(ours), truth: words(truth) });
  }
}

function selectorFor(paragraphs: readonly string[], { start, end }: Stretch): PassageSelector {
  return selectorOf(paragraphs, { paragraph: 0, start, end });
}
