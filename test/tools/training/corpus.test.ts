import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CorpusArticle,
  CorpusError,
  type MarkedArticle,
  readArticles,
  readMarked,
  readMarks,
} from '../../../src/tools/training/corpus';
import { Shelf } from '../run-annotate';

const shelf = new Shelf();
const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const ARTICLE = { id: 'one', title: 'عودة سامر', paragraphs: ['عاد سامر 🙂 إلى بغداد.', 'ولم يقل شيئا.'] };
const articles = new Map<string, CorpusArticle>([[ARTICLE.id, ARTICLE]]);

/** The fault that reading to the end meets. */
function faultOf(read: () => Iterable<unknown>): string {
  try {
    Array.from(read());
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
  return 'none';
}

/** What is marked, as it is written. */
const written = ({ title, paragraphs, marks }: MarkedArticle): string[] =>
  marks.map(({ paragraph, start, end, kind }) => {
    const text = paragraph < 0 ? title : paragraphs[paragraph];
    return `${paragraph} ${text?.slice(start, end)} ${kind}`;
  });

describe('articles of a corpus', () => {
  const content = lines(ARTICLE, { id: 'two', title: null, paragraphs: [] }) + lines({ id: 'three', paragraphs: [] });

  it('are the same packed and not; empty lines and other ends of lines do not matter', () => {
    const plain = Array.from(readArticles(shelf.put('plain.jsonl', content)));
    expect(plain).toEqual([
      ARTICLE,
      { id: 'two', title: undefined, paragraphs: [] },
      { id: 'three', title: undefined, paragraphs: [] },
    ]);
    expect(Array.from(readArticles(shelf.put('packed.jsonl.gz', gzipSync(content))))).toEqual(plain);
    expect(Array.from(readArticles(shelf.put('windows.jsonl', content.replaceAll('\n', '\r\n\r\n'))))).toEqual(plain);
  });

  it.each([
    ['no JSON', '{"id": "three"'],
    ['no article', lines({ id: 'three' })],
    ['no paragraphs of text', lines({ id: 'three', paragraphs: [3] })],
    ['no object', 'null'],
  ])('a line that is %s is a fault told with file and line', (_, line) => {
    const path = shelf.put('broken.jsonl', `${lines(ARTICLE)}\n${line}`);
    expect(faultOf(() => readArticles(path))).toContain(`${path}, line 3: `);
  });

  it('a file that is missing or cannot be unpacked is a fault of the corpus', () => {
    const missing = `${shelf.path}/missing.jsonl`;
    expect(faultOf(() => readArticles(missing))).toBe(`${missing}: no such file or directory`);
    const path = shelf.put('plain.jsonl.gz', content);
    expect(faultOf(() => readArticles(path))).toContain(`${path}: cannot be unpacked: `);
  });
});

describe('articles with their marks', () => {
  const withMention = (mention: object): string =>
    shelf.put(
      'marked.jsonl',
      lines({ ...ARTICLE, mentions: [{ p: 0, start: 4, end: 8, type: 'person', ...mention }] }),
    );

  it('marks lie in the title and in paragraphs', () => {
    const path = shelf.put(
      'good.jsonl',
      lines({
        ...ARTICLE,
        mentions: [
          { p: -1, start: 5, end: 9, type: 'person' },
          { p: 0, start: 4, end: 8, type: 'person' },
          { p: 0, start: 16, end: 21, type: 'place' },
        ],
      }),
    );
    const [article, ...others] = readMarked(path);
    expect(others).toEqual([]);
    expect(article && written(article)).toEqual(['-1 سامر person', '0 سامر person', '0 بغداد place']);
  });

  it.each([{ end: 23 }, { start: 8 }, { start: 9 }, { p: 1, start: 10, end: 14 }, { p: 2 }, { p: -1, end: 10 }])(
    'a mark that does not fit its text is a fault told with the article: %j',
    (mention) => {
      const path = withMention(mention);
      expect(faultOf(() => readMarked(path))).toMatch(
        /article one: a mark from \d+ to \d+ does not fit paragraph -?\d$/,
      );
      expect(faultOf(() => readMarked(path))).toContain(path);
    },
  );

  it.each([{ start: -3 }, { p: -2 }, { p: 0.5 }, { start: 0.5 }, { type: 'river' }, { end: null }])(
    'a mark that is none is a fault told with the line: %j',
    (mention) => {
      const path = withMention(mention);
      expect(faultOf(() => readMarked(path))).toContain(`${path}, line 1: `);
    },
  );
});

describe('marks that are kept without their text', () => {
  const put = (value: object): string => shelf.put('marks.jsonl', lines({ id: 'one', read: [], marks: [], ...value }));

  it('are put together with it, also behind a character of two code units', () => {
    const path = put({
      read: [
        [0, 0, 22],
        [-1, 0, 9],
      ],
      marks: [
        [-1, 5, 9, 'P'],
        [0, 4, 8, 'P'],
        [0, 16, 21, 'L'],
      ],
    });
    const [article] = readMarks(path, articles);
    expect(article).toMatchObject({ id: 'one', title: ARTICLE.title, paragraphs: [ARTICLE.paragraphs[0]] });
    expect(article && written(article)).toEqual(['-1 سامر person', '0 سامر person', '0 بغداد place']);
  });

  it('only what was read is part of the article, each stretch a paragraph', () => {
    const path = put({
      read: [
        [1, 0, 6],
        [0, 9, 21],
      ],
      marks: [[0, 16, 21, 'L']],
    });
    const [article] = readMarks(path, articles);
    expect(article).toMatchObject({ title: undefined, paragraphs: ['ولم يق', '🙂 إلى بغداد'] });
    expect(article && written(article)).toEqual(['1 بغداد place']);
  });

  it('a mark has the same letters wherever the stretch around it begins and ends', () => {
    const text = ARTICLE.paragraphs[0] ?? '';
    const offsets = fc.uniqueArray(fc.nat(text.length), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(offsets, (unordered) => {
        const [from = 0, start = 0, end = 0, to = 0] = unordered.toSorted((a, b) => a - b);
        const path = put({ read: [[0, from, to]], marks: [[0, start, end, 'X']] });
        const [article] = readMarks(path, articles);
        expect(article && written(article)).toEqual([`0 ${text.slice(start, end)} other`]);
      }),
      { numRuns: 50 },
    );
  });

  it('an article that is missing is named', () => {
    const path = put({ id: 'lost' });
    expect(faultOf(() => readMarks(path, articles))).toBe(`${path}: the article lost is not among the given ones`);
  });

  it.each([
    [0, 0, 23],
    [0, 5, 5],
    [0, 6, 5],
    [2, 0, 1],
    [-1, 0, 10],
  ])('a stretch that does not fit its text is a fault: paragraph %i, %i to %i', (paragraph, from, to) => {
    const path = put({ read: [[paragraph, from, to]] });
    expect(faultOf(() => readMarks(path, articles))).toBe(
      `${path}, article one: a stretch from ${from} to ${to} does not fit paragraph ${paragraph}`,
    );
  });

  it.each([
    [0, 8, 12],
    [0, 3, 5],
    [1, 4, 8],
    [0, 6, 6],
  ])('a mark outside of what was read is a fault: paragraph %i, %i to %i', (paragraph, start, end) => {
    const path = put({ read: [[0, 4, 9]], marks: [[paragraph, start, end, 'P']] });
    expect(faultOf(() => readMarks(path, articles))).toBe(
      `${path}, article one: a mark from ${start} to ${end} of paragraph ${paragraph} does not lie in one stretch that was read`,
    );
  });

  it('a mark in two stretches does not make up for one in none', () => {
    const read = [
      [0, 0, 8],
      [0, 4, 12],
    ];
    const marks = [
      [0, 4, 8, 'P'],
      [0, 16, 21, 'L'],
    ];
    expect(faultOf(() => readMarks(put({ read, marks }), articles))).toContain('a mark from 4 to 8 of paragraph 0');
  });

  it('a title is read in one piece', () => {
    const read = [
      [-1, 0, 4],
      [-1, 5, 9],
    ];
    expect(faultOf(() => readMarks(put({ read }), articles))).toContain('article one: two stretches of the title');
  });

  it.each([[[[-2, 0, 4]]], [[[0, -4, 4]]], [[[0, 0.5, 4]]]])('a stretch that is none is a fault: %j', (read) => {
    const path = put({ read });
    expect(faultOf(() => readMarks(path, articles))).toContain(`${path}, line 1: `);
  });
});
