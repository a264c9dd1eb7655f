import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../src/glossary/compile/compile';
import type { Reading } from '../../../src/glossary/describe/reading';
import { openGlossary } from '../../../src/glossary/open';
import { bufferOf, PEOPLE, smallTables, table } from '../tables';

const people = table(
  PEOPLE,
  'minister | سيرغي نموذج | Sergey Model | | | RU | | | | | | 2025-03 | m | foreign-minister@RU:2004-',
  'elected | رئيسة نموذج | Elected Model | | | EG | | | | | | 2025-03 | f | president@EG:2022-(2026-08)',
  'dead | ميت نموذج | Dead Model | | | EG | | 2010 | | | | 2025 | m | president@EG:2005-',
);
const glossary = openGlossary(bufferOf(compileGlossary(smallTables({ 'glossary/people/office.tsv': people }))));

const beside = (id: string, reading: Partial<Reading> = {}) =>
  glossary.describe(glossary.find(`people/${id}`) ?? -1, {
    day: '2025-06-01',
    held: [],
    over: [],
    outOfOffice: false,
    ...reading,
  });

describe('an office that the glossary knows as held', () => {
  it('is told as held beside an article of its time, with the month of the knowledge', () => {
    expect(beside('minister')).toEqual({
      text: { ar: 'وزير الخارجية الروسي منذ 2004', en: 'foreign minister of Russia since 2004' },
      asOf: '2025-03',
    });
  });

  it('is told as begun where the article is over a year newer than the row, or has no day', () => {
    const begun = {
      ar: 'وزير الخارجية الروسي، تولى المنصب عام 2004',
      en: 'foreign minister of Russia, took office in 2004',
    };
    expect(beside('minister', { day: '2026-03-02' }).text).toEqual(begun);
    expect(beside('minister', { day: null }).text).toEqual(begun);
    expect(beside('minister', { day: '2026-03-01' }).text.ar).toContain('منذ');
  });

  it('is told as begun where the article gives its bearer another office', () => {
    expect(beside('minister', { held: ['رئيس البلدية'] }).text.ar).toBe('وزير الخارجية الروسي، تولى المنصب عام 2004');
    expect(beside('minister', { held: ['وزير الخارجية الروسي'] }).text.ar).toBe('وزير الخارجية الروسي منذ 2004');
  });

  it('is told as over where the article calls it so, or its bearer dead or deposed', () => {
    expect(beside('minister', { over: ['وزير الخارجية'] }).text).toEqual({
      ar: 'وزير الخارجية الروسي سابقاً',
      en: 'former foreign minister of Russia',
    });
    expect(beside('elected', { outOfOffice: true }).text.ar).toBe('رئيسة مصر سابقاً');
  });

  it('is told as held where the article is older than the office, whatever was over by then', () => {
    expect(beside('elected', { day: '2019-05-01', over: ['رئيسة مصر'] }).text.ar).toBe('رئيسة مصر منذ 2022');
  });

  it('closes by itself when its term ends', () => {
    expect(beside('elected', { day: '2026-02-01' }).text.ar).toBe('رئيسة مصر منذ 2022');
    expect(beside('elected', { day: '2026-08-01' })).toEqual({
      text: { ar: 'رئيسة مصر (2022–2026)', en: 'president of Egypt (2022–2026)' },
      asOf: null,
    });
  });

  it('ended with the life of its holder', () => {
    expect(beside('dead').text.ar).toBe('رئيس مصر (2005–2010)، توفي عام 2010');
  });
});

describe('a description that only repeats the name', () => {
  const told = (id: string) =>
    glossary.describe(glossary.find(id) ?? -1, { day: null, held: [], over: [], outOfOffice: false }).text.ar;

  it('is left out', () => {
    expect(told('institutions/foreign-ministry@EG')).toBe('');
    expect(told('institutions/army@EG')).toBe('قوة عسكرية مصرية');
  });
});
