import { expect, test } from 'vitest';
import { arabicParts, spelledParts } from '../../src/latin-spelling/parts';

/** Every part as `before`, key and spelling. */
const told = (arabic: string, latin: string): string[] =>
  spelledParts(arabic, latin).map(({ part: { before, key }, spelling }) => `${before}|${key}|${spelling}`);

test.each([
  ['سعيد الخطيب', 'Said al-Khatib', ['|سعيد|Said', 'al-|خطيب|Khatib']],
  ['سعيد الخطيب', 'Said Alkhatib', ['|سعيد|Said', 'al-|خطيب|Khatib']],
  ['سعيد السبسي', 'Said Essebsi', ['|سعيد|Said', 'al-|سبسي|Sebsi']],
  ['أحمد المجاطي', 'Ahmed El Mejjati', ['|احمد|Ahmed', 'al-|مجاطي|Mejjati']],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', ['|عبدالفتاح|Abdel Fattah', 'al-|سيسي|Sisi']],
  ['عبدالفتاح برهان', 'Abdelfattah Burhan', ['|عبدالفتاح|Abdelfattah', '|برهان|Burhan']],
  ['نور الدين البحيري', 'Noureddine Bhiri', ['|نورالدين|Noureddine', 'al-|بحيري|Bhiri']],
  ['نور الدين زنكي', 'Nur al-Din Zengi', ['|نورالدين|Nur al-Din', '|زنكي|Zengi']],
  ['حسن نصر الله', 'Hassan Nasrallah', ['|حسن|Hassan', '|نصرالله|Nasrallah']],
  ['محمد آل مكتوم', 'Mohammed Al Maktoum', ['|محمد|Mohammed', 'Al |مكتوم|Maktoum']],
  ['جان كلود يونكر', 'Jean-Claude Juncker', ['|جان|Jean', '|كلود|Claude', '|يونكر|Juncker']],
  ['ألفريد نوبل', 'Alfred Nobel', ['|الفريد|Alfred', '|نوبل|Nobel']],
])('«%s» and «%s» are told apart into the same parts', (arabic, latin, parts) => {
  expect(told(arabic, latin)).toEqual(parts);
});

test('names that are not told side by side teach nothing, and initials neither', () => {
  expect(told('الملك فيليب', 'Philippe of Belgium')).toEqual([]);
  expect(told('جورج بوش', 'G. Bush')).toEqual(['|بوش|Bush']);
});

test('an article is one only before enough of a name', () => {
  const before = ['الي', 'الله', 'العلي'].map((name) => arabicParts(name)[0]?.before);
  expect(before).toEqual(['', '', 'al-']);
});
