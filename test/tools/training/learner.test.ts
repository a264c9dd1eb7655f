import { describe, expect, it } from 'vitest';
import { beginning, COLUMNS, OUTSIDE, PROCLITIC, TAGS } from '../../../src/recognition/model/tags';
import { CARRIES, type Examples } from '../../../src/tools/training/examples';
import { Learner, type Lesson, slotsThatRecur } from '../../../src/tools/training/learner';
import { figuresOf, judge } from '../../../src/tools/training/measure';
import { examplesWith } from './learn';
import { madeLanguage, STRANGE_WORDS } from './marked-text';

const LESSON: Lesson = { epochs: 6, rate: 0.05, hidden: 0.15 };
const quietly = (): void => undefined;

function learned(examples: readonly Examples[], lesson = LESSON, { seed = 1, fewest = 2 } = {}): Learner {
  const learner = new Learner(seed, slotsThatRecur(examples, fewest));
  learner.learn(examples, lesson, quietly);
  return learner;
}

const bytesOf = ({ weights, transitions }: Learner): Buffer[] => [
  Buffer.from(weights.buffer),
  Buffer.from(transitions.buffer),
];

/** One sentence of words with one feature each that does not know the word, unless `identity` says so. */
function sentenceOf(
  words: readonly { readonly slot: number; readonly tag?: number; readonly carries?: number; readonly identity?: 1 }[],
): Examples {
  return {
    sentences: Uint32Array.of(0, words.length),
    words: Uint32Array.from([...words.keys(), words.length]),
    identities: Uint8Array.from(words, ({ identity }) => identity ?? 0),
    slots: Int32Array.from(words, ({ slot }) => slot),
    tags: Uint8Array.from(words, ({ tag }) => tag ?? OUTSIDE),
    proclitics: Uint8Array.from(words, ({ carries }) => carries ?? CARRIES.notAsked),
  };
}

describe('a language in which a name stands after a title and nowhere else', () => {
  const examples = madeLanguage().map(examplesWith);
  const learner = learned(examples);
  const all = { precision: 1, recall: 1, f1: 1 };

  it('is learned without a fault', () => {
    const judgement = judge(learner, examples);
    expect(judgement.marked).toEqual(new Map([['person', 48]]));
    expect(figuresOf(judgement, ['person'])).toEqual(all);
  });

  it('is known of words that were never met, too', () => {
    const judgement = judge(learner, madeLanguage(STRANGE_WORDS).map(examplesWith));
    expect(judgement.marked).toEqual(new Map([['person', 16]]));
    expect(figuresOf(judgement, ['person'])).toEqual(all);
  });

  it('gives the same weights to the byte for the same seed, others for another', () => {
    const [weights, transitions] = bytesOf(learner);
    const [sameWeights, sameTransitions] = bytesOf(learned(examples));
    expect(weights && sameWeights?.equals(weights)).toBe(true);
    expect(transitions && sameTransitions?.equals(transitions)).toBe(true);
    const [otherWeights] = bytesOf(learned(examples, LESSON, { seed: 2 }));
    expect(weights && otherWeights?.equals(weights)).toBe(false);
  });

  it('every round is told with a loss that falls', () => {
    const told: string[] = [];
    new Learner(1, slotsThatRecur(examples, 2)).learn(examples, { ...LESSON, epochs: 3 }, (line) => told.push(line));
    const losses = told.map((line) => Number(/loss ([\d.]+) a word/.exec(line)?.[1]));
    expect(losses).toHaveLength(3);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(losses[2]).toBeLessThan((losses[0] ?? 0) / 2);
  });
});

describe('what is learned of a feature', () => {
  const person = beginning('person');
  const row = ({ weights }: Learner, slot: number): Float32Array =>
    weights.subarray(slot * COLUMNS, slot * COLUMNS + TAGS);
  const sentence = sentenceOf([{ slot: 5, tag: person }, { slot: 6 }]);
  const often = Array.from({ length: 10 }, () => sentence);

  it('speaks for the tag it stands with', () => {
    const learner = learned(often);
    expect(row(learner, 5).indexOf(Math.max(...row(learner, 5)))).toBe(person);
    expect(row(learner, 6).indexOf(Math.max(...row(learner, 6)))).toBe(OUTSIDE);
  });

  it('is nothing where it does not recur', () => {
    const learner = learned([...often, sentenceOf([{ slot: 7, tag: person }])]);
    expect(new Set(row(learner, 7))).toEqual(new Set([0]));
    expect(new Set(row(learner, 5))).not.toEqual(new Set([0]));
  });

  it('is nothing where it knows the word and all words are hidden', () => {
    const known = Array.from({ length: 10 }, () => sentenceOf([{ slot: 5, tag: person, identity: 1 }, { slot: 6 }]));
    const learner = learned(known, { ...LESSON, hidden: 1 });
    expect(new Set(row(learner, 5))).toEqual(new Set([0]));
    expect(new Set(row(learner, 6))).not.toEqual(new Set([0]));
  });

  it('says whether a name’s first word carries proclitics where that is asked', () => {
    const asked = sentenceOf([
      { slot: 5, tag: person, carries: CARRIES.yes },
      { slot: 6, tag: person, carries: CARRIES.no },
      { slot: 7, tag: person },
    ]);
    const { weights } = learned([asked, asked, asked]);
    expect(weights[5 * COLUMNS + PROCLITIC]).toBeGreaterThan(0);
    expect(weights[6 * COLUMNS + PROCLITIC]).toBeLessThan(0);
    expect(weights[7 * COLUMNS + PROCLITIC]).toBe(0);
  });
});

describe('features that recur', () => {
  it('are those that occur as often as wanted, over all articles', () => {
    const slots = slotsThatRecur(
      [sentenceOf([{ slot: 5 }, { slot: 5 }, { slot: 6 }]), sentenceOf([{ slot: 5 }, { slot: 6 }, { slot: 9 }])],
      3,
    );
    expect(slots.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(slots[5]).toBe(1);
  });

  it('also where they occur more than 255 times', () => {
    const often = sentenceOf(Array.from({ length: 180 }, () => ({ slot: 5 })));
    expect(slotsThatRecur([often, often], 24)[5]).toBe(1);
  });
});
