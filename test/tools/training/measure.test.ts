import { describe, expect, it } from 'vitest';
import { SLOT_BITS } from '../../../src/recognition/model/hashing';
import { TRANSITIONS } from '../../../src/recognition/model/lattice';
import { beginning, COLUMNS, inside, type Kind, OUTSIDE, type Tag } from '../../../src/recognition/model/tags';
import type { Examples } from '../../../src/tools/training/examples';
import { figuresOf, type Judgement, judge } from '../../../src/tools/training/measure';

const told = (kind: Kind, probability: number, right: boolean): Judgement['told'][number] => ({
  kind,
  probability,
  right,
});

describe('figures', () => {
  const judgement: Judgement = {
    told: [
      told('person', 0.9, true),
      told('person', 0.8, true),
      told('person', 0.3, false),
      told('place', 0.95, true),
      told('organization', 0.5, false),
    ],
    marked: new Map<Kind, number>([
      ['person', 4],
      ['place', 1],
      ['nisba', 2],
    ]),
  };

  it('precision is the share of told names that are right, recall that of marked names that are told', () => {
    expect(figuresOf(judgement, ['person'])).toEqual({ precision: 2 / 3, recall: 1 / 2, f1: 4 / 7 });
    expect(figuresOf(judgement, ['place'])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(figuresOf(judgement, ['person', 'place', 'organization'])).toEqual({
      precision: 3 / 5,
      recall: 3 / 5,
      f1: 3 / 5,
    });
  });

  it('from a probability on, what is told with less is not told', () => {
    expect(figuresOf(judgement, ['person'], 0.8)).toEqual({ precision: 1, recall: 1 / 2, f1: 2 / 3 });
  });

  it('are none where nothing was told or marked', () => {
    expect(figuresOf(judgement, ['other'])).toEqual({ precision: null, recall: null, f1: null });
    expect(figuresOf(judgement, ['nisba'])).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(figuresOf(judgement, ['organization'])).toEqual({ precision: 0, recall: null, f1: 0 });
    expect(figuresOf({ told: [], marked: new Map() }, ['person'])).toEqual({ precision: null, recall: null, f1: null });
  });
});

describe('what a model told is right', () => {
  const [person, goesOn, place] = [beginning('person'), inside('person'), beginning('place')];

  /** Sentences of words that have one feature each, by which the model below tells the tag `said`. */
  function examplesOf(...sentences: readonly (readonly { readonly said: Tag; readonly right: Tag }[])[]): Examples {
    const words = sentences.flat();
    let length = 0;
    return {
      sentences: Uint32Array.from([0, ...sentences.map((sentence) => (length += sentence.length))]),
      words: Uint32Array.from([...words.keys(), words.length]),
      identities: new Uint8Array(words.length),
      slots: Int32Array.from(words, ({ said }) => said),
      tags: Uint8Array.from(words, ({ right }) => right),
      proclitics: new Uint8Array(words.length),
    };
  }

  const weights = new Float32Array(2 ** SLOT_BITS * COLUMNS);
  for (const tag of [OUTSIDE, person, goesOn, place]) weights[tag * COLUMNS + tag] = 12;
  const model = { weights, transitions: new Float32Array(TRANSITIONS) };
  const as = (tag: Tag): { said: Tag; right: Tag } => ({ said: tag, right: tag });
  const outcome = (examples: Examples): string[] =>
    judge(model, [examples]).told.map(({ kind, right }) => `${kind} ${right}`);

  it('where words and kind are those of a mark', () => {
    expect(outcome(examplesOf([as(OUTSIDE), as(person), as(goesOn)], [as(place)]))).toEqual([
      'person true',
      'place true',
    ]);
  });

  it('and not where the kind is another or the name is longer or shorter', () => {
    expect(outcome(examplesOf([{ said: place, right: person }]))).toEqual(['place false']);
    expect(outcome(examplesOf([as(person), { said: goesOn, right: OUTSIDE }]))).toEqual(['person false']);
    expect(outcome(examplesOf([as(person), { said: OUTSIDE, right: goesOn }]))).toEqual(['person false']);
  });

  it('a mark of another sentence does not count', () => {
    expect(outcome(examplesOf([{ said: OUTSIDE, right: person }], [{ said: person, right: OUTSIDE }]))).toEqual([
      'person false',
    ]);
  });

  it('every name that is marked is counted, by its kind', () => {
    const { marked } = judge(model, [
      examplesOf([as(person), as(goesOn), as(person)], [{ said: OUTSIDE, right: place }]),
      examplesOf([as(place)]),
    ]);
    expect(marked).toEqual(
      new Map([
        ['person', 2],
        ['place', 2],
      ]),
    );
  });

  it('is told with how probable it is', () => {
    const [one] = judge(model, [examplesOf([as(person)])]).told;
    expect(one?.probability).toBeGreaterThan(0.99);
    expect(one?.probability).toBeLessThanOrEqual(1);
  });
});
