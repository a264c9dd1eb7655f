import { expect, test } from 'vitest';
import { glanceAt } from '../../../src/popup/glance/glance';
import { analysed, spanIn, type ToldArticle } from '../made-analysis';

const PARAGRAPHS = [
  'أعلنت هند العامري الخميس في صحار افتتاح الميناء، وحضر نزوى والعماني راشد.',
  'وقالت هند العامري: «سنستقبل أول سفينة بعد أسبوع». وأضافت أن «رصيفا ثانيا» سيبنى.',
  'وقال سالم إن العمل انتهى قبل موعده، وشكر مها.',
];
const HARBOUR: ToldArticle = {
  title: 'هند العامري تفتتح ميناء صحار',
  published: '2024-11-15',
  paragraphs: PARAGRAPHS,
  entities: [
    { type: 'person', wordings: ['هند العامري'], en: 'Hind Al Amri' },
    { type: 'place', wordings: ['صحار'], country: 'OM' },
    { type: 'place', wordings: [], nisba: ['العماني'], country: 'OM', glossary: 'places/OM' },
    { type: 'person', wordings: ['سالم'] },
    { type: 'person', wordings: ['مها'] },
  ],
  who: [0, 3],
  where: [1],
  when: ['2024-11-14'],
  dates: [['الخميس', '2024-11-14']],
  quotes: [
    ['«رصيفا ثانيا»', 0],
    ['«سنستقبل أول سفينة بعد أسبوع»', 0],
  ],
};

const glance = (changes: Partial<ToldArticle> = {}) => glanceAt(analysed({ ...HARBOUR, ...changes }));
const named = (told: Partial<ToldArticle>): string[] => glance(told).who.map(({ row }) => row.entity.name.ar);

test('a glance tells who, the first statement of the foremost, where with its country, and when', () => {
  const { who, said, where, when } = glance();
  expect(who.map(({ row }) => row.entity.name.ar)).toEqual(['هند العامري']);
  expect(said?.words).toBe('سنستقبل أول سفينة بعد أسبوع');
  expect(said?.quote).toMatchObject(spanIn(PARAGRAPHS, '«سنستقبل أول سفينة بعد أسبوع»'));
  expect([where?.row.entity.name.ar, where?.country]).toEqual(['صحار', 'OM']);
  expect([when?.iso, when?.mention.surface]).toEqual(['2024-11-14', 'الخميس']);
});

test('who is named neither in title nor in lead is not told', () => {
  expect(named({ who: [4, 3] })).toEqual([]);
  expect(named({ who: [3, 4, 0] })).toEqual([]);
});

test('a place is told where title and lead name it, or the lead alone names the first one and it is no country', () => {
  const at = (told: Partial<ToldArticle>) => glance(told).where?.row.entity.name.ar;
  expect(at({ where: [2, 1] })).toBe('صحار');
  expect(at({ title: 'افتتاح ميناء' })).toBe('صحار');
  expect(at({ title: 'افتتاح ميناء', where: [2, 1] })).toBeUndefined();
  expect(at({ paragraphs: ['لا مكان هنا الخميس.'], quotes: [] })).toBeUndefined();
});

test('the country is told only where something else of the article is in it, since towns have namesakes', () => {
  const [hind, town] = HARBOUR.entities ?? [];
  const entities = [hind, town].flatMap((one) => one ?? []);
  expect(glance({ entities, who: [0] }).where).toMatchObject({ country: null });
});

test('a day long before publication is history, and a month is no day', () => {
  const told = (value: string) => glance({ when: [value], dates: [['الخميس', value]] }).when?.iso;
  expect(told('2024-11-14')).toBe('2024-11-14');
  expect(told('2011-01-25')).toBeUndefined();
  expect(told('2024-11')).toBeUndefined();
});

test('a part of the writer’s sentence in quotation marks is no statement', () => {
  expect(glance({ quotes: [['«رصيفا ثانيا»', 0]] }).said).toBeNull();
  const paragraphs = ['رأت هند العامري أن الميناء «جاهز تماما لاستقبال السفن» اليوم.'];
  expect(glance({ paragraphs, dates: [], quotes: [['«جاهز تماما لاستقبال السفن»', 0]] }).said).toBeNull();
});

test('indirect speech is told without the word that leads to it', () => {
  const analysis = analysed({ ...HARBOUR, who: [3], quotes: [['إن العمل انتهى قبل موعده', 3]] });
  const quotes = analysis.quotes.map((quote) => ({ ...quote, direct: false }));
  expect(glanceAt({ ...analysis, quotes }).said?.words).toBe('العمل انتهى قبل موعده');
});

test('what one of the others says is no main statement', () => {
  expect(glance({ quotes: [['«سنستقبل أول سفينة بعد أسبوع»', 3]] }).said).toBeNull();
});

test('long words are cut between two of them', () => {
  const long = `«${'كلمات طويلة '.repeat(20).trim()}»`;
  const { said } = glance({ paragraphs: [`قالت هند العامري: ${long}`], dates: [], quotes: [[long, 0]] });
  expect(said?.words).toMatch(/^كلمات [\p{L} ]+…$/u);
  expect(said?.words.length).toBeLessThanOrEqual(91);
});

test('a role of one word is left out', () => {
  const analysis = analysed(HARBOUR);
  const hind = analysis.entities.e1;
  if (!hind) throw new Error('nobody');
  const told = (text: string) => {
    const role = { ...spanIn(PARAGRAPHS, 'هند العامري'), text, affiliation: null, former: false };
    return glanceAt({ ...analysis, entities: { ...analysis.entities, e1: { ...hind, roles: [role] } } }).who[0]?.role;
  };
  expect(told('الطفلة')).toBeNull();
  expect(told('وزيرة النقل')?.text).toBe('وزيرة النقل');
});

test('of an article that tells nothing there is no glance', () => {
  const { who, said, where, when } = glanceAt(analysed({ paragraphs: ['لا شيء هنا.'] }));
  expect([who, said, where, when]).toEqual([[], null, null, null]);
});
