import { describe, expect, it, test } from 'vitest';
import { selectorOf } from '../../../src/notes/anchors/selector';
import { HALVES } from '../../../src/tools/accuracy/own-corpus';
import { bodiesOf } from '../../../src/tools/anchors/bodies';
import { CHANGES } from '../../../src/tools/anchors/changes';
import { draftOf, written } from '../../../src/tools/anchors/draft';
import { measure } from '../../../src/tools/anchors/measure';
import { anchorByQuote } from '../../../src/tools/anchors/quote-anchoring';
import { shareRight, sumOf } from '../../../src/tools/anchors/report';
import { randomNumbers } from '../../../src/tools/training/random';

const ARTICLE = [
  'قال الوزير أمس إن الجسر جاهز. وحضر كثيرون.',
  'وافتتح الجسر 12 وزيرا. ثم غادروا المكان.',
  'وانتهى الحفل مساء.',
];

describe('kept passages', () => {
  // Of articles that were not there when the figures were published, one in a thousand may be found in a wrong place.
  it.each(HALVES)(
    'of the %s half are found again, or told as gone, and nearly never found where they are not',
    { timeout: 180_000 },
    (half) => {
      const measured = measure(bodiesOf(half), 20261130, null);
      const { ours } = sumOf(measured);
      expect(measured.articles).toBeGreaterThan(1000);
      expect(shareRight(ours)).toBeGreaterThan(0.975);
      expect(ours.wrong + ours.askew).toBeLessThan((ours.right + ours.missed) / 1000);
    },
  );
});

describe('a change', () => {
  const source = () => ({ random: randomNumbers(7), sentences: ['ونفى متحدث باسم الشركة كل ما نشر عن ذلك في الصحف.'] });
  const draft = draftOf(ARTICLE, 1, 4);
  const passageAfter = (name: string): string | null => {
    const changed = CHANGES[name]?.(draft, source());
    if (!changed) throw new Error(`${name} changes nothing`);
    const { paragraphs, truth } = written(changed);
    return truth && paragraphs.join('\n').slice(truth.start, truth.end);
  };

  it('of the words around leaves the passage its own', () => {
    for (const name of [
      'sentence put in outside',
      'sentence taken out outside',
      'paragraphs merged',
      'passage moved alone',
    ])
      expect(passageAfter(name), name).toBe('الوزير أمس إن');
  });

  it('of the passage is known by construction', () => {
    expect(passageAfter('passage gone')).toBeNull();
    expect(passageAfter('sentences gone')).toBeNull();
    expect(passageAfter('another article')).toBeNull();
    expect(passageAfter('hamzas, diacritics')?.replace(/[\u0640\u064B-\u0652]/g, '')).toBe('الوزير امس ان');
  });
});

describe('anchoring by quotation', () => {
  const text = ARTICLE.join('\n');
  const start = text.lastIndexOf('الجسر');
  const selector = selectorOf(ARTICLE, { paragraph: 0, start, end: start + 'الجسر'.length });

  test('takes the quotation at its offset, else the match whose surroundings are likest', () => {
    expect(anchorByQuote(text, selector, { start, end: start + 5 })).toEqual({ start, end: start + 5 });
    expect(anchorByQuote(`خبر. ${text}`, selector, { start, end: start + 5 })?.start).toBe(start + 5);
  });

  test('takes what is half alike where the quotation is gone', () => {
    const changed = text.replaceAll('الجسر', 'الحجر');
    expect(anchorByQuote(changed, selector, { start, end: start + 5 })).not.toBeNull();
  });
});
