import { expect, test } from 'vitest';
import { byCountry } from '../../src/popup/places';
import { analysed } from './made-analysis';

const analysis = analysed({
  paragraphs: ['من مسقط وصلالة في عُمان إلى الدوحة، ثم إلى المغرب والساحل الأفريقي.'],
  entities: [
    { type: 'place', wordings: ['مسقط'], glossary: 'places/muscat', country: 'OM', at: [23.6, 58.4] },
    { type: 'place', wordings: ['صلالة'], glossary: 'places/salalah', country: 'OM', at: [17, 54.1] },
    { type: 'place', wordings: ['عُمان'], glossary: 'places/OM', country: 'OM', at: [21, 57] },
    { type: 'place', wordings: ['الدوحة'], glossary: 'places/doha', country: 'QA', at: [25.3, 51.5] },
    { type: 'place', wordings: ['المغرب'], glossary: 'places/MA', country: 'MA', at: [32, -6] },
    { type: 'place', wordings: ['الساحل الأفريقي'] },
  ],
  where: [1, 3],
});

test('towns stand under their country, in the order of the most telling place', () => {
  const { rows } = byCountry(analysis);
  expect(rows.map(({ code, country, within }) => [code, country?.key, within.rows.map(({ key }) => key)])).toEqual([
    ['OM', 'e3', ['e2', 'e1']],
    ['QA', undefined, ['e4']],
    ['MA', 'e5', []],
    [null, undefined, ['e6']],
  ]);
});
