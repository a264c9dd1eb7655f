import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/notes/exports/json';
import { readExport } from '../../src/notes/exports/read-export';
import type { AnnotatedArticle } from '../../src/notes/exports/record';
import { read as analysed } from '../recognition/read-sentence';
import { hostileWords, recordSaying } from './hostile';
import { recordWith } from './record';

const { labels, language, ...article } = recordWith('ملاحظة');
const file = json.write({ ...article, labels, language });

function read(text: string): AnnotatedArticle {
  const result = readExport(text);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.article;
}

/** The file with some words replaced. */
function faultsWith(words: string, others: string): readonly { field: string; problem: string }[] {
  expect(file).toContain(words);
  const result = readExport(file.replace(words, others));
  return result.ok ? [] : result.faults;
}

describe('the JSON export', () => {
  it('holds the article, all that is known of it and all notes', () => {
    expect(read(file)).toEqual(article);
  });

  it('tells the words of every quote', () => {
    const { analysis } = JSON.parse(file);
    expect(analysis.quotes.map(({ text }: { readonly text: string }) => text)).toEqual([
      'الاجتماع المقبل في 12 مارس',
      'نريد بحرًا آمنًا',
      'لا عودة إلى الوراء',
    ]);
  });

  it('is the same to the letter when it is read and written again, whatever was written into it', () => {
    fc.assert(
      fc.property(hostileWords, fc.boolean(), (words, noted) => {
        const record = recordSaying(words);
        const written = json.write(noted ? record : { ...record, notes: null });
        expect(json.write({ ...read(written), labels, language })).toBe(written);
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  it('can be read of every analysis', () => {
    const scraps = fc.constantFrom(
      ...['قال وزير الدفاع الأميركي لويد أوستن', 'في واشنطن', 'إن كوريا الشمالية', 'يوم الأحد', '27 أكتوبر 2024', '😀'],
      ...['«لن نعود»', '"سنعود', 'وأضاف:', 'وللولايات المتحدة', '. ', '، ', ' ', '«', '»', '\ud800', '\u202e', '…'],
    );
    const paragraph = fc.array(scraps, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const written = json.write({ address: '', analysis: analysed(...paragraphs), notes: null, labels, language });
        expect(json.write({ ...read(written), labels, language })).toBe(written);
      }),
      { seed: 20261130, numRuns: 200 },
    );
  }, 60_000);

  it('keeps what this version does not know', () => {
    const newer = file.replace('"publisher":', '"desk": "اقتصاد",\n      "publisher":');
    expect(json.write({ ...read(newer), labels, language })).toContain('"desk": "اقتصاد"');
  });

  it.each([
    ['no JSON', '"address":', 'address:', ''],
    ['another version', '"hashiya": 2', '"hashiya": 1', 'hashiya'],
    ['no address', '"address": "https://news.example/a"', '"address": null', 'address'],
    ['a type nobody knows', '"type": "person"', '"type": "ghost"', 'analysis.mentions.1.type'],
    [
      'words of a quote that the article does not have',
      '"text": "نريد بحرًا',
      '"text": "لا نريد بحرًا',
      'analysis.quotes.1.text',
    ],
    ['a place outside the text', '"end": 49', '"end": 4900', 'analysis.dates.0.end'],
    ['a speaker nobody knows', '"speaker": "e2"', '"speaker": "e9"', 'analysis.quotes.0.speaker'],
    [
      'an entity by a name every object has',
      '"speaker": "e2"',
      '"speaker": "constructor"',
      'analysis.quotes.0.speaker',
    ],
  ])('is refused with %s, and the field is told', (_, words, others, field) => {
    const faults = faultsWith(words, others);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.problem).not.toBe('');
    expect(field.startsWith(faults[0]?.field ?? 'none')).toBe(true);
  });

  it('is refused where it is another file, or cut short', () => {
    const cut = fc.nat({ max: file.length - 2 }).map((length) => file.slice(0, length));
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), cut), (text) => {
        expect(readExport(text).ok).toBe(false);
      }),
    );
  });
});
