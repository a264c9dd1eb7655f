import { describe, expect, it } from 'vitest';
import { sentenceEndsBefore } from '../../src/arabic/sentence-end';
import { tokenise } from '../../src/arabic/words';

/** The sentences of a text, each as its words. */
function sentences(text: string): string[] {
  const tokenised = tokenise(text);
  const found: string[] = [];
  for (const [at, { start, end }] of tokenised.words.entries()) {
    const word = text.slice(start, end);
    if (sentenceEndsBefore(tokenised, at)) found.push(word);
    else found.push(`${found.pop()} ${word}`);
  }
  return found;
}

describe('a sentence ends', () => {
  it.each([
    ['with a full stop', 'فتح الجسر. بدأ العمل.', ['فتح الجسر', 'بدأ العمل']],
    ['with one before which marks are closed', 'قال «نعم». بدأ العمل', ['قال نعم', 'بدأ العمل']],
    ['where the space after it is lost', 'فتح الجسر.بدأ العمل', ['فتح الجسر', 'بدأ العمل']],
    ['after a year', 'بني عام 2020. بدأ العمل', ['بني عام 2020', 'بدأ العمل']],
    ['after the letter of an era or a unit', 'بني عام 1445 هـ. بدأ العمل', ['بني عام 1445 هـ', 'بدأ العمل']],
    ['with a question or a call', 'متى يفتح؟ لا أحد يعلم! بدأ', ['متى يفتح', 'لا أحد يعلم', 'بدأ']],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('no sentence ends', () => {
  it.each([
    ['inside a figure', 'زادت الرسوم 3.5 بالمئة أمس'],
    ['after an initial', 'قال د. سمير أمس'],
    ['inside an abbreviation of several letters', 'شركة الجسور ش.م.ل. في الساحل'],
    ['between letters that are read out', 'قال لشبكة سي.إن.إن أمس'],
    ['inside an address', 'كتب على موقع news.example.com أمس'],
    ['in a pause', 'سنفتح الجسر... ثم نرى… ربما'],
    ['with a semicolon', 'سنفتح الجسر؛ لأنه آمن'],
  ])('%s', (_, text) => expect(sentences(text)).toHaveLength(1));
});

it('both ends of a text end a sentence', () => {
  const text = tokenise('فتح الجسر');
  expect([0, 1, 2].map((at) => sentenceEndsBefore(text, at))).toEqual([true, false, true]);
});
