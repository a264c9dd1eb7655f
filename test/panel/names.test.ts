import { expect, test } from 'vitest';
import { namesByKind } from '../../src/panel/names';
import { analysed } from '../popup/made-analysis';

const analysis = analysed({
  paragraphs: [
    'زارت المديرة أسماء القاسمي سفينة «الفجر» في المنامة، ثم عاد سالم الحارثي من مسقط إلى الشركة العُمانية للنقل.',
  ],
  entities: [
    { type: 'place', wordings: ['مسقط'], en: 'Muscat' },
    { type: 'person', wordings: ['أسماء القاسمي'], en: 'Asma Al Qasimi' },
    { type: 'product', wordings: ['الفجر'] },
    { type: 'place', wordings: ['المنامة'], en: 'Manama' },
    { type: 'person', wordings: ['سالم الحارثي'] },
    { type: 'organization', wordings: ['الشركة العُمانية للنقل'] },
  ],
  who: [4],
  where: [3],
});

const names = (query = '', among: ReadonlySet<string> | null = null) =>
  namesByKind(analysis, { query, among }).map(({ type, rows }) => [type, ...rows.map(({ entity }) => entity.name.ar)]);

test('every name stands under its kind, what the summary names first, and no kind is empty', () => {
  expect(names()).toEqual([
    ['person', 'سالم الحارثي', 'أسماء القاسمي'],
    ['organization', 'الشركة العُمانية للنقل'],
    ['place', 'المنامة', 'مسقط'],
    ['product', 'الفجر'],
  ]);
});

test('typing narrows them in either script, whatever the hamza and diacritics', () => {
  expect(names('اسما')).toEqual([['person', 'أسماء القاسمي']]);
  expect(names('العمانية')).toEqual([['organization', 'الشركة العُمانية للنقل']]);
  expect(names('mana')).toEqual([['place', 'المنامة']]);
  expect(names('زخبرق')).toEqual([]);
});

test('only those on the screen are shown where the reader wants no others', () => {
  expect(names('', new Set(['e1', 'e3']))).toEqual([
    ['place', 'مسقط'],
    ['product', 'الفجر'],
  ]);
  expect(names('اسما', new Set(['e1', 'e3']))).toEqual([]);
});
