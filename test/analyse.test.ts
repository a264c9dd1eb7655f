import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './recognition/read-sentence';

/** Pieces of news and of noise: names, clitics, marks, digits of three kinds, presentation forms, loose surrogates. */
const scraps = fc.constantFrom(
  'قال الرئيس الروسي فلاديمير بوتين',
  'وللولايات المتحدة',
  'وزير الدفاع كيم يونج هيون',
  'حزب "معسكر الدولة"',
  'يوم الأربعاء',
  '27 أكتوبر 2024',
  '«نحن هنا»',
  'الكورية الشمالية',
  'ـCNN',
  'ﷺ',
  'ﻻ',
  'ًًً',
  'ـــ',
  '\u200f\u2067',
  '\ud800',
  '😀',
  '٣۴5',
  '"',
  '(',
  '،',
  '. ',
  ' ',
  '\n',
);
const text = fc.array(scraps, { maxLength: 25 }).map((parts) => parts.join(''));

describe('analyse', () => {
  it('gives offsets at which any text holds exactly the surface, and an entity for every mention', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (paragraphs) => {
        const { mentions, dates, quotes, entities } = read(...paragraphs);
        for (const { paragraph, start, coreStart, end, surface, entity } of mentions) {
          expect(paragraphs[paragraph]?.slice(start, end)).toBe(surface);
          expect(coreStart).toBeGreaterThanOrEqual(start);
          expect(coreStart).toBeLessThan(end);
          expect(entities[entity]).toBeDefined();
        }
        for (const { paragraph, start, end, surface } of dates)
          expect(paragraphs[paragraph]?.slice(start, end)).toBe(surface);
        for (const { paragraph, end } of quotes) expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.length ?? -1);
      }),
      { numRuns: 150 },
    );
  });

  it('shows no two names that overlap, but for a nisba inside an organization', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const names = read(paragraph).mentions.filter(({ form }) => form === 'name');
        names.slice(1).forEach((name, index) => {
          expect(name.start).toBeGreaterThanOrEqual(names[index]?.end ?? 0);
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each(['', 'ً ٌ ٍ', 'ــــ', '\u200f\u200e', '😀😀', '\udc00\ud800', 'ﷲ ﷺ ﻻ'])(
    'finds nothing in «%s» and does not throw',
    (paragraph) => {
      expect(read(paragraph).mentions).toEqual([]);
    },
  );

  it('names who, where and when of a short report', () => {
    const { summary, entities, dates } = read(
      'التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في أنقرة يوم السبت.',
      'وقال عبد العاطي: «نتفق مع تركيا على وحدة ليبيا».',
    );
    expect(summary.who.map((key) => entities[key]?.name.en)).toEqual(
      expect.arrayContaining(['Badr Abdelatty', 'Hakan Fidan']),
    );
    expect(summary.where.map((key) => entities[key]?.glossary)).toContain('places/TR');
    expect(dates.map(({ value }) => value)).toEqual(['2024-10-26']);
  });
});
