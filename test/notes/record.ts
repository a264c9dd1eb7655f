import type { Analysis } from '../../src/analysis/analysis';
import type { ArticleRecord } from '../../src/notes/exports/record';
import type { ArticleNotes } from '../../src/notes/note';
import { spanIn } from '../popup/made-analysis';

const title = 'اجتماع في مسقط يبحث أمن الملاحة';

const paragraphs = [
  'قال وزير الخارجية بدر البوسعيدي في مسقط يوم الأحد إن الاجتماع المقبل في 12 مارس.',
  'وأضاف: «نريد بحرًا آمنًا». ونقلت الصحف: «لا عودة إلى الوراء».',
];

/** A short analysis written for the tests: two entities, two dates, three quotes. */
export const analysis: Analysis = {
  article: {
    url: 'https://news.example/a',
    title,
    published: '2026-03-04T09:00:00+04:00',
    publishedFrom: 'meta',
    modified: null,
    byline: 'سلمى الهادي',
    publisher: 'صحيفة المثال',
    dateline: null,
    section: null,
    keywords: ['أمن الملاحة', '2026'],
    language: 'ar',
    paragraphs,
  },
  mentions: [
    {
      paragraph: -1,
      start: 10,
      end: 14,
      coreStart: 10,
      surface: 'مسقط',
      type: 'place',
      form: 'name',
      entity: 'e1',
      source: 'glossary',
      confidence: 0.9,
    },
    {
      paragraph: 0,
      start: 18,
      end: 31,
      coreStart: 18,
      surface: 'بدر البوسعيدي',
      type: 'person',
      form: 'name',
      entity: 'e2',
      source: 'pattern',
      confidence: 0.8,
    },
    {
      paragraph: 0,
      start: 35,
      end: 39,
      coreStart: 35,
      surface: 'مسقط',
      type: 'place',
      form: 'name',
      entity: 'e1',
      source: 'glossary',
      confidence: 0.9,
    },
  ],
  references: [],
  dates: [
    { paragraph: 0, start: 40, end: 49, surface: 'يوم الأحد', value: '2026-03-01', unresolved: null },
    { paragraph: 0, start: 70, end: 77, surface: '12 مارس', value: '2026-03-12', unresolved: null },
  ],
  quotes: [
    { ...spanIn(paragraphs, 'الاجتماع المقبل في 12 مارس'), speaker: 'e2', direct: false },
    { ...spanIn(paragraphs, '«نريد بحرًا آمنًا»'), speaker: 'e2', direct: true },
    { ...spanIn(paragraphs, '«لا عودة إلى الوراء»'), speaker: null, direct: true },
  ],
  entities: {
    e1: {
      type: 'place',
      name: { ar: 'مسقط', en: 'Muscat' },
      glossary: 'places/muscat',
      certainty: 'glossary',
      description: { ar: 'عاصمة عُمان', en: 'capital of Oman' },
      knownAsOf: null,
      country: 'OM',
      coordinates: { latitude: 23.588, longitude: 58.3829 },
      wikidata: null,
      roles: [],
      count: 2,
    },
    e2: {
      type: 'person',
      name: { ar: 'بدر البوسعيدي', en: null },
      glossary: null,
      certainty: 'article',
      description: null,
      knownAsOf: null,
      country: null,
      coordinates: null,
      wikidata: null,
      roles: [{ paragraph: 0, start: 4, end: 17, text: 'وزير الخارجية', affiliation: null, former: false }],
      count: 1,
    },
  },
  summary: { who: ['e2'], where: ['e1'], when: ['2026-03-01', '2026-03-12'] },
};

/** Notes with one on the article, one on an entity and one on somebody the analysis does not name. */
function notesSaying(text: string): ArticleNotes {
  const address = 'https://news.example/a';
  const times = { written: '2026-03-05T10:00:00.000Z', changed: '2026-03-05T10:00:00.000Z' };
  const given = { text, tags: [], address, ...times };
  return {
    address,
    title,
    published: null,
    notes: [
      { id: 'n1', subject: { kind: 'article' }, ...given },
      { id: 'n2', subject: { kind: 'entity', glossary: 'places/muscat', name: 'مسقط', type: 'place' }, ...given },
      { id: 'n3', subject: { kind: 'entity', glossary: null, name: 'ليلى الحارثي', type: 'person' }, ...given },
    ],
  };
}

/** A record to export, with these words in every note. */
export function recordWith(text: string, name = 'مسقط'): ArticleRecord {
  const { e1, e2 } = analysis.entities;
  if (!e1 || !e2) throw new Error('The analysis of the tests is incomplete');
  const entities = { e1: { ...e1, name: { ar: name, en: 'Muscat' } }, e2 };
  return {
    address: 'https://news.example/a',
    analysis: { ...analysis, entities },
    notes: notesSaying(text),
    language: 'en',
    labels: {
      source: 'Source',
      published: 'Published',
      author: 'By',
      who: 'Who',
      where: 'Where',
      when: 'When',
      entities: 'Names',
      dates: 'Dates',
      said: 'Said',
      someone: 'Speaker not certain',
      indirect: 'indirect speech',
      notes: 'Notes',
      note: 'Note',
      former: 'formerly',
      colophon: 'Noted with Hashiya',
      types: {
        person: 'Person',
        organization: 'Organization',
        place: 'Place',
        event: 'Event',
        product: 'Weapon or product',
        work: 'Work',
        other: 'Other',
      },
    },
  };
}
