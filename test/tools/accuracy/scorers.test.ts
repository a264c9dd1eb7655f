import { describe, expect, it } from 'vitest';
import { readMarkedArticle } from '../../../src/tools/accuracy/article-file';
import { scoreDates } from '../../../src/tools/accuracy/score-dates';
import { scoreLinks } from '../../../src/tools/accuracy/score-links';
import { scoreNames } from '../../../src/tools/accuracy/score-names';
import { scoreQuotes } from '../../../src/tools/accuracy/score-quotes';
import { scoreRoles } from '../../../src/tools/accuracy/score-roles';
import { scoreSummary } from '../../../src/tools/accuracy/score-summary';
import { articleOf, fileOf, scored, tallyOf } from './comparing';

const PUTIN = { type: 'person', wordings: ['بوتين'] } as const;
const RUSSIA = { type: 'place', wordings: [], nisba: ['الروسي'] } as const;

describe('names', () => {
  const article = articleOf(
    'زار الرئيس [الروسي]{nisba: Russia} [بوتين]{person: Vladimir Putin} ب[القاهرة]{place: Cairo} أمس.',
  );

  it('are right with just the marked words and kind', () => {
    const sheet = scored(scoreNames, article, {
      entities: [PUTIN, RUSSIA, { type: 'place', wordings: ['القاهرة'] }],
    });
    expect(['names', 'person', 'place', 'nisba'].map((one) => tallyOf(sheet, one as 'names'))).toEqual([
      '2/2 2/2 0',
      '1/1 1/1 0',
      '1/1 1/1 0',
      '1/1 1/1 0',
    ]);
    expect(sheet.faults).toEqual([]);
  });

  it('are wrong with other words or another kind, silent where nothing is told', () => {
    const sheet = scored(scoreNames, article, {
      entities: [
        { type: 'organization', wordings: ['بوتين'] },
        { type: 'place', wordings: ['القاهرة أمس', 'زار'] },
      ],
    });
    expect(tallyOf(sheet, 'names')).toBe('0/3 0/2 0');
    expect(tallyOf(sheet, 'nisba')).toBe('0/0 0/1 1');
    expect(sheet.faults.map(({ words, what }) => `${words}: ${what}`)).toEqual([
      'الروسي: not told',
      'بوتين: told «بوتين» as organization',
      'القاهرة: told «القاهرة أمس» as place',
      'زار: told and not marked',
    ]);
  });

  it('that are nisbas within a longer name may be told', () => {
    const army = articleOf('أعلن [الجيش الروسي]{organization: Russian Army} ذلك.');
    const sheet = scored(scoreNames, army, {
      entities: [{ type: 'organization', wordings: ['الجيش الروسي'] }, RUSSIA],
    });
    expect(tallyOf(sheet, 'names')).toBe('1/1 1/1 0');
    expect(tallyOf(sheet, 'nisba')).toBe('0/0 0/0 0');
  });
});

describe('links', () => {
  const article = articleOf(
    'اتصل [بوتين]{person: Vladimir Putin} ب[نجيب حداد]{person: Najib Haddad; invented} في [تفتناز]{place: Taftanaz}.',
  );
  const linked = (putin: string | undefined, haddad: string | undefined) =>
    scored(scoreLinks, article, {
      entities: [
        { ...PUTIN, ...(putin === undefined ? {} : { glossary: putin }) },
        { type: 'person', wordings: ['نجيب حداد'], ...(haddad === undefined ? {} : { glossary: haddad }) },
        { type: 'place', wordings: ['تفتناز'] },
      ],
    });

  it('are right to the entry of the key', () => {
    expect(tallyOf(linked('people/vladimir-putin', undefined), 'links')).toBe('1/1 1/1 0');
  });

  it('are hidden where the glossary knows the key and none is told', () => {
    const sheet = linked(undefined, undefined);
    expect(tallyOf(sheet, 'links')).toBe('0/0 0/1 1');
    expect(sheet.faults.map(({ what }) => what)).toEqual(['Vladimir Putin is hidden']);
  });

  it('are wrong to another entry, and to whatever is invented', () => {
    const sheet = linked('people/sergey-lavrov', 'people/naguib-mahfouz');
    expect(tallyOf(sheet, 'links')).toBe('0/2 0/1 0');
    expect(sheet.faults.map(({ what }) => what)).toEqual([
      'people/sergey-lavrov for Vladimir Putin',
      'people/naguib-mahfouz for Najib Haddad, invented',
    ]);
  });
});

describe('roles', () => {
  const article = articleOf(
    'زار وزير الخارجية الروسي [لافروف]{person: Sergey Lavrov; role: وزير الخارجية الروسي} القاهرة.',
  );
  const entities = [{ type: 'person', wordings: ['لافروف'] }] as const;
  const told = (...roles: string[]) => tallyOf(scored(scoreRoles, article, { entities }, { 0: roles }), 'roles');

  it('are found in about their words', () => {
    expect(told('وزير الخارجية الروسي')).toBe('0/0 1/1 0');
    expect(told('الوزير', 'وزير الخارجية')).toBe('0/0 1/1 0');
  });

  it('are wrong in others', () => expect(told('وزير الدفاع الروسي')).toBe('0/0 0/1 0'));

  it('are silent where none is told', () => expect(told()).toBe('0/0 0/1 1'));
});

describe('dates', () => {
  const article = articleOf(
    'وصل [يوم الأربعاء]{date: 2024-03-13} على أن يغادر [الأسبوع المقبل]{date: 2024-03-18/2024-03-24}، و[اليوم]{no date} غيره بالأمس.',
  );

  it('are right by value, wherever in the mark', () => {
    const sheet = scored(scoreDates, article, {
      dates: [
        ['الأربعاء', '2024-03-13'],
        ['الأسبوع المقبل', '2024-03-16/2024-03-22'],
      ],
    });
    expect(tallyOf(sheet, 'dates')).toBe('2/2 2/2 0');
  });

  it('are wrong with another value, silent without, and wrong where no date is', () => {
    const sheet = scored(scoreDates, article, {
      dates: [
        ['يوم الأربعاء', '2024-03-06'],
        ['الأسبوع المقبل', null],
        ['اليوم', '2024-03-14'],
        ['بالأمس', '2024-03-13'],
      ],
    });
    expect(tallyOf(sheet, 'dates')).toBe('0/3 0/2 1');
    expect(sheet.faults.map(({ what }) => what)).toEqual([
      '2024-03-13; told 2024-03-06',
      '2024-03-18/2024-03-24; told nothing',
      'no date; told 2024-03-14',
      'no date; told 2024-03-13',
    ]);
  });
});

describe('speech', () => {
  const article = articleOf(
    'قال [بوتين]{person: Vladimir Putin}: «[لن نعود إلى الوراء أبدا]{said: Vladimir Putin}»، مضيفا أن [الطريق طويل وشاق]{said: Vladimir Putin}.',
    'وقال مصدر إن [الأمر انتهى تماما]{said: nobody}.',
  );
  const entities = [PUTIN, { type: 'person', wordings: ['مصدر'] }] as const;

  it('is right by speaker and extent, quotation marks or not', () => {
    const sheet = scored(scoreQuotes, article, {
      entities,
      quotes: [
        ['«لن نعود إلى الوراء أبدا»', 0],
        ['أن الطريق طويل وشاق', 0],
        ['الأمر انتهى تماما', null],
      ],
    });
    expect(tallyOf(sheet, 'speakers')).toBe('2/2 2/2 0');
    expect(tallyOf(sheet, 'direct')).toBe('1/1 1/1 0');
    expect(tallyOf(sheet, 'indirect')).toBe('1/1 1/1 0');
    expect(tallyOf(sheet, 'speech')).toBe('0/0 3/3 0');
    expect(sheet.faults).toEqual([]);
  });

  it('is wrong by another speaker, also where the article names none', () => {
    const sheet = scored(scoreQuotes, article, {
      entities,
      quotes: [
        ['لن نعود إلى الوراء أبدا', 1],
        ['الأمر انتهى تماما', 1],
      ],
    });
    expect(tallyOf(sheet, 'speakers')).toBe('0/2 0/2 1');
    expect(tallyOf(sheet, 'direct')).toBe('0/1 0/1 0');
    expect(tallyOf(sheet, 'speech')).toBe('0/0 2/3 1');
  });

  it('of another extent has its speaker all the same', () => {
    const sheet = scored(scoreQuotes, article, {
      entities,
      quotes: [['قال بوتين: «لن نعود إلى الوراء أبدا»، مضيفا أن الطريق طويل وشاق', 0]],
    });
    expect(tallyOf(sheet, 'speakers')).toBe('2/2 2/2 0');
    expect(tallyOf(sheet, 'speech')).toBe('0/0 0/3 1');
  });

  it('that is none is wrong, unless it is part of the same speaker’s', () => {
    const sheet = scored(scoreQuotes, article, {
      entities,
      quotes: [
        ['وقال مصدر', 0],
        ['لن نعود', 0],
      ],
    });
    expect(tallyOf(sheet, 'speakers')).toBe('0/1 0/2 2');
    expect(sheet.faults.at(-1)?.what).toBe('no speech; told as by Vladimir Putin');
  });
});

describe('who, where and when', () => {
  const article = readMarkedArticle(
    fileOf(['زار [بوتين]{person: Vladimir Putin} [القاهرة]{place: Cairo} [الأربعاء]{date: 2024-03-13}.'], {
      who: 'Vladimir Putin',
      where: 'Cairo',
      when: '2024-03-13',
    }),
    'made.txt',
  );
  const entities = [PUTIN, { type: 'place', wordings: ['القاهرة'] }, { type: 'person', wordings: ['زار'] }] as const;

  it('are compared as sets of keys and days', () => {
    const sheet = scored(scoreSummary, article, { entities, who: [2, 0], where: [], when: ['2024-03-13/2024-03-13'] });
    expect(tallyOf(sheet, 'who')).toBe('1/2 1/1 0');
    expect(tallyOf(sheet, 'where')).toBe('0/0 0/1 1');
    expect(tallyOf(sheet, 'when')).toBe('1/1 1/1 0');
  });
});
