import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import jsonld from 'jsonld';
import { marked } from 'marked';
import papaparse from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readFile } from '../../src/backup/read-file';
import { digestOf } from '../../src/notes/digest';
import { EXPORT_IDS, EXPORTS, type ExportId } from '../../src/notes/exports/exports';
import { keptAnalysis } from '../../src/notes/exports/kept-article';
import type { ArticleRecord, FileHead } from '../../src/notes/exports/record';
import { writeSeveral } from '../../src/notes/exports/several';
import { madeLibrary } from '../library/made-library';
import { CONTEXT_ADDRESS, context } from './annotation-context';
import { hostileWords, recordSaying } from './hostile';
import { recordWith } from './record';

const { labels } = recordWith('');
const HEAD: FileHead = { title: 'Notes in "Hashiya" & <more>', labels, language: 'en' };

async function together(id: ExportId, records: readonly ArticleRecord[]): Promise<string> {
  return [...writeSeveral((await EXPORTS[id].load()).several, HEAD, records)].join('');
}

const alone = async (id: ExportId, records: readonly ArticleRecord[]): Promise<string[]> => {
  const writer = await EXPORTS[id].load();
  return records.map((record) => writer.write(record));
};

/** Records of several articles, whatever pages and readers have written. */
const records = fc.array(hostileWords.map(recordSaying), { minLength: 2, maxLength: 3 });

const runs = (numRuns: number) => ({ seed: 20261130, numRuns });

/** That a file of several says what their files say, each by itself, to a program that reads it. */
function holds(id: ExportId, read: (text: string) => unknown[] | Promise<unknown[]>, numRuns: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(records, async (some) => {
      const each = await Promise.all((await alone(id, some)).map(read));
      expect(await read(await together(id, some))).toEqual(each.flat());
    }),
    runs(numRuns),
  );
}

const rowsOf = (text: string, options: papaparse.ParseConfig): unknown[] => {
  const { data, errors } = papaparse.parse(text, { ...options, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

describe('a file of several articles, read by another program, is what their files are together', () => {
  it('as a table', () => holds('csv', (text) => rowsOf(text.replace(/^\uFEFF/, ''), { header: true }), 100));

  it('as cards', () => holds('anki', (text) => rowsOf(text.replace(/^(?:#.*\n)+/, ''), { delimiter: '\t' }), 100));

  it('as a map', () =>
    holds(
      'geojson',
      (text) => {
        const collection = check(text);
        return collection.type === 'FeatureCollection' ? collection.features : [];
      },
      100,
    ));

  it('as references in CSL-JSON', () => holds('csl', (text) => JSON.parse(text), 100));

  it('as references in RIS', () =>
    holds('ris', (text) => new Cite(text).data.map(({ title, URL, note }) => ({ title, URL, note })), 30));

  it('as JSON', () => holds('json', (text) => [JSON.parse(text)].flat(), 100));

  it('as annotations', () => holds('annotations', (text) => [JSON.parse(text)].flat(), 100));
});

test('annotations of several articles are understood, and lead nowhere else', async () => {
  const some = [recordWith('راجع'), { ...recordWith('أخرى'), address: 'https://news.example/b' }];
  const quads = await jsonld.canonize(JSON.parse(await together('annotations', some)), {
    format: 'application/n-quads',
    documentLoader: async (address: string) => {
      if (address !== CONTEXT_ADDRESS) throw new Error(`${address} was asked for`);
      return { documentUrl: address, document: context };
    },
  });
  for (const address of ['https://news.example/a#hashiya', 'https://news.example/b#hashiya'])
    expect(quads).toContain(`<${address}>`);
});

test('the page of several articles is valid, and has a section for each', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
  await fc.assert(
    fc.asyncProperty(records, async (some) => {
      const page = await together('html', some);
      const { results } = await validator.validateString(page);
      expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
      expect(page.match(/<article>/g)).toHaveLength(some.length);
    }),
    runs(50),
  );
}, 60_000);

test('Markdown of several articles has one title and a section for each, whatever they are called', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.constantFrom('markdown' as const, 'obsidian' as const), async (some, id) => {
      const text = await together(id, some);
      const [front = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
      expect(parseDocument(yaml, { strict: true }).toJS()).toEqual({ title: HEAD.title, tags: ['hashiya'] });
      const headings = marked
        .lexer(text.slice(front.length))
        .flatMap((token) => (token.type === 'heading' ? token.depth : []));
      expect(headings.filter((depth) => depth === 1)).toHaveLength(1);
      expect(headings.filter((depth) => depth === 2)).toHaveLength(some.length);
    }),
    runs(100),
  );
});

/** What the library keeps of an article, with its notes. */
function keptRecord(): ArticleRecord {
  const { articles, notes } = madeLibrary(1, 12);
  const [article] = articles;
  if (!article) throw new Error('The library is empty');
  const places = new Map([['places/muscat', { latitude: 23.588, longitude: 58.3829 }]]);
  const { address, title, published } = article;
  const onIt = { address, title, published, notes: notes.filter((note) => note.address === address) };
  const analysis = keptAnalysis({ ...article, dates: ['2026-11'] }, places);
  return { ...HEAD, address, analysis, notes: onIt };
}

test('of an article whose text is not at hand every form tells what is known, and all notes, and makes up nothing', async () => {
  const record = keptRecord();
  const texts = (record.notes?.notes ?? []).map(({ text }) => text);
  for (const id of EXPORT_IDS) {
    const text = await together(id, [record, record]);
    const [sign = ''] = /[\p{L}]+/u.exec(record.analysis.article.title ?? '') ?? [];
    expect(text, id).toContain(sign);
    if (id !== 'geojson') for (const note of texts) expect(text.replaceAll('\\', ''), id).toContain(note.split(' ')[0]);
  }
  const rows = papaparse.parse<Record<string, string>>((await together('csv', [record])).slice(1), {
    header: true,
  }).data;
  const kinds = new Set(rows.map(({ kind }) => kind).filter(Boolean));
  expect([...kinds].sort()).toEqual(['date', 'entity', 'note']);
  expect(rows.find(({ kind }) => kind === 'date')).toMatchObject({
    value: '2026-11',
    summary: 'when',
    text: '',
    start: '',
  });
  expect(rows.filter(({ kind, text, start }) => kind === 'entity' && (text || start))).toEqual([]);
  expect(check(await together('geojson', [record]))).toMatchObject({
    features: [{ geometry: { coordinates: [58.3829, 23.588] }, properties: { sentences: [] } }],
  });
  expect(await together('annotations', [record])).not.toContain('TextPositionSelector');
});

test('JSON of articles from the library brings the same notes and digests back', async () => {
  const record = keptRecord();
  const other = { ...record, address: 'https://news.example/b', notes: null };
  const { articles, notes } = await readFile(new Blob([await together('json', [record, other])]));
  expect(notes).toEqual(record.notes?.notes);
  expect(articles).toMatchObject([digestOf(record.address, record.analysis)]);
});

test('a file of no articles is still a file of its kind', async () => {
  for (const id of ['csl', 'json', 'annotations'] as const) expect(JSON.parse(await together(id, []))).toEqual([]);
  expect(check(await together('geojson', []))).toMatchObject({ features: [] });
});

test('a record is written when its part is taken, so that none waits for the others', async () => {
  const asked: number[] = [];
  function* records(): Generator<ArticleRecord, void, undefined> {
    for (const number of [1, 2, 3]) {
      asked.push(number);
      yield recordWith(`note ${number}`);
    }
  }
  const parts = writeSeveral((await EXPORTS.csv.load()).several, HEAD, records());
  parts.next();
  expect(asked).toEqual([]);
  expect(parts.next().value).toContain('note 1');
  expect(asked).toEqual([1]);
});

test('a table has every row of a record once, however many notes it has, and is written some rows at a time', async () => {
  const one = recordWith('');
  const { notes } = madeLibrary(1, 1000);
  const many = { address: one.address, title: null, published: null, notes: [...notes] };
  const parts = [...writeSeveral((await EXPORTS.csv.load()).several, HEAD, [{ ...one, notes: many }, one])];
  expect(Math.max(...parts.map((part) => part.split('\r\n').length))).toBeLessThan(500);
  const rows = rowsOf(parts.join('').replace(/^\uFEFF/, ''), { header: true });
  const texts = rows
    .flatMap((row) => Object.values(row ?? {}))
    .filter((cell) => notes.some(({ text }) => text === cell));
  expect(texts).toEqual(notes.map(({ text }) => text));
});
