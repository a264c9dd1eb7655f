import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { calibrated } from '../../../src/recognition/model/calibration';
import { SLOT_BITS } from '../../../src/recognition/model/hashing';
import { TRANSITIONS, transitionFactors } from '../../../src/recognition/model/lattice';
import { type LearnedModel, MODEL_FORMAT, Model, writeModel } from '../../../src/recognition/model/model';
import { COLUMNS, KINDS, PROCLITIC, TAGS } from '../../../src/recognition/model/tags';
import { WordClusters } from '../../../src/recognition/model/word-clusters';
import { SectionFileError } from '../../../src/section-file';
import { bufferOf, smallTables } from '../../glossary/tables';

const SLOTS = 2 ** SLOT_BITS;
/** Half of the step in which weights are kept, and of the finer one of transitions and calibration. */
const HALF_STEP = 1 / 20;
const HALF_FINE_STEP = 1 / 2048;
/** The greatest weight that a byte holds. */
const MOST = 127 / 10;

const weight = fc.double({ min: -MOST, max: MOST, noNaN: true });
const slot = fc.oneof(fc.constantFrom(0, 31, 32, 63, SLOTS - 32, SLOTS - 1), fc.nat(SLOTS - 1));
const row = fc.array(weight, { minLength: COLUMNS, maxLength: COLUMNS });
const rows = fc.uniqueArray(fc.tuple(slot, row), { minLength: 1, maxLength: 60, selector: ([one]) => one });
const fine = fc.double({ min: -31, max: 31, noNaN: true });
const transitions = fc.array(fine, { minLength: TRANSITIONS, maxLength: TRANSITIONS });
const calibration = fc.array(fc.record({ slope: fine, shift: fine }), {
  minLength: KINDS.length,
  maxLength: KINDS.length,
});

type Rows = readonly (readonly [number, readonly number[]])[];

const clusters = WordClusters.of(new Map([['مهاجم', 3]]));

/** What training would have learned, with weights for some slots only. */
function learned(some: Rows, changes: Partial<LearnedModel> = {}): LearnedModel {
  const weights = new Float32Array(SLOTS * COLUMNS);
  for (const [place, weightsOfSlot] of some) weights.set(weightsOfSlot, place * COLUMNS);
  return {
    weights,
    transitions: new Float32Array(TRANSITIONS),
    calibration: KINDS.map(() => ({ slope: 1, shift: 0 })),
    clusters,
    ...changes,
  };
}

const opened = (model: LearnedModel): Model => Model.open(bufferOf(writeModel(model)));

/** The scores that a model gives a word of these features, as the lattice would get them. */
function scoresOf(model: Model, slots: readonly number[]): number[] {
  const scores = new Float64Array(3 * TAGS).fill(99);
  model.score(Int32Array.from(slots), slots.length, scores, TAGS);
  expect([...scores.slice(0, TAGS), ...scores.slice(2 * TAGS)]).toEqual(Array<number>(2 * TAGS).fill(99));
  return [...scores.slice(TAGS, 2 * TAGS)];
}

const some: Rows = [5, 70, SLOTS - 1].map((place) => [place, Array.from({ length: COLUMNS }, (_, at) => at / 3 - 1)]);
const bytes = writeModel(learned(some));
const opening = (file: Uint8Array) => () => Model.open(bufferOf(file));

describe('a model that was written and opened', () => {
  it('gives a word the scores that were learned, within half a step a feature', () => {
    fc.assert(
      fc.property(rows, fc.array(slot, { maxLength: 20 }), (given, others) => {
        const model = opened(learned(given));
        const known = new Map(given);
        const slots = [...given.map(([place]) => place), ...others];
        const within = slots.filter((place) => known.has(place)).length * HALF_STEP + 1e-5;
        for (const [tag, score] of scoresOf(model, slots).entries()) {
          const right = slots.reduce((sum, place) => sum + (known.get(place)?.[tag] ?? 0), 0);
          expect(Math.abs(score - right)).toBeLessThanOrEqual(within);
        }
        for (const [place, weights] of given)
          for (const [tag, right] of weights.slice(0, TAGS).entries())
            expect(Math.abs(model.weightOf(place, tag) - right)).toBeLessThanOrEqual(HALF_STEP + 1e-5);
      }),
      { numRuns: 4 },
    );
  });

  it('says nothing of a feature that was not learned', () => {
    const model = opening(bytes)();
    for (const place of [0, 4, 6, 69, 71, SLOTS - 2]) {
      expect(model.weightOf(place, 1)).toBe(0);
      expect(scoresOf(model, [place])).toEqual(Array<number>(TAGS).fill(0));
      expect(model.carriesProclitics(Int32Array.of(place), 1)).toBe(false);
    }
  });

  it('keeps a weight that is too great for a byte as the greatest', () => {
    const model = opened(learned([[9, Array.from({ length: COLUMNS }, (_, at) => (at === 1 ? 1000 : -1000))]]));
    expect([model.weightOf(9, 0), model.weightOf(9, 1)]).toEqual([-MOST, MOST]);
  });

  it('knows which first words of names carry proclitics', () => {
    const only = (value: number): number[] =>
      Array.from({ length: COLUMNS }, (_, at) => (at === PROCLITIC ? value : 0));
    const model = opened(
      learned([
        [1, only(2)],
        [2, only(-3)],
        [3, only(2)],
      ]),
    );
    expect(model.carriesProclitics(Int32Array.of(1), 1)).toBe(true);
    expect(model.carriesProclitics(Int32Array.of(1, 2), 2)).toBe(false);
    expect(model.carriesProclitics(Int32Array.of(1, 2, 3), 3)).toBe(true);
  });

  it('has the transitions and the calibration that were learned, within half a step', () => {
    fc.assert(
      fc.property(transitions, calibration, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (given, lines, told) => {
        const model = opened(learned([], { transitions: Float32Array.from(given), calibration: lines }));
        for (const [index, right] of transitionFactors(given).entries()) {
          const factor = model.transitions[index] ?? Number.NaN;
          if (right === 0) expect(factor).toBe(0);
          else expect(Math.abs(Math.log(factor) - Math.log(right))).toBeLessThanOrEqual(HALF_FINE_STEP + 1e-5);
        }
        for (const [index, kind] of KINDS.entries())
          expect(model.calibrated(kind, told)).toBeCloseTo(calibrated(told, lines[index] ?? { slope: 0, shift: 0 }), 2);
      }),
      { numRuns: 4 },
    );
  });

  it('has the clusters of words', () => {
    const model = opening(bytes)();
    expect(model.clusters.clusterOf('مهاجم')).toBe(3);
    expect(model.clusters.clusterOf('مدافع')).toBeUndefined();
  });

  it('is the same bytes whenever the same is written', () => {
    expect(Buffer.compare(writeModel(learned(some)), bytes)).toBe(0);
  });
});

describe('a model file that cannot be used is refused, and the message says why', () => {
  it.each<[string, (file: Uint8Array) => Uint8Array, string]>([
    ['empty', () => new Uint8Array(0), 'The recogniser file is cut off: build it again'],
    ['cut off in the header', (file) => file.slice(0, 16), 'The recogniser file is cut off: build it again'],
    ['cut off at its end', (file) => file.slice(0, -4), 'The recogniser file is cut off: build it again'],
    ['cut off within four bytes', (file) => file.slice(0, -1), 'The recogniser file is cut off: build it again'],
    [
      'of another version',
      (file) => file.fill(MODEL_FORMAT.version + 1, 4, 5),
      `The recogniser file has format ${MODEL_FORMAT.version + 1}, this version reads ${MODEL_FORMAT.version}`,
    ],
    ['the glossary’s', () => compileGlossary(smallTables()), 'This file is not a compiled recogniser'],
    [
      'changed in its last byte',
      (file) => file.fill(1 ^ (file.at(-1) ?? 0), -1),
      'The recogniser file is damaged: its checksum differs',
    ],
  ])('one that is %s', (_what, change, message) => {
    expect(opening(change(Uint8Array.from(bytes)))).toThrow(SectionFileError);
    expect(opening(change(Uint8Array.from(bytes)))).toThrow(message);
  });

  it('one that is changed in any byte', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(opening(changed)).toThrow(SectionFileError);
      }),
      { numRuns: 40 },
    );
  });

  it('is no glossary either', () => {
    expect(() => openGlossary(bufferOf(bytes))).toThrow('This file is not a compiled glossary');
  });
});
