import { describe, expect, it } from 'vitest';
import { calibrated } from '../../../src/recognition/model/calibration';
import { KINDS, type Kind } from '../../../src/recognition/model/tags';
import { calibrationsOf } from '../../../src/tools/training/calibration';
import type { Judged } from '../../../src/tools/training/measure';
import { randomNumbers } from '../../../src/tools/training/random';

/** Names told with probabilities from a half on, of which a share is right that `truth` makes of the probability. */
function toldBy(kind: Kind, truth: (probability: number) => number): Judged[] {
  const random = randomNumbers(5);
  return Array.from({ length: 2000 }, () => {
    const probability = 0.5 + random() / 2;
    return { kind, probability, right: random() < truth(probability) };
  });
}

function calibrationOf(told: readonly Judged[], kind: Kind): (probability: number) => number {
  const one = calibrationsOf(told)[KINDS.indexOf(kind)];
  if (!one) throw new Error(`no calibration of ${kind}`);
  return (probability) => calibrated(probability, one);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const shareRight = (told: readonly Judged[]): number => mean(told.map(({ right }) => (right ? 1 : 0)));
const meanTold = (told: readonly Judged[], putRight: (probability: number) => number): number =>
  mean(told.map(({ probability }) => putRight(probability)));

describe('probabilities are put right', () => {
  const tooHigh = toldBy('person', (probability) => probability ** 3);

  const putRight = calibrationOf(tooHigh, 'person');

  it('that were too high, on average', () => {
    expect(meanTold(tooHigh, (probability) => probability) - shareRight(tooHigh)).toBeGreaterThan(0.2);
    expect(meanTold(tooHigh, putRight)).toBeCloseTo(shareRight(tooHigh), 2);
  });

  it('also among those that were told as likely and those as nearly certain', () => {
    for (const from of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const some = tooHigh.filter(({ probability }) => probability >= from && probability < from + 0.1);
      expect(Math.abs(meanTold(some, putRight) - shareRight(some))).toBeLessThan(0.06);
    }
  });

  it('that were too low', () => {
    const tooLow = toldBy('place', (probability) => Math.sqrt(probability));
    expect(meanTold(tooLow, calibrationOf(tooLow, 'place'))).toBeCloseTo(shareRight(tooLow), 2);
  });

  it('and stay where they were right', () => {
    const right = calibrationOf(
      toldBy('place', (probability) => probability),
      'place',
    );
    for (const probability of [0.55, 0.7, 0.85, 0.95])
      expect(Math.abs(right(probability) - probability)).toBeLessThan(0.04);
  });

  it('for each kind by itself', () => {
    const told = [...tooHigh, ...toldBy('place', (probability) => probability)];
    const place = told.filter(({ kind }) => kind === 'place');
    expect(calibrationOf(told, 'place')(0.9)).toBe(calibrationOf(place, 'place')(0.9));
    expect(calibrationOf(told, 'person')(0.9)).toBe(putRight(0.9));
  });

  it('not where nothing is known of a kind', () => {
    expect(calibrationsOf(tooHigh)[KINDS.indexOf('nisba')]).toEqual({ slope: 1, shift: 0 });
  });

  it.each<[string, readonly Judged[]]>([
    ['every name was right', toldBy('other', () => 1)],
    ['nearly none was', toldBy('other', () => 0.02)],
    ['those were right that seemed least so', toldBy('other', (probability) => 1 - probability)],
    ['there was one', [{ kind: 'other', probability: 1, right: true }]],
    ['all were told alike', [true, false].map((right) => ({ kind: 'other', probability: 0.8, right }))],
  ])('the more probable of two never becomes the less probable: %s', (_, told) => {
    const other = calibrationOf(told, 'other');
    const row = [0, 0.3, 0.6, 0.9, 1].map(other);
    expect(row).toEqual(row.toSorted((a, b) => a - b));
    expect(row.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
    expect(Math.abs(meanTold(told, other) - shareRight(told))).toBeLessThan(0.03);
  });
});
