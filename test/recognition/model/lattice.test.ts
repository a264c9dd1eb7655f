import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Lattice,
  LONGEST_SENTENCE,
  type TaggedStretch,
  TRANSITIONS,
  transitionFactors,
} from '../../../src/recognition/model/lattice';
import { isBeginning, mayFollow, TAGS, type Tag } from '../../../src/recognition/model/tags';

/** The row of transitions from the start of a sentence. */
const START = TAGS;

const tags: readonly Tag[] = Array.from({ length: TAGS }, (_, tag) => tag);

/** A short sentence: transition weights and, word by word, the score of each tag. */
interface Weights {
  readonly transitions: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

const transitions = (weight: fc.Arbitrary<number>) =>
  fc.array(weight, { minLength: TRANSITIONS, maxLength: TRANSITIONS });
const scores = (score: fc.Arbitrary<number>, longest: number) =>
  fc.array(fc.array(score, { minLength: TAGS, maxLength: TAGS }), { minLength: 1, maxLength: longest });

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const weights: fc.Arbitrary<Weights> = fc.record({ transitions: transitions(weight), scores: scores(weight, 4) });

function weighed({ transitions, scores }: Weights): Lattice {
  const lattice = new Lattice(transitionFactors(transitions));
  lattice.scores.set(scores.flat());
  lattice.weigh(scores.length);
  return lattice;
}

/** A way of tagging a sentence. */
interface Tagging {
  readonly tags: readonly Tag[];
  readonly score: number;
}

/** Every way of tagging a sentence, each by itself. */
function taggings({ transitions, scores }: Weights): Tagging[] {
  let all: Tagging[] = [{ tags: [], score: 0 }];
  for (const row of scores)
    all = all.flatMap(({ tags: before, score }) => {
      const last = before.at(-1) ?? null;
      return tags
        .filter((tag) => mayFollow(last, tag))
        .map((tag) => ({
          tags: [...before, tag],
          score: score + (row[tag] ?? 0) + (transitions[(last ?? START) * TAGS + tag] ?? 0),
        }));
    });
  return all;
}

/** The share of all taggings' weight that those with a property have. */
function shareOf(all: readonly Tagging[], has: (tags: readonly Tag[]) => boolean): number {
  const sum = (some: readonly Tagging[]): number => some.reduce((total, { score }) => total + Math.exp(score), 0);
  return sum(all.filter((one) => has(one.tags))) / sum(all);
}

function stretchesOf(tagged: readonly Tag[]): TaggedStretch[] {
  return tagged.flatMap((tag, from) => {
    if (!isBeginning(tag)) return [];
    const end = tagged.findIndex((other, at) => at > from && other !== tag + 1);
    return [{ from, to: end < 0 ? tagged.length : end, tag }];
  });
}

const same = (one: TaggedStretch, other: TaggedStretch): boolean =>
  one.from === other.from && one.to === other.to && one.tag === other.tag;

const sameStretches = (some: readonly TaggedStretch[], others: readonly TaggedStretch[]): boolean =>
  some.length === others.length && some.every((one) => others.some((other) => same(one, other)));

describe('of all ways of tagging a short sentence', () => {
  it('a word’s tag has the share that it has when every way is counted', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const lattice = weighed(given);
        const all = taggings(given);
        for (let at = 0; at < given.scores.length; at++)
          for (const tag of tags)
            expect(lattice.probability(at, tag)).toBeCloseTo(
              shareOf(all, (tagged) => tagged[at] === tag),
              9,
            );
      }),
      { numRuns: 12 },
    );
  });

  it('two tags in a row have that share, the start and the first tag, too', () => {
    fc.assert(
      fc.property(weights, fc.nat(), (given, some) => {
        const lattice = weighed(given);
        const all = taggings(given);
        const at = some % given.scores.length;
        for (const before of [...tags, START])
          for (const tag of tags)
            expect(lattice.pairProbability(at, before, tag)).toBeCloseTo(
              shareOf(all, (tagged) => tagged[at] === tag && (tagged[at - 1] ?? START) === before),
              9,
            );
      }),
      { numRuns: 12 },
    );
  });

  it('just this stretch being a name of just this kind has that share', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const lattice = weighed(given);
        const all = taggings(given);
        for (let from = 0; from < given.scores.length; from++)
          for (let to = from + 1; to <= given.scores.length; to++)
            for (const tag of tags.filter(isBeginning)) {
              const stretch = { from, to, tag };
              expect(lattice.stretchProbability(stretch)).toBeCloseTo(
                shareOf(all, (tagged) => stretchesOf(tagged).some((one) => same(one, stretch))),
                9,
              );
            }
      }),
      { numRuns: 12 },
    );
  });

  it('the most probable one is told', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const all = taggings(given);
        const told = weighed(given).mostProbable();
        const scored = all.filter((one) => sameStretches(stretchesOf(one.tags), told)).map(({ score }) => score);
        expect(scored).toHaveLength(1);
        expect(scored[0]).toBeCloseTo(Math.max(...all.map(({ score }) => score)), 9);
      }),
      { numRuns: 60 },
    );
  });
});

const extreme = fc.oneof(fc.constantFrom(-1e6, 1e6, 0, 700, -700), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const anyWeights: fc.Arbitrary<Weights> = fc.record({
  transitions: transitions(fc.double({ min: -32, max: 32, noNaN: true })),
  scores: scores(extreme, 12),
});

/** What must hold of a weighed sentence whatever its scores are. */
function expectSound(lattice: Lattice, words: number): void {
  for (let at = 0; at < words; at++) {
    const all = tags.map((tag) => lattice.probability(at, tag));
    for (const one of all) expect(one).toBeGreaterThanOrEqual(0);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    const pairs = [...tags, START].flatMap((before) => tags.map((tag) => lattice.pairProbability(at, before, tag)));
    expect(pairs.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  }
  for (const stretch of lattice.mostProbable()) {
    expect(stretch.to).toBeLessThanOrEqual(words);
    expect(lattice.stretchProbability(stretch)).toBeGreaterThanOrEqual(0);
    expect(lattice.stretchProbability(stretch)).toBeLessThanOrEqual(1 + 1e-9);
  }
}

describe('a sentence with any scores, a million above or below the others', () => {
  it('has probabilities that make 1 at every word', () => {
    fc.assert(
      fc.property(anyWeights, (given) => expectSound(weighed(given), given.scores.length)),
      { numRuns: 150 },
    );
  });

  it('has them when all scores speak for going on with a name that never began', () => {
    for (const score of [800, 1e6]) {
      const row = tags.map((tag) => (tag > 0 && !isBeginning(tag) ? score : -score));
      const given = { transitions: Array<number>(TRANSITIONS).fill(0), scores: [row, row, row] };
      expectSound(weighed(given), 3);
    }
  });

  it('goes from one tag to the next only as names go', () => {
    fc.assert(
      fc.property(anyWeights, (given) => {
        const lattice = weighed(given);
        for (let at = 0; at < given.scores.length; at++)
          for (const before of [...tags, START])
            for (const tag of tags)
              if (!mayFollow(before === START ? null : before, tag))
                expect(lattice.pairProbability(at, before, tag)).toBe(0);
        for (const tag of tags) if (!mayFollow(null, tag)) expect(lattice.probability(0, tag)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sentence of the greatest length', () => {
  /** Scores that speak for a name of two words in every five. */
  const row = (at: number): number[] => tags.map((tag) => (tag === [1, 2, 0, 0, 0][at % 5] ? 9 : 0));

  it('is weighed to its end', () => {
    const given = {
      transitions: Array<number>(TRANSITIONS).fill(0),
      scores: Array.from({ length: LONGEST_SENTENCE }, (_, at) => row(at)),
    };
    const lattice = weighed(given);
    expectSound(lattice, LONGEST_SENTENCE);
    expect(lattice.mostProbable()).toEqual(
      Array.from({ length: LONGEST_SENTENCE / 5 }, (_, name) => ({ from: 5 * name, to: 5 * name + 2, tag: 1 })),
    );
    expect(
      lattice.stretchProbability({ from: LONGEST_SENTENCE - 5, to: LONGEST_SENTENCE - 3, tag: 1 }),
    ).toBeGreaterThan(0.9);
  });

  it('leaves nothing behind for the next one', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const lattice = new Lattice(transitionFactors(given.transitions));
        lattice.scores.fill(5);
        lattice.weigh(LONGEST_SENTENCE);
        lattice.mostProbable();
        lattice.scores.set(given.scores.flat());
        lattice.weigh(given.scores.length);
        const fresh = weighed(given);
        expect(lattice.mostProbable()).toEqual(fresh.mostProbable());
        for (const tag of tags) expect(lattice.probability(0, tag)).toBe(fresh.probability(0, tag));
      }),
      { numRuns: 30 },
    );
  });

  it('has no name where there is no word', () => {
    const lattice = new Lattice(transitionFactors([]));
    lattice.weigh(0);
    expect(lattice.mostProbable()).toEqual([]);
  });
});
