import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findingsOf, findingsSchema } from '../../src/messages/findings';
import { analysis } from '../notes/record';

test('findings cross from the background unchanged, without the article', () => {
  const findings = findingsOf(analysis);
  expect(v.parse(findingsSchema, structuredClone(findings))).toEqual(findings);
  expect(findings).not.toHaveProperty('article');
  expect({ ...findings, article: analysis.article }).toEqual(analysis);
});

test('what is no answer of the background is refused', () => {
  for (const other of [null, 'text', {}, { ...findingsOf(analysis), mentions: null }])
    expect(v.is(findingsSchema, other)).toBe(false);
});
