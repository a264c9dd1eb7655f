import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, type Piece, piecesOf } from '../../../src/library/search/excerpt';
import { stemsOf } from '../../../src/library/search/words';

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const foundIn = (pieces: readonly Piece[]): string[] => pieces.filter(({ isFound }) => isFound).map(({ text }) => text);

const NOTE = 'بدأ الاجتماع صباحاً. قال الوزير إن الخُطّة جاهزة. لم يحضر أحد. وعُرضت الخطة ثانية! انتهى.';

test('found words are shown in their sentences, as they are written, and what lies between is left out', () => {
  const excerpt = excerptOf(NOTE, stemsOf('خطه'));
  expect(foundIn(excerpt)).toEqual(['الخُطّة', 'الخطة']);
  expect(textOf(excerpt)).toBe('… قال الوزير إن الخُطّة جاهزة.  … وعُرضت الخطة ثانية!  …');
});

test('a text without the words has no excerpt', () => {
  expect(excerptOf(NOTE, stemsOf('قمر'))).toEqual([]);
});

test('a long text without full stops is shown around the word only', () => {
  const text = `${'كلمة '.repeat(500)}خطة ${'كلمة '.repeat(500)}`;
  expect(textOf(excerptOf(text, stemsOf('خطة'))).length).toBeLessThan(600);
});

test('nothing is shown twice where found words stand close together in a long sentence', () => {
  const text = Array.from({ length: 20 }, (_, at) => `خطة ${at} ${'كلمة '.repeat(30)}`).join('');
  const shown = textOf(excerptOf(text, stemsOf('خطة')));
  expect(text.startsWith(shown.replace(/ …$/, ''))).toBe(true);
});

test('pieces of a whole text are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      expect(textOf(piecesOf(text, stemsOf(query)))).toBe(text);
    }),
    { seed: 20_261_130 },
  );
});
