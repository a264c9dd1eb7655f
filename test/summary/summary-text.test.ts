import { expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { dateInWords } from '../../src/summary/date-in-words';
import { summaryText } from '../../src/summary/summary-text';

const empty: Analysis = {
  article: {
    url: 'https://news.example/1',
    title: 'جسر جديد',
    published: '2024-10-27T08:00:00Z',
    publishedFrom: 'meta',
    modified: null,
    byline: null,
    publisher: 'الساحل',
    dateline: null,
    section: null,
    keywords: [],
    language: 'ar',
    paragraphs: ['قال سمير الراوي "الجسر آمن تماما" أمس.'],
  },
  mentions: [],
  references: [],
  dates: [],
  quotes: [],
  entities: {},
  summary: { who: [], where: [], when: [] },
};

const told: Analysis = {
  ...empty,
  dates: [{ paragraph: 0, start: 35, end: 38, surface: 'أمس', value: '2024-10-26', unresolved: null }],
  quotes: [{ paragraph: 0, start: 16, end: 33, speaker: 'e1', direct: true }],
  entities: {
    e1: {
      type: 'person',
      name: { ar: 'سمير الراوي', en: 'Samir Rawi' },
      glossary: null,
      certainty: 'article',
      description: null,
      knownAsOf: null,
      country: null,
      coordinates: null,
      wikidata: null,
      roles: [{ paragraph: 0, start: 0, end: 0, text: 'الوزير', affiliation: null, former: false }],
      count: 1,
    },
  },
  summary: { who: ['e1'], where: [], when: ['2024-10-26'] },
};

it('is a message of headline, who, where, when and what was said', () =>
  expect(summaryText(told, 'ar')).toBe(
    [
      'جسر جديد',
      'الساحل، نُشر 27 أكتوبر 2024',
      'https://news.example/1',
      '',
      'من: سمير الراوي (الوزير)',
      'أين: لا مكان مذكور',
      'متى: 26 أكتوبر 2024 («أمس»)',
      'قيل:',
      '- سمير الراوي: «الجسر آمن تماما»',
      '',
    ].join('\n'),
  ));

it('speaks English where the reader does', () =>
  expect(summaryText(told, 'en')).toContain(
    'Who: Samir Rawi (الوزير)\nWhere: no place named\nWhen: 26 October 2024 (“أمس”)',
  ));

it('says of each part that there is nothing', () =>
  expect(summaryText(empty, 'en').split('\n').slice(4, 8)).toEqual([
    'Who: nobody named',
    'Where: no place named',
    'When: no date named',
    'Said: no attributed quote',
  ]));

it.each([
  ['2024-10-30', '30 أكتوبر 2024', '30 October 2024'],
  ['2024-10', 'أكتوبر 2024', 'October 2024'],
  ['0267', '267', '267'],
  ['2024-10-27/2024-11-02', 'من 27 أكتوبر 2024 إلى 2 نوفمبر 2024', '27 October 2024 – 2 November 2024'],
  ['1990/1999', 'من 1990 إلى 1999', '1990 – 1999'],
])('tells %s as precisely as it is', (value, arabic, english) => {
  expect(dateInWords(value, 'ar')).toBe(arabic);
  expect(dateInWords(value, 'en')).toBe(english);
});
