import { expect, it } from 'vitest';
import type { Question } from '../../../src/tools/weights/candidates';
import { choose, crossValidated, f1 } from '../../../src/tools/weights/choice';

/** Articles of which a reader tells what stands in the headline; `noise` says nothing. */
const questions: readonly Question[] = Array.from({ length: 30 }, (_, article) => ({
  wanted: 1,
  candidates: [0, 1, 2].map((at) => ({
    wanted: at === article % 3,
    figures: { headline: at === article % 3 ? 1 : 0, noise: ((article * 7 + at * 5) % 11) / 11 },
  })),
}));

const lesson = { names: ['headline', 'noise'], most: 3, restraint: 1 };

it('finds what decides, and a least score that keeps the rest out', () => {
  const { weights, bias, least } = choose(questions, lesson);
  const [headline = 0, noise = 0] = weights;
  expect(headline).toBeGreaterThan(Math.abs(noise) * 4);
  expect(headline + bias).toBeGreaterThan(least);
  expect(noise + bias).toBeLessThan(least);
  expect(f1(crossValidated(questions, lesson, 5))).toBe(1);
});

it('tells what a figure is worth: without it the answers fit worse', () => {
  const without = f1(crossValidated(questions, { ...lesson, names: ['noise'] }, 5));
  expect(without).toBeLessThan(0.7);
});

it('holds weights the smaller, the more it is told to', () => {
  const [loose = 0] = choose(questions, lesson).weights;
  const [tight = 0] = choose(questions, { ...lesson, restraint: 30 }).weights;
  expect(tight).toBeGreaterThan(0);
  expect(tight).toBeLessThan(loose);
});
