import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { parquetWriteFile, type SchemaElement } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { encode, PARAGRAPHS, page, TITLE, utf16 } from '../../news';
import { annotate, Shelf, SLOW } from '../../run-annotate';
import { archive, line, parsed } from './archive';

const shelf = new Shelf();
const lines = archive(20);
const answers = async (): Promise<string> => (await annotate(['--jsonl'], lines)).output;

describe('annotate --jsonl reads and writes files', SLOW, () => {
  it('several in turn, plain and gzipped, and tells faults by file and line', async () => {
    const plain = shelf.put('one.jsonl', lines.slice(0, 8).join(''));
    const packed = Buffer.concat([lines.slice(8, 12), lines.slice(12)].map((part) => gzipSync(part.join(''))));
    const gzipped = shelf.put('two.jsonl.gz', packed);
    const output = join(shelf.path, 'answers.jsonl.gz');
    const ended = await annotate(['--jsonl', '--input', plain, '--input', gzipped, '--output', output]);
    const fault = 'neither {id, paragraphs} nor {id, html}; see README, «annotate»';
    expect(ended).toEqual({
      status: 1,
      output: '',
      told: [`${plain}, line 5: ${fault}`, `${gzipped}, line 7: ${fault}`, 'annotate: 2 of 20 lines could not be read'],
    });
    expect(gunzipSync(readFileSync(output)).toString()).toBe(await answers());
  });

  it('and tells which of them cannot be read, or is cut off; the rest is answered', async () => {
    const good = shelf.put('good.jsonl', lines[0] ?? '');
    const cut = shelf.put('cut.jsonl.gz', gzipSync(lines[0] ?? '').subarray(0, -20));
    const missing = join(shelf.path, 'missing.jsonl');
    const inputs = [missing, shelf.path, cut, shelf.put('no.parquet', TITLE), good].flatMap((path) => [
      '--input',
      path,
    ]);
    const { status, output, told } = await annotate(['--jsonl', ...inputs]);
    expect(told).toEqual([
      `${missing}: no such file or directory`,
      `${shelf.path}: is a folder; name the files in it`,
      `${cut}: unexpected end of file`,
      expect.stringMatching(/no\.parquet: .*parquet/),
    ]);
    expect({ status, answered: parsed(output) }).toMatchObject({ status: 1, answered: [{ id: 'article-0' }] });
  });
});

describe('lines that are not UTF-8', SLOW, () => {
  const text = [line({ id: 'أ', paragraphs: PARAGRAPHS }), line({ id: 'ب', html: page() })].join('');
  const read = (bytes: readonly Uint8Array[], ...words: string[]) => {
    const paths = bytes.map((each, at) => shelf.put(`lines-${at}.jsonl${each[0] === 0x1f ? '.gz' : ''}`, each));
    return annotate(['--jsonl', ...paths.flatMap((path) => ['--input', path]), ...words]);
  };

  it('are read in the encoding that is given, or that a byte-order mark tells', async () => {
    const arabic = encode(text, 'windows-1256');
    const marked = [utf16(`\uFEFF${text}`, 'be'), Buffer.from(`\uFEFF${text}`)];
    const { output } = await read([arabic, gzipSync(arabic), ...marked], '--encoding', 'CP1256');
    const expected = (await annotate(['--jsonl'], [text])).output;
    expect(parsed(expected)).toMatchObject([{ id: 'أ' }, { id: 'ب', article: { title: TITLE } }]);
    expect(output).toBe(expected.repeat(4));
    expect((await read([utf16(text, 'le')], '--encoding', 'utf-16le')).output).toBe(expected);
    expect((await read([utf16(text, 'be')], '--encoding', 'utf-16be')).output).toBe(expected);
  });

  it('are refused where none is given, and where they are not in the given one', async () => {
    const { told } = await read([utf16(`\uFEFF${text}`, 'le'), encode(text, 'windows-1256')]);
    expect(told[0]).toMatch(/: is utf-16le; say so with --encoding utf-16le$/);
    expect(told[1]).toMatch(/, line 1: not UTF-8; name its encoding with --encoding$/);
    const damaged = line({ id: 'surrogates', paragraphs: ['نص'] }).replace('نص', '\ud800\ud801\ud802');
    const wrong = await read([utf16(damaged, 'le')], '--encoding', 'utf-16le');
    expect(wrong.told[0]).toMatch(/, line 1: is not the utf-16le that it is said to be$/);
  });
});

describe('a Parquet table', SLOW, () => {
  const rows = async (path: string): Promise<unknown[]> =>
    parquetReadObjects({ file: await asyncBufferFromFile(path) });

  const text = (name: string): SchemaElement => ({
    name,
    type: 'BYTE_ARRAY',
    converted_type: 'UTF8',
    repetition_type: 'OPTIONAL',
  });

  it('of articles or pages is answered as lines are, and answers go into one', async () => {
    const articles = join(shelf.path, 'articles.parquet');
    const columnData = [
      { name: 'id', data: ['one', 'two', 'three'] },
      { name: 'desk', data: ['city', 'city', 'city'] },
      { name: 'title', data: [TITLE, null, null] },
      { name: 'published', data: ['2024-10-27', '2024-10-27T14:05:00Z', null].map((day) => day && new Date(day)) },
      { name: 'paragraphs', data: [PARAGRAPHS, PARAGRAPHS, null] },
    ];
    parquetWriteFile({
      filename: articles,
      rowGroupSize: 2,
      columnData,
      schema: [
        { name: 'root', num_children: columnData.length },
        ...['id', 'desk', 'title'].map((name) => text(name)),
        { name: 'published', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' },
        { name: 'paragraphs', converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        text('element'),
      ],
    });
    const pages = join(shelf.path, 'pages.parquet');
    parquetWriteFile({
      filename: pages,
      columnData: [
        { name: 'id', data: [7n, 8n], type: 'INT64' },
        { name: 'html', type: 'STRING', data: [page(), '<p>'] },
        { name: 'url', type: 'STRING', data: ['https://news.example/7', null] },
      ],
    });
    const output = join(shelf.path, 'answers.parquet');
    const words = ['--jsonl', '--jobs', '1', '--input', articles, '--input', pages, '--output', output];
    const { status, told } = await annotate(words);
    expect({ status, told: told[0] }).toEqual({
      status: 1,
      told: expect.stringMatching(/articles\.parquet, row 3: neither/),
    });

    const expected = await annotate(
      ['--jsonl'],
      [
        line({ id: 'one', title: TITLE, published: '2024-10-27', paragraphs: PARAGRAPHS }),
        line({ id: 'two', published: '2024-10-27T14:05:00.000Z', paragraphs: PARAGRAPHS }),
        line({ id: 'three' }),
        line({ id: '7', html: page(), url: 'https://news.example/7' }),
        line({ id: '8', html: '<p>' }),
      ],
    );
    const answered = await rows(output);
    expect(answered).toHaveLength(5);
    expect(answered).toMatchObject([
      { id: 'one', error: null },
      { id: 'two' },
      { id: 'three', analysis: null },
      {},
      { id: '8' },
    ]);
    const asLines = answered.map((row) => {
      const { id, analysis, error } = Object.assign({ id: '', analysis: '', error: '' }, row);
      return analysis === null ? { id, error } : { id, ...JSON.parse(analysis) };
    });
    expect(asLines).toEqual(parsed(expected.output));
  });

  it('without the columns of articles is told', async () => {
    const filename = join(shelf.path, 'desks.parquet');
    parquetWriteFile({ filename, columnData: [{ name: 'desk', type: 'STRING', data: ['city'] }] });
    const { status, told } = await annotate(['--jsonl', '--input', filename]);
    expect({ status, told }).toEqual({
      status: 1,
      told: [`${filename}: has no columns id and paragraphs, nor id and html`],
    });
  });
});
