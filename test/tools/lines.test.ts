import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/tools/annotate/read-lines';
import { PARAGRAPHS, page, TITLE } from './news';
import { annotate, SLOW } from './run-annotate';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const answers = (output: string): unknown[] =>
  output
    .split('\n')
    .slice(0, -1)
    .map((answer) => JSON.parse(answer));
const GOOD = line({ id: 'good', paragraphs: PARAGRAPHS });

describe('annotate --jsonl', SLOW, () => {
  it('answers every line, and ends with 1 where one could not be read', async () => {
    const { status, output, told } = await annotate(
      ['--jsonl'],
      [
        '{"id": "open",\n',
        line({ id: 7, paragraphs: [] }),
        line({ id: 'neither' }),
        line({ id: 'day', paragraphs: [], published: '2024-02-30' }),
        line({ id: 'month', paragraphs: [], published: '2024-13-01' }),
        line({ id: 'word', paragraphs: [], published: 'yesterday' }),
        Buffer.from('{"id": "bytes", "paragraphs": ["\xc8"]}\n', 'latin1'),
        '\n  \r\n',
        GOOD,
      ],
    );
    expect(answers(output)).toEqual([
      { id: null, error: expect.stringMatching(/^not JSON: /) },
      { id: null, error: expect.stringMatching(/^neither /) },
      { id: 'neither', error: expect.stringMatching(/^neither /) },
      { id: 'day', error: expect.stringMatching(/^published is not a day of the calendar .*2024-02-30$/) },
      { id: 'month', error: expect.stringMatching(/^published is not .*2024-13-01$/) },
      { id: 'word', error: expect.stringMatching(/^published is not .*yesterday$/) },
      { id: null, error: 'not UTF-8; name its encoding with --encoding' },
      expect.objectContaining({ id: 'good', article: expect.objectContaining({ paragraphs: PARAGRAPHS }) }),
    ]);
    expect(status).toBe(1);
    expect(told).toEqual([
      expect.stringMatching(/^line 1: not JSON: /),
      expect.stringMatching(/^line 2: neither /),
      expect.stringMatching(/^line 3: neither /),
      ...[4, 5, 6].map((number) => expect.stringMatching(`^line ${number}: published is not`)),
      'line 7: not UTF-8; name its encoding with --encoding',
      'annotate: 7 of 8 lines could not be read',
    ]);
  });

  it('ends with 0 where every line was read, whether or not it holds an article', async () => {
    const { status, output } = await annotate(
      ['--jsonl'],
      [
        `\uFEFF${line({ id: 'marked', paragraphs: ['سطر\u2028وسطر'], published: '2024-10-27' })}`,
        line({ id: 'zone', paragraphs: [], published: '2024-10-27T14:05:00+03:00' }),
        line({ id: 'no day', paragraphs: [], published: '' }),
        line({ id: 'page', html: page(), url: 'no address' }),
        line({ id: 'none', html: '<p>' }).trimEnd(),
      ],
    );
    expect(answers(output)).toMatchObject([
      { id: 'marked', article: { paragraphs: ['سطر\u2028وسطر'] } },
      { id: 'zone', article: { published: '2024-10-27T14:05:00+03:00' } },
      { id: 'no day', article: { published: null, publishedFrom: null } },
      { id: 'page', article: { title: TITLE } },
      { id: 'none', article: null },
    ]);
    expect(status).toBe(0);
  });

  it.each([[[]], [['--jobs', '2']]])('reads past lines of 100 MB and of too many paragraphs: %j', async (words) => {
    const chunk = 'س'.repeat(500_000);
    function* endless(): Generator<string> {
      yield '{"id": "lo\\"ng", "html": "';
      for (let megabyte = 0; megabyte < 100; megabyte++) yield chunk;
      yield `"}\n${chunk.repeat(40)}\n`;
      yield line({ id: 'many', paragraphs: Array.from({ length: 60_000 }, () => '') });
      yield line({ id: 'text', paragraphs: [chunk, chunk] });
      yield GOOD;
    }
    const { status, output, told } = await annotate(['--jsonl', ...words], endless());
    expect(answers(output)).toMatchObject([
      { id: 'lo"ng', error: 'longer than 32 MB' },
      { id: null, error: 'longer than 32 MB' },
      { id: 'many', error: 'has more than 50000 paragraphs' },
      { id: 'text', error: 'is an article of more than 500000 letters' },
      { id: 'good' },
    ]);
    expect({ status, told: told.at(-1) }).toEqual({ status: 1, told: 'annotate: 4 of 5 lines could not be read' });
  });
});

describe('lines of a stream', () => {
  async function* stream(parts: readonly string[]): AsyncGenerator<Buffer> {
    for (const part of parts) yield Buffer.from(part);
  }
  const cut = async (parts: readonly string[], most: number) => {
    const found: [string, boolean][] = [];
    for await (const { bytes, overlong } of readLines(stream(parts), most)) found.push([bytes.toString(), overlong]);
    return found;
  };

  it('are the same however it comes', async () => {
    const whole = 'one\n\ntwo two\nthree';
    const lines = [
      ['one', false],
      ['', false],
      ['two two', false],
      ['three', false],
    ];
    expect(await cut([whole], 7)).toEqual(lines);
    expect(await cut([...whole], 7)).toEqual(lines);
    expect(await cut(['two two', '2\n', 'one\n'], 7)).toEqual([
      ['two two2', true],
      ['one', false],
    ]);
  });

  it('are not held beyond their beginning where they are too long', async () => {
    const parts = Array.from({ length: 1000 }, () => 'x'.repeat(1000));
    const [[beginning, overlong] = ['', false]] = await cut(parts, 10_000);
    expect([beginning.length, overlong]).toEqual([4096, true]);
  });
});
