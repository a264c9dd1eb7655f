import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { anki } from '../../src/notes/exports/anki';
import type { ArticleRecord } from '../../src/notes/exports/record';
import { hostileWords, recordSaying, seen } from './hostile';
import { recordWith } from './record';

/** The file as Anki reads it: what begins with # before the first card tells of the file, the rest is a table. */
function read(record: ArticleRecord) {
  const lines = anki.write(record).split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const { data, errors } = papaparse.parse<string[]>(lines.slice(first).join('\n').trimEnd(), { delimiter: '\t' });
  expect(errors).toEqual([]);
  return { headers: lines.slice(0, first), cards: data };
}

test('Anki is told how the file is written', () => {
  const { headers } = read(recordWith('x'));
  expect(headers).toContain('#separator:tab');
  expect(headers).toContain('#html:false');
  expect(headers).toContain('#tags column:3');
});

test('a card has the Arabic name in front and behind it what is known, and is tagged', () => {
  const { cards } = read(recordWith('راجع\nالأرقام'));
  const [front, back, tags] = cards[1] ?? [];
  expect(front).toBe('مسقط');
  expect(back?.split('\n')).toEqual([
    'Muscat',
    'capital of Oman',
    'قال وزير الخارجية بدر البوسعيدي في مسقط يوم الأحد إن الاجتماع المقبل في 12 مارس.',
    'راجع',
    'الأرقام',
    'اجتماع في مسقط يبحث أمن الملاحة · صحيفة المثال',
  ]);
  expect(tags).toBe('hashiya hashiya::place');
  expect(cards.map(([name]) => name)).toEqual([
    'اجتماع في مسقط يبحث أمن الملاحة',
    'مسقط',
    'بدر البوسعيدي',
    'ليلى الحارثي',
  ]);
});

test('every card keeps its three fields, whatever pages and readers write', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const record = recordSaying(words);
      const { headers, cards } = read(record);
      expect(headers).toEqual(read(recordWith('')).headers);
      expect(cards.map((card) => card.length)).toEqual([3, 3, 3, 3]);
      const { e1 } = record.analysis.entities;
      expect(seen(cards[1]?.[0] ?? '')).toBe(seen(e1?.name.ar ?? ''));
      for (const [, , tags] of cards) expect(tags).toMatch(/^hashiya hashiya::[a-z]+$/);
    }),
    { seed: 20261130, numRuns: 300 },
  );
});
