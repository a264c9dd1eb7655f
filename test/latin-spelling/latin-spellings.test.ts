import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LatinSpellings } from '../../src/latin-spelling/latin-spellings';

function learned(...names: readonly (readonly [ar: string, en: string])[]): LatinSpellings {
  const spellings = new LatinSpellings();
  for (const [ar, en] of names) spellings.add({ ar, en });
  return spellings;
}

const FEW = [
  ['سعيد القاسم', 'Said al-Qasim'],
  ['سعيد الحمدان', 'Said Hamdan'],
  ['سعيد منصور', 'Saeed Mansour'],
  ['عمر الخطيب', 'Omar al-Khatib'],
  ['ليلى الخطيب', 'Laila Khatib'],
  ['ليلى القاسم', 'Layla Qassem'],
] as const;

test('a name that nobody bears is spelled as its parts are elsewhere, the commonest way', () => {
  expect(learned(...FEW).spell('سعيد الخطيب')).toBe('Said al-Khatib');
  expect(learned(...FEW).spell('سَعِيد خطيب')).toBe('Said Khatib');
});

test('what is not known, or only once, is not spelled', () => {
  expect(learned(...FEW).spell('سعيد الحمداني')).toBeNull();
  expect(learned(...FEW).spell('منصور الحمدان')).toBeNull();
  expect(learned().spell('سعيد')).toBeNull();
});

test('a part that is spelled in too many ways is not spelled', () => {
  const [jawdat, cevdet] = [
    ['جودت سعيد', 'Jawdat Said'],
    ['جودت يلماز', 'Cevdet Yilmaz'],
  ] as const;
  expect(learned(jawdat, jawdat, jawdat).spell('جودت')).toBe('Jawdat');
  expect(learned(jawdat, cevdet, jawdat, cevdet).spell('جودت')).toBeNull();
});

test('in the news بن is bin, however often the Middle Ages have ibn', () => {
  const ibn = ['خالد بن الوليد', 'Khalid ibn al-Walid'] as const;
  const bin = ['خالد بن سعيد', 'Khalid bin Said'] as const;
  expect(learned(ibn, ibn, ibn, bin, bin, bin).spell('خالد بن سعيد')).toBe('Khalid bin Said');
});

test('only names in Arabic script are spelled, and nothing breaks on others', () => {
  const spellings = learned(...FEW);
  for (const name of ['Said', 'سعيد Khatib', '', ' ', '…', '_']) expect(spellings.spell(name)).toBeNull();
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      (ar, en) => {
        const all = learned(...FEW, [ar, en]);
        all.spell(ar);
        expect(all.spell('سعيد الخطيب')).toBe('Said al-Khatib');
      },
    ),
  );
});
