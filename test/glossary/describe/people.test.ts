import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSoundRows } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { faultText } from '../../../src/glossary/tables/faults';
import { ASSETS } from '../../../src/tools/glossary-files';
import { bufferOf, PEOPLE, smallTables, table } from '../tables';

const vocabulary = (name: string): string => readFileSync(join(ASSETS, 'vocabulary', name), 'utf8');

/** People in the words of the real vocabularies. */
const compilation = compileSoundRows(
  smallTables({
    'vocabulary/occupations.tsv': vocabulary('occupations.tsv'),
    'vocabulary/state-roles.tsv': vocabulary('state-roles.tsv'),
    'glossary/places/america.tsv': table(
      'id | kind | ar | en | country | en_demonym',
      'US | country | الولايات المتحدة | United States | US | American',
    ),
    'glossary/people/models.tsv': table(
      PEOPLE,
      'twice | سامية نموذج | Samia Model | | | EG | 1940 | | | | | 2025-12 | f | minister@EG:1990-1994;minister@EG:1980-1984',
      'again | نبيل نموذج | Nabil Model | | | EG | 1960 | | | | | 2025-12 | m | president@EG:2020-;president@EG:2001-2005',
      'unlike | منير نموذج | Munir Model | | | EG | 1960 | | | | | 2025-12 | m | president@EG:2020-;president@RU:2001-2005',
      'unknown | أمين نموذج | Amin Model | | | EG | | | | | | 2025-12 | m | president@EG:-2019;president@EG:2001-2005',
      'founder | رامي نموذج | Rami Model | | | EG | 1960 | | | | | 2025-12 | m | founder@wagner:1999-',
      'old-player | كامل نموذج | Kamel Model | | | EG | 1970 | | | | | | m | footballer',
      'young-player | ماجد نموذج | Majed Model | | | EG | 1995 | | | | | | m | footballer',
      'dead-player | سمير نموذج | Samir Model | | | EG | 1930 | 1999 | | | | | m | footballer',
      'player-and-more | داليا نموذج | Dalia Model | | | EG | 1970 | | | | | | f | tennis-player;presenter',
      'comic | حسام نموذج | Hosam Model | | | EG | | | | | | | m | actor;comedian',
      'scholar | هيثم نموذج | Haitham Model | | | EG | | | | | | | m | political-scientist',
      'officer | وليد نموذج | Walid Model | | | EG | | | | | | | m | president@EG:2001-2005;politician',
      'party | عمر نموذج | Omar Model | | | EG | | | | | | 2025-12 | m | secretary-general@arab-league:2001-2005;politician',
      'laureate | فؤاد نموذج | Fouad Model | | | EG | | 2013 | حاز جائزة كبرى | laureate of a great prize | | | m | novelist',
      'killed | طارق نموذج | Tarek Model | | | EG | | 1998 | اغتيل في القاهرة | assassinated in Cairo | | | m | novelist',
      'killed-dated | عادل نموذج | Adel Model | | | EG | | 1998 | قتل في مارس 1998 | killed in March 1998 | | | m | novelist',
      'killer | زياد نموذج | Ziad Model | | | EG | | 1998 | قتل رئيسا | killed a president | | | m | novelist',
      'daughter | ليلى نموذج | Laila Model | | | EG | | | ابنة نبيل نموذج | daughter of Nabil Model | | | f |',
      'american | كريم نموذج | Karim Model | | | US | | | | | | | m | footballer',
      'nobody | هدى نموذج | Hoda Model | | | EG | | | | | | | f |',
    ),
  }),
);
const glossary = openGlossary(bufferOf(compilation.bytes));
const on = (day: string, id: string) =>
  glossary.describe(glossary.find(`people/${id}`) ?? -1, { day, held: [], over: [], outOfOffice: false }).text;
const told = (id: string) => on('2026-01-01', id);

it('the rows of these tests break no rule', () => {
  expect(compilation.faults.map(faultText)).toEqual([]);
});

describe('an office of several terms', () => {
  it('is told once, with the years of each in their order', () => {
    expect(told('twice')).toEqual({
      ar: 'وزيرة مصرية (1980–1984 و1990–1994)',
      en: 'Egyptian minister (1980–1984 and 1990–1994)',
    });
    expect(told('again')).toEqual({
      ar: 'رئيس مصر (2001–2005 ومنذ 2020)',
      en: 'president of Egypt (2001–2005 and since 2020)',
    });
  });

  it('is told as begun in a term that may have ended unnoticed', () => {
    expect(on('2030-01-01', 'again').ar).toBe('رئيس مصر (2001–2005 ومن 2020)');
  });

  it('is another one where it was held of something else, and where its first year is not known', () => {
    expect(told('unlike').ar).toBe('رئيس مصر منذ 2020، رئيس روسيا (2001–2005)');
    expect(told('unknown').ar).toBe('رئيس مصر حتى 2019، رئيس مصر (2001–2005)');
  });
});

it('who founded something is its founder for good, since no year', () => {
  expect(told('founder')).toEqual({ ar: 'مؤسس مجموعة فاغنر', en: 'founder of the Wagner Group' });
});

describe('a player', () => {
  it('past the age of it is told as a former one, by the day of the article', () => {
    expect(told('old-player')).toEqual({ ar: 'لاعب كرة قدم مصري سابق', en: 'former Egyptian footballer' });
    expect(on('1998-07-01', 'old-player')).toEqual({ ar: 'لاعب كرة قدم مصري', en: 'Egyptian footballer' });
    expect(told('young-player').ar).toBe('لاعب كرة قدم مصري');
  });

  it('who has died is not called a former one, too', () => {
    expect(told('dead-player').ar).toBe('لاعب كرة قدم مصري، توفي عام 1999');
  });

  it('is a former one in this calling alone', () => {
    expect(told('player-and-more')).toEqual({
      ar: 'لاعبة تنس سابقة ومقدمة برامج مصرية',
      en: 'Egyptian former tennis player and presenter',
    });
  });
});

describe('occupations', () => {
  it('do not say in other words what a narrower one says', () => {
    expect(told('comic').ar).toBe('ممثل كوميدي مصري');
  });

  it('are told in the English of their country', () => {
    expect(told('american').en).toBe('American soccer player');
  });

  it('have the nisba beside what one is, before in what', () => {
    expect(told('scholar').ar).toBe('باحث مصري في العلوم السياسية');
  });

  it('call nobody a politician who has held an office of a state', () => {
    expect(told('officer').ar).toBe('رئيس مصر (2001–2005)');
    expect(told('party').ar).toBe('الأمين العام لجامعة الدول العربية (2001–2005)، سياسي مصري');
  });

  it('are left out where only the note knows somebody', () => {
    expect(told('daughter')).toEqual({ ar: 'ابنة نبيل نموذج', en: 'daughter of Nabil Model' });
    expect(told('nobody').ar).toBe('شخصية مصرية');
  });
});

describe('a death', () => {
  it('stands after the note, which tells of the life', () => {
    expect(told('laureate')).toEqual({
      ar: 'روائي مصري، حاز جائزة كبرى، توفي عام 2013',
      en: 'Egyptian novelist, laureate of a great prize, died 2013',
    });
  });

  it('is not told twice where the note tells it: it gets the year, unless it has it', () => {
    expect(told('killed')).toEqual({
      ar: 'روائي مصري، اغتيل في القاهرة (1998)',
      en: 'Egyptian novelist, assassinated in Cairo (1998)',
    });
    expect(told('killed-dated').ar).toBe('روائي مصري، قتل في مارس 1998');
  });

  it('of somebody else is not taken for it', () => {
    expect(told('killer').ar).toBe('روائي مصري، قتل رئيسا، توفي عام 1998');
  });
});
