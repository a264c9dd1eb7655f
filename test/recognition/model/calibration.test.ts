import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated, logit } from '../../../src/recognition/model/calibration';

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const calibration = fc.record({
  slope: fc.double({ min: 0, max: 31, noNaN: true }),
  shift: fc.double({ min: -31, max: 31, noNaN: true }),
});

describe('a probability put right', () => {
  it('is never smaller for a greater one', () => {
    fc.assert(
      fc.property(probability, probability, calibration, (one, other, given) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(calibrated(less, given)).toBeLessThanOrEqual(calibrated(more, given));
      }),
    );
  });

  it('stays what it was with slope 1 and shift 0', () => {
    expect(calibrated(0.5, { slope: 1, shift: 0 })).toBe(0.5);
    fc.assert(
      fc.property(probability, (one) => {
        expect(calibrated(one, { slope: 1, shift: 0 })).toBeCloseTo(one, 8);
      }),
    );
  });

  it('lies from 0 to 1, of what a rounding put outside, too', () => {
    fc.assert(
      fc.property(fc.oneof(probability, fc.constantFrom(0, 1, -1e-12, 1 + 1e-12)), calibration, (one, given) => {
        expect(calibrated(one, given)).toBeGreaterThanOrEqual(0);
        expect(calibrated(one, given)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('moves up and down by its shift, apart and together by its slope', () => {
    expect(calibrated(0.5, { slope: 1, shift: Math.log(3) })).toBeCloseTo(0.75);
    expect(calibrated(0.8, { slope: 0.5, shift: 0 })).toBeCloseTo(2 / 3);
  });
});

describe('the logarithm of the odds', () => {
  it('is finite for certainty and 0 for even odds', () => {
    expect(logit(0.5)).toBe(0);
    for (const certain of [0, 1]) expect(Number.isFinite(logit(certain))).toBe(true);
    expect(logit(1)).toBeCloseTo(-logit(0), 5);
  });
});
