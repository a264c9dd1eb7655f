import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse';
import type { Analysis } from '../../src/analysis/analysis';
import { articleOf } from '../../src/article/article-of';
import { withOwnEntries } from '../../src/glossary/own/layered-glossary';
import { NO_OWN_ENTRIES, type OwnEntry, withEntry } from '../../src/glossary/own/own-entries';
import type { Amount } from '../../src/recognition/amount';
import type { Knowledge } from '../../src/recognition/knowledge';
import { articlesIn } from '../../src/tools/accuracy/article-folder';
import { folderOf } from '../../src/tools/accuracy/own-corpus';
import { knowledge } from '../shipped-knowledge';
import { taggerThatKnows, taggerThatSeesOnly } from './model/made-models';
import { proposed } from './model/proposed';

const { glossary, tagger: shipped } = knowledge;
const blind = taggerThatSeesOnly(null);
const people = taggerThatSeesOnly('person');
const places = taggerThatSeesOnly('place');

const own: OwnEntry = {
  id: 'own/المر',
  type: 'work',
  ar: 'البرتقال المر',
  en: 'Bitter oranges',
  arAliases: ['سلة?'],
  enAliases: [],
  country: '',
  noteAr: '',
  noteEn: '',
  replaces: '',
};
const withOwn = (entry: Partial<OwnEntry> = {}) =>
  withOwnEntries(glossary, withEntry(NO_OWN_ENTRIES, { ...own, ...entry }));

const read = (knowledge: Knowledge, ...paragraphs: string[]): Analysis => analyse(articleOf({ paragraphs }), knowledge);

/** What is told, as «surface type id». */
function told(knowledge: Knowledge, ...paragraphs: string[]): string[] {
  const { mentions, entities } = read(knowledge, ...paragraphs);
  return mentions.map(({ surface, type, entity }) => `${surface} ${type} ${entities[entity]?.glossary}`);
}

describe('an entry that the reader wrote', () => {
  const sentence = 'اشترى الرجل البرتقال المر من السوق.';
  const name = 'البرتقال المر work own/المر';

  it.each([
    ['sees no names', blind],
    ['takes every word for a person', people],
    ['takes every word for a place', places],
    ['is the shipped one', shipped],
    ['is missing', null],
  ])('is told where the model %s', (_what, tagger) => {
    expect(told({ glossary: withOwn(), tagger }, sentence)).toContain(name);
  });

  it('leaves no room for another name over its words', () => {
    const names = read({ glossary: withOwn(), tagger: people }, sentence).mentions.filter(({ surface }) =>
      /البرتقال|المر/.test(surface),
    );
    expect(names.map(({ source }) => source)).toEqual(['own']);
  });

  it.each([
    ['sees no names', blind],
    ['is missing', null],
  ])('is told by a name that wants a cue, where it has it and the model %s', (_what, tagger) => {
    const knowledge = { glossary: withOwn(), tagger };
    expect(told(knowledge, 'عاد الرجل إلى داره. وفي داره سلة.')).toEqual([]);
    expect(told(knowledge, `${sentence} ثم قرأ سلة.`)).toEqual([name, 'سلة work own/المر']);
  });
});

describe('without a model', () => {
  const rules: Knowledge = { glossary, tagger: null };

  it('names that are sure by themselves or by a title are told', () => {
    expect(told(rules, 'وصل فلاديمير بوتين إلى موسكو، وقال وزير المالية سامي العطار إن العمل بدأ.')).toEqual([
      'فلاديمير بوتين person people/vladimir-putin',
      'موسكو place places/moscow',
      'سامي العطار person null',
    ]);
  });

  it('names that the rules only suppose are not', () => {
    const supposed = 'وصل سامي العطار، ثم قال مركز البيان للدراسات إن العمل بدأ.';
    expect(proposed(supposed).chosen.flat().length).toBeGreaterThan(0);
    expect(told(rules, supposed)).toEqual([]);
    expect(told({ glossary, tagger: taggerThatKnows({ 'سامي العطار': 'person' }) }, supposed)).toEqual([
      'سامي العطار person null',
    ]);
  });
});

describe('a form that a rule for ambiguous forms denies', () => {
  it.each([
    ['صور', 'نشر الرجال صور الأقمار الصناعية'],
    ['درعا', 'قدم الحارس درعا تذكارية'],
    ['قطر', 'يبلغ قطر الدائرة خمسة أمتار'],
  ])('is told by no model: «%s»', (form, sentence) => {
    const surfaces = read({ glossary, tagger: places }, sentence).mentions.map(({ surface }) => surface);
    expect(surfaces).not.toContain(form);
    expect(surfaces.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['درعا', 'عاد الوفد إلى درعا', 'places/daraa'],
    ['قطر', 'عاد الوفد إلى قطر', 'places/QA'],
  ])('is told where the rule does not: «%s»', (form, sentence, id) => {
    expect(told({ glossary, tagger: places }, sentence)).toContain(`${form} place ${id}`);
  });
});

describe('a name that the model sees', () => {
  const knows = (...names: Parameters<typeof taggerThatKnows>): Knowledge => ({
    glossary,
    tagger: taggerThatKnows(...names),
  });

  it.each([
    ['صحيفة النهار', 'قالت صحيفة النهار إن العمل بدأ', 'organizations/annahar'],
    ['وكالة رويترز', 'نقلت وكالة رويترز الخبر', 'organizations/reuters'],
    ['حركة حماس', 'قالت حركة حماس إن العمل بدأ', 'organizations/hamas'],
  ])('points to the glossary’s entry after a head: «%s»', (name, sentence, id) => {
    expect(told(knows({ [name]: 'organization' }), sentence)).toEqual([`${name} organization ${id}`]);
  });

  it.each([
    ['رويترز البريطانية', 'نقلت رويترز البريطانية الخبر', 'organizations/reuters'],
    ['زين للاتصالات', 'قالت زين للاتصالات إن العمل بدأ', 'organizations/zain'],
    ['شركة زين للاتصالات', 'قالت شركة زين للاتصالات إن العمل بدأ', 'organizations/zain'],
  ])('points to the glossary’s entry before a nisba or its purpose: «%s»', (name, sentence, id) => {
    const names = told(knows({ [name]: 'organization' }), sentence);
    expect(names[0]).toBe(`${name} organization ${id}`);
  });

  it.each(['مقهى رويترز', 'رويترز الصغير'])('points to no entry that has only one of its words: «%s»', (name) => {
    expect(told(knows({ [name]: 'organization' }), `عاد الرجل من ${name}`)).toEqual([`${name} organization null`]);
  });

  it('is no name where it is a nisba of no place that the glossary knows', () => {
    expect(told(knows({ العجيبي: 'nisba' }), 'وصل الرجل العجيبي')).toEqual([]);
    expect(told(knows({ المصري: 'nisba' }), 'وصل الرجل المصري')).toEqual(['المصري place places/EG']);
  });

  it('is told with the model’s probability; what it does not see is not told, however well known', () => {
    const { mentions } = read({ glossary, tagger: people }, 'وصل كوكب بعيد');
    expect(mentions.map(({ surface }) => surface)).toEqual(['وصل', 'كوكب', 'بعيد']);
    for (const { confidence } of mentions) expect(confidence).toBeGreaterThan(0.99);
    expect(told({ glossary, tagger: blind }, 'وصل فلاديمير بوتين إلى موسكو')).toEqual([]);
  });
});

it('a people’s name of two words is whole, though the model takes each word for one', () => {
  const nisbas = { glossary, tagger: taggerThatSeesOnly('nisba') };
  expect(told(nisbas, 'كورية شمالية')).toEqual(['كورية شمالية place places/KP']);
});

describe('a reader who wants fewer names, or more', () => {
  const articles = articlesIn(folderOf('tuning')).map(({ article }) => articleOf(article));
  const names = (amount: Amount): readonly string[] =>
    articles.flatMap((article, at) =>
      analyse(article, { glossary, tagger: shipped, amount }).mentions.map(
        ({ paragraph, coreStart, end }) => `${at} ${paragraph} ${coreStart} ${end}`,
      ),
    );
  const few = names('few');
  const usual = names('usual');
  const many = names('many');

  it('is told the certain ones of them', () => {
    expect(few.length).toBeLessThan(usual.length * 0.95);
    expect(few.filter((name) => !usual.includes(name)).length).toBeLessThan(few.length * 0.02);
  });

  it('is told doubtful ones, too', () => {
    expect(many.length).toBeGreaterThan(usual.length);
    expect(usual.filter((name) => !many.includes(name)).length).toBeLessThan(usual.length * 0.02);
  });
});
