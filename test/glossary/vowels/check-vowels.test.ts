import { describe, expect, test } from 'vitest';
import { compileSoundRows } from '../../../src/glossary/compile/compile';
import { PLACES, smallTables, table } from '../tables';

const places = table(
  PLACES,
  'muscat | city | مسقط | Muscat | | | EG | | | | | | | 23.6 | 58.4 | |',
  'muscat-old | town | مسقط القديمة | Old Muscat | | | EG | | | | | | | 23.6 | 58.5 | |',
);

const problems = (...rows: string[]): string[] =>
  compileSoundRows(
    smallTables({ 'glossary/places/more.tsv': places, 'vocabulary/vowels.tsv': table('word | entries', ...rows) }),
  )
    .faults.filter(({ file }) => file === 'vocabulary/vowels.tsv')
    .map(({ line, problem }) => `${line}: ${problem}`);

describe('A table of vowel signs', () => {
  test('is sound with words of names, of some entries or of all', () => {
    expect(problems('مَسْقَط | places/muscat;places/muscat-old', 'الْقَدِيمَة |')).toEqual([]);
  });

  test.each([
    ['a case ending', 'مَسْقَطُ'],
    ['two vowels on one letter', 'مَُسْقَط'],
    ['a letter of another script', 'مَسْقَطt'],
    ['two words', 'مَسْقَط مَسْقَط'],
  ])('may not have %s', (_, word) => expect(problems(word)[0]).toBe(`2: «${word}» is no word with vowel signs`));

  test('may read a word in two ways only if both say where', () => {
    expect(problems('مَسْقَط', 'مُسْقَط')).toEqual(['3: «مسقط» has another reading above']);
    expect(problems('مَسْقَط', 'مُسْقَط | places/muscat')).toEqual(['3: «مسقط» has another reading above']);
    expect(problems('مَسْقَط | places/muscat', 'مُسْقَط | places/muscat-old')).toEqual([]);
  });

  test('has words of names alone', () => {
    expect(problems('بَيْرُوت')).toEqual(['2: no name of a person or place has «بيروت»']);
    expect(problems('الْقَدِيمَة | places/muscat')).toEqual(['2: the name of places/muscat has no «القديمة»']);
  });
});
