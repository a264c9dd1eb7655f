import { expect, test } from 'vitest';
import { searchArticle } from '../../../src/popup/search/article-search';
import { analysed } from '../made-analysis';

const analysis = analysed({
  paragraphs: ['زارت المديرة أسماء القاسمي الشركة العُمانية للنقل، ثم تحدثت القاسمي في المنامة.'],
  entities: [
    { type: 'person', wordings: ['أسماء القاسمي', 'القاسمي'] },
    { type: 'organization', wordings: ['الشركة العُمانية للنقل'], glossary: 'organizations/transport' },
    { type: 'place', wordings: ['المنامة'], en: 'Manama' },
  ],
});
const NONE = new Set<string>();
const found = (query: string, ids: ReadonlySet<string> = NONE): string[] =>
  searchArticle(analysis, query, ids).map(({ key }) => key);

test('a name is found by the beginning of any of its words, however its hamza is written', () => {
  expect(found('اسما')).toEqual(['e1']);
  expect(found('القاسم')).toEqual(['e1']);
});

test('a name is found in English', () => {
  expect(found('mana')).toEqual(['e3']);
});

test('what the glossary has found by another spelling is found in the article', () => {
  expect(found('النقل العماني', new Set(['organizations/transport']))).toEqual(['e2']);
});

test('a person is found by a word of the role that the article gives', () => {
  const role = { paragraph: 0, start: 5, end: 12, text: 'المديرة', affiliation: null, former: false };
  const { e1 } = analysis.entities;
  if (!e1) throw new Error('no entity');
  const told = { ...analysis, entities: { ...analysis.entities, e1: { ...e1, roles: [role] } } };
  expect(searchArticle(told, 'المدير', NONE).map(({ key }) => key)).toEqual(['e1']);
});

test('a query without letters finds nothing', () => {
  expect(found(' ')).toEqual([]);
  expect(found('؟!')).toEqual([]);
});
