import * as v from 'valibot';
import { expect, test } from 'vitest';
import { analysisSchema, articleSchema } from '../../src/analysis/analysis-schema';
import { analysis } from '../notes/record';

test('an analysis crosses between page and background unchanged', () => {
  expect(v.parse(analysisSchema, structuredClone(analysis))).toEqual(analysis);
});

test('fields that a newer version has added cross too', () => {
  const newer = { ...analysis, timeline: ['2026-03-01'] };
  expect(v.parse(analysisSchema, newer)).toEqual(newer);
});

test('what is no article is refused', () => {
  for (const other of [null, 'text', {}, { ...analysis.article, paragraphs: 'text' }])
    expect(v.is(articleSchema, other)).toBe(false);
});

test('an article beyond all measure is refused', () => {
  expect(v.is(articleSchema, { ...analysis.article, paragraphs: ['ا'.repeat(9_000_000)] })).toBe(false);
});
