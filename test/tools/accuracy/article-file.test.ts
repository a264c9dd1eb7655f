import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedArticle, writeMarkedArticle } from '../../../src/tools/accuracy/article-file';
import type { MarkedArticle } from '../../../src/tools/accuracy/marked-article';
import { type Mark, NAME_KINDS, type Sense } from '../../../src/tools/accuracy/marks';
import { CorpusError } from '../../../src/tools/training/corpus';
import { fileOf } from './comparing';

const WORDS = ['قال', 'نجيب', 'محفوظ', 'في', 'القاهرة', 'أمس', '«نعم»،', '14'];

const key = fc.constantFrom('Naguib Mahfouz', 'Cairo', 'Béja (city)', 'X & Y, Ltd.');
const iso = fc.constantFrom('2024', '2024-02', '2024-02-29', '1990/1999', '2024-10-27/2024-11-02');
const name: fc.Arbitrary<Sense> = fc.record({
  kind: fc.constantFrom(...NAME_KINDS),
  key: key,
  invented: fc.constant(false),
  role: fc.constant(null),
});
const date: fc.Arbitrary<Sense> = fc.record({
  kind: fc.constant('date' as const),
  value: fc.option(iso, { nil: null }),
});

/** A sense for each word, or none. */
const line = fc
  .array(fc.record({ word: fc.constantFrom(...WORDS), sense: fc.option(fc.oneof(name, date)), quoted: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => ({ text: words.map(({ word }) => word).join(' '), words }));

/** The marks of a line: a quotation around each run of quoted words, with the names and dates within. */
function marksOf(
  { words }: { readonly words: readonly { word: string; sense: Sense | null; quoted: boolean }[] },
  paragraph: number,
): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  let open: { at: number; index: number } | null = null;
  words.forEach(({ word, sense, quoted }, index) => {
    if (quoted && open === null) open = { at: start, index: marks.length };
    if (sense) marks.push({ paragraph, start, end: start + word.length, ...sense });
    const end = start + word.length;
    if (open !== null && !words[index + 1]?.quoted) {
      marks.splice(open.index, 0, { paragraph, start: open.at, end, kind: 'said', speaker: null });
      open = null;
    }
    start = end + 1;
  });
  return marks;
}

const article: fc.Arbitrary<MarkedArticle> = fc.array(line, { minLength: 2, maxLength: 5 }).map((lines) => ({
  country: 'TN',
  desk: 'economy',
  published: '2024-03-14',
  title: lines[0]?.text ?? '',
  paragraphs: lines.slice(1).map(({ text }) => text),
  marks: lines.flatMap((one, index) => marksOf(one, index - 1)),
  who: [],
  where: [],
  when: [],
}));

describe('a marked article', () => {
  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(article, (one) => {
        expect(readMarkedArticle(writeMarkedArticle(one), 'made.txt')).toEqual(one);
      }),
    );
  });

  it('of any text is read, or its fault is told', () => {
    const unit = fc.constantFrom('[', ']', '{', '}', '{place: Cairo}', '{no date}', '{said: nobody}', 'ق', ' ', '\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        try {
          readMarkedArticle(fileOf([text]), 'a.txt');
        } catch (error) {
          expect(error).toBeInstanceOf(CorpusError);
          expect(String(error)).toMatch(/a\.txt, line \d+: /);
        }
      }),
    );
  });

  it('has roles, invented names, nested marks and headers', () => {
    const file = fileOf(
      [
        'قال الروائي [نجيب الحداد]{person: Najib Haddad; invented; role: الروائي} إن [[القاهرة]{place: Cairo} باردة [اليوم]{no date}]{said: Najib Haddad}.',
      ],
      {
        title: '[القاهرة]{place: Cairo} [أمس]{date: 2024-03-13}',
        who: 'Najib Haddad',
        where: 'Cairo',
        when: '2024-03-13',
      },
    );
    const read = readMarkedArticle(file, 'made.txt');
    expect(read.title).toBe('القاهرة أمس');
    expect(read.paragraphs).toEqual(['قال الروائي نجيب الحداد إن القاهرة باردة اليوم.']);
    expect(read).toMatchObject({ who: ['Najib Haddad'], where: ['Cairo'], when: ['2024-03-13'] });
    expect(read.marks.map(({ paragraph, start, end, ...sense }) => sense)).toEqual([
      { kind: 'place', key: 'Cairo', invented: false, role: null },
      { kind: 'date', value: '2024-03-13' },
      { kind: 'person', key: 'Najib Haddad', invented: true, role: 'الروائي' },
      { kind: 'said', speaker: 'Najib Haddad' },
      { kind: 'place', key: 'Cairo', invented: false, role: null },
      { kind: 'date', value: null },
    ]);
    expect(writeMarkedArticle(read).trim()).toBe(file);
  });
});

describe('a fault names file and line', () => {
  const cairo = '[القاهرة]{place: Cairo}';

  it.each([
    ['an opening bracket alone', ['زار [القاهرة'], 9, '[ without ]'],
    ['a closing bracket alone', [cairo, 'زار القاهرة]{place: Cairo}'], 11, '] without ['],
    ['brackets without braces', ['زار [القاهرة] أمس'], 9, '] without {…}'],
    ['an open brace', ['زار [القاهرة]{place: Cairo'], 9, '{ without }'],
    ['a brace that opens within one', ['[القاهرة]{place: [مصر]{place: Egypt}'], 9, '{ without }'],
    ['a brace alone', ['زار القاهرة}'], 9, 'stray }'],
    ['an unknown kind', ['[القاهرة]{city: Cairo}'], 9, 'unknown kind «city: Cairo»'],
    ['an unknown attribute', ['[القاهرة]{place: Cairo; capital}'], 9, 'unknown attribute «capital»'],
    ['an Arabic key', ['[القاهرة]{place: القاهرة}'], 9, 'is no English name'],
    ['a day that does not exist', ['[أمس]{date: 2023-02-29}'], 9, '«2023-02-29» is no ISO date'],
    ['an interval that runs backwards', ['[أمس]{date: 2023-02/2023-01}'], 9, 'is no ISO date'],
    ['a speaker who is marked nowhere', ['[نعم يا سيدي]{said: Cairo}'], 9, 'speaker «Cairo» is marked nowhere'],
    ['space at an end', ['[القاهرة ]{place: Cairo}'], 9, 'space at an end'],
    ['an empty mark', ['[]{place: Cairo}'], 9, 'is empty'],
    [
      'a name within a name',
      ['[جامعة [القاهرة]{place: Cairo}]{organization: Cairo University}'],
      9,
      'within another mark',
    ],
    ['a role that stands elsewhere', ['[نجيب]{person: Najib; role: الوزير}'], 9, 'role «الوزير» does not stand'],
    [
      'a name that is invented once',
      ['[نجيب]{person: Najib; invented}', '[نجيب]{person: Najib}'],
      11,
      'invented only here',
    ],
    ['two lines of a paragraph', ['زار القاهرة\nأمس'], 10, 'a paragraph is one line'],
  ])('%s', (_, paragraphs, line, what) => {
    expect(() => readMarkedArticle(fileOf(paragraphs), 'a.txt')).toThrow(`a.txt, line ${line}: `);
    expect(() => readMarkedArticle(fileOf(paragraphs), 'a.txt')).toThrow(what);
  });

  it.each([
    ['a country', { country: 'Egypt' }, 1, 'country is a code of two letters, not «Egypt»'],
    ['a desk', { desk: 'war room' }, 2, 'desk is a word in small letters'],
    ['a day', { published: '2024-02-30' }, 3, 'published is an ISO day'],
    ['a header', { mood: 'good' }, 8, 'is none of country, desk'],
    ['who', { who: 'Cairo' }, 5, '«Cairo» is marked nowhere'],
    ['where', { where: 'Cairo' }, 6, '«Cairo» is marked nowhere'],
    ['when, that is no date', { when: 'today' }, 7, '«today» is no ISO date'],
    ['when, that is not marked', { when: '2024' }, 7, '«2024» is marked nowhere'],
  ])('%s that does not fit', (_, headers, line, what) => {
    const reading = () => readMarkedArticle(fileOf(['نعم'], headers), 'a.txt');
    expect(reading).toThrow(`a.txt, line ${line}: ${what}`);
  });

  it('headers that are missing or doubled, and a body that is missing', () => {
    const head = fileOf([]);
    expect(() => readMarkedArticle(head, 'a.txt')).toThrow('a.txt, line 7: no paragraph');
    expect(() => readMarkedArticle(head.replace('desk: war\n', ''), 'a.txt')).toThrow('a.txt, line 1: no desk');
    expect(() => readMarkedArticle(`desk: war\n${head}`, 'a.txt')).toThrow('a.txt, line 3: a second desk');
    expect(() => readMarkedArticle('', 'a.txt')).toThrow('a.txt, line 1: no country');
  });
});
