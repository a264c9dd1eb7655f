import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsIn } from '../../src/notes/tags';

test.each([
  ['#أزمة في #غزة', ['أزمة', 'غزة']],
  ['راجع (#لبنان)، و«#سوريا_2011»؟', ['لبنان', 'سوريا_2011']],
  ['#Gaza #GAZA #gaza', ['gaza']],
  ['#اقتصاد #اقتصـــاد #اِقتِصاد', ['اقتصاد']],
  ['#٢٠٢٦ و#وسم', ['2026']],
  ['‏#مهم‏', ['مهم']],
  ['https://news.example/#part a#b &#x;', []],
  ['# #_ ## #؟', []],
  ['#中文 #über', ['über']],
])('of «%s» the tags are %j', (text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('#', '##', ' ', '\n', 'غزة', 'أ', 'ّ', 'ـ', '_', '7', '٧', 'İ', 'é', 'ﻻ', 'ﱞ', 'ﷺ'),
    fc.string({ unit: 'binary' }),
  ),
);

test('a tag has neither sign nor space, comes once, and written as it stands is itself', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const tags = tagsIn(parts.join(''));
      expect(new Set(tags).size).toBe(tags.length);
      for (const tag of tags) {
        expect(tag).toMatch(/^[^#\s]+$/);
        expect(tagsIn(`#${tag}`)).toEqual([tag]);
      }
    }),
    { seed: 20261130, numRuns: 2000 },
  );
});

test('tags add up when notes are joined', () => {
  fc.assert(
    fc.property(pieces, pieces, (one, other) => {
      const [first, second] = [one.join(''), other.join('')];
      expect(tagsIn(`${first}\n${second}`)).toEqual([...new Set([...tagsIn(first), ...tagsIn(second)])]);
    }),
    { seed: 20261130, numRuns: 1000 },
  );
});
