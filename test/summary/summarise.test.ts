import { describe, expect, it } from 'vitest';
import type { Entity, Mention, Quote, Summary } from '../../src/analysis/analysis';
import type { EntityType } from '../../src/analysis/entity-types';
import type { Article } from '../../src/article/article';
import type { Decision } from '../../src/inspection';
import { findingDates } from '../../src/recognition/dates/find-dates';
import { withoutPause } from '../../src/steps';
import type { SummaryInput } from '../../src/summary/salience';
import { summarising } from '../../src/summary/summarise';
import { placed } from '../recognition/placed';

interface Known {
  readonly type: EntityType;
  readonly glossary?: string;
  readonly of?: string;
}

const known: Readonly<Record<string, Known>> = {
  'سمير الراوي': { type: 'person' },
  'ليلى حداد': { type: 'person' },
  'هيئة الموانئ': { type: 'organization' },
  'وكالة الساحل': { type: 'organization' },
  روسيا: { type: 'place', glossary: 'places/RU' },
  موسكو: { type: 'place' },
  'الميناء القديم': { type: 'place' },
  لبنان: { type: 'place', glossary: 'places/LB' },
  اللبناني: { type: 'place', of: 'لبنان' },
  بيروت: { type: 'place' },
};

const entity = ({ type, glossary = '' }: Known, name: string): Entity => ({
  type,
  name: { ar: name, en: null },
  glossary: glossary === '' ? null : glossary,
  certainty: 'glossary',
  description: null,
  knownAsOf: null,
  country: null,
  coordinates: null,
  wikidata: null,
  roles: [],
  count: 1,
});

function mentions(text: string, paragraph: number): Mention[] {
  const found: Mention[] = [];
  for (const [name, { type, of }] of Object.entries(known))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const [end, form] = [start + name.length, of === undefined ? ('name' as const) : ('nisba' as const)];
      found.push({
        paragraph,
        start,
        coreStart: start,
        end,
        surface: name,
        type,
        form,
        entity: of ?? name,
        source: 'glossary',
        confidence: 1,
      });
    }
  return found;
}

function input(
  title: string,
  texts: readonly string[],
  more: Partial<Article> & { quotes?: readonly Quote[] } = {},
): SummaryInput {
  const { quotes = [], ...about } = more;
  const article: Article = {
    url: null,
    title,
    published: '2024-10-27',
    publishedFrom: 'given',
    modified: null,
    byline: null,
    publisher: null,
    dateline: null,
    section: null,
    keywords: [],
    language: 'ar',
    paragraphs: texts,
    ...about,
  };
  return {
    article,
    mentions: [...mentions(title, -1), ...texts.flatMap(mentions)],
    entities: Object.fromEntries(Object.entries(known).map(([name, one]) => [name, entity(one, name)])),
    dates: withoutPause(findingDates(placed(texts, title), article.published)),
    quotes,
    texts: placed(texts, title),
  };
}

const summarise = (about: SummaryInput): Summary => withoutPause(summarising(about));

function heardOf(about: SummaryInput): readonly Decision[] {
  const heard: Decision[] = [];
  withoutPause(summarising(about, { hear: (decision) => heard.push(decision) }));
  return heard;
}

describe('who', () => {
  it('is headed by those of headline and lead', () =>
    expect(
      summarise(
        input('سمير الراوي يفتتح الجسر', ['افتتح سمير الراوي الجسر.', 'حضرت ليلى حداد.', 'وشكر سمير الراوي الحضور.']),
      ).who[0],
    ).toBe('سمير الراوي'));

  it('leaves out the publisher', () =>
    expect(
      summarise(input('خبر', ['ذكرت وكالة الساحل أن سمير الراوي وصل.'], { publisher: 'وكالة الساحل' })).who,
    ).toEqual(['سمير الراوي']));

  it('is empty where nobody is named', () => expect(summarise(input('خبر', ['هطل المطر.'])).who).toEqual([]));
});

describe('where', () => {
  it('begins with where it happens rather than where the report comes from', () => {
    const texts = ['بيروت - وصل سمير الراوي إلى الميناء القديم.', 'وعاد من الميناء القديم.'];
    expect(summarise(input('وصول', texts, { dateline: 'بيروت' })).where).toEqual(['الميناء القديم']);
    expect(summarise(input('وصول', texts)).where).toContain('بيروت');
  });

  it('counts a name for more than adjectives', () =>
    expect(
      summarise(input('خبر', ['الجيش اللبناني في الميناء القديم.', 'عاد اللبناني إلى الميناء القديم.'])).where[0],
    ).toBe('الميناء القديم'));

  it('takes a capital that decides for its government', () => {
    const { where } = summarise(
      input('موسكو ترفض العرض', ['في روسيا قالت هيئة الموانئ إن العرض ناقص.', 'ورفضت موسكو العرض مجددا.']),
    );
    expect(where[0]).toBe('روسيا');
  });
});

describe('when', () => {
  it('is the day of the event, not what was before it', () =>
    expect(summarise(input('خبر', ['افتتح الجسر أمس.', 'وكان قد أغلق في مارس الماضي.'])).when).toEqual(['2024-10-26']));

  it('has no day that the text does not tell: when it was published stands beside it', () =>
    expect(summarise(input('خبر', ['افتتح الجسر بعد أعوام.', 'وكان قد أغلق عام 2019.'])).when).toEqual([]));

  it('ranks the day of a saying behind that of an event', () =>
    expect(summarise(input('خبر', ['يفتتح الجسر غدا الاثنين، وفقا لمسؤولين يوم الأحد.'])).when[0]).toBe('2024-10-28'));

  it('is empty without any date', () =>
    expect(summarise(input('خبر', ['افتتح الجسر.'], { published: null })).when).toEqual([]));
});

it('who listens hears of all that was weighed, kept or not, and what made its score', () => {
  const about = input('سمير الراوي يفتتح الجسر', ['افتتح سمير الراوي الجسر أمس.', 'ويعود إلى عام 1950.']);
  expect(heardOf(about)).toEqual([
    expect.objectContaining({ stage: 'summary', rule: 'summary/who', paragraph: -1, words: 'سمير الراوي', kept: true }),
    expect.objectContaining({ rule: 'summary/when', words: 'أمس', kept: true }),
    expect.objectContaining({
      rule: 'summary/when',
      kept: false,
      why: expect.stringMatching(/year −0\.\d.*too little$/),
    }),
  ]);
});
