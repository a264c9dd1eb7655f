import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf } from '../../src/notes/beginning';

test('a short text is its own beginning', () => {
  expect(beginningOf('قال روبيو', 20)).toBe('قال روبيو');
});

test('a beginning ends with a whole word, unless the first is too long by itself', () => {
  expect(beginningOf('قال روبيو أمس', 11)).toBe('قال روبيو');
  expect(beginningOf('قالروبيوأمس', 4)).toBe('قالر');
});

test('whatever the text, its beginning is a part of it and no longer than wanted', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const beginning = beginningOf(text, most);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeLessThanOrEqual(most);
    }),
  );
});
