import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { EXPORT_IDS } from '../../src/notes/exports/exports';
import { PARAGRAPHS, TEXT, TITLE } from './news';
import { annotate, Shelf, SLOW, shell } from './run-annotate';

const shelf = new Shelf();
const good = shelf.put('good.txt', TEXT);
const line = `${JSON.stringify({ id: 'good', paragraphs: PARAGRAPHS })}\n`;

describe('npm run annotate', SLOW, () => {
  // Without the installer before it: it would replace the packages of a running test where the lockfile is newer.
  const command = `PATH="$PWD/node_modules/.bin:$PATH" ${scripts.annotate.split(' && ').at(-1)}`;

  it('does what the compiled command does that the other tests start', async () => {
    const summary = await shell(`${command} --format summary '${good}'`);
    expect(summary).toMatchObject({ status: 0, output: expect.stringContaining(TITLE), told: [] });
    expect(summary).toEqual(await annotate(['--format', 'summary', good]));
    const lines = await shell(`${command} --jsonl`, [line, '{\n', line]);
    expect(lines).toMatchObject({ status: 1, output: expect.stringContaining('"id":"good"') });
    expect(lines).toEqual(await annotate(['--jsonl'], [line, '{\n', line]));
    expect(await shell(`${command} --jsonl --jobs 1`, [line, '{\n', line])).toEqual(lines);
  });

  it('tells every form of export', async () => {
    const { output } = await annotate(['--help']);
    for (const id of EXPORT_IDS) expect(output).toMatch(new RegExp(`\\b${id}\\b`));
  });

  it('tells what is off in one line', async () => {
    const told = [expect.stringMatching(/^annotate: .*--nonsense.*--help$/)];
    expect(await shell(`${command} --nonsense '${good}'`)).toEqual({ status: 2, output: '', told });
  });
});

describe('words of the command that are off are told in one line', SLOW, () => {
  it.each([
    ['--nonsense', ['--nonsense', good]],
    ['no file', []],
    ['--format', ['--format', 'pdf', good]],
    ['--published', ['--published', '2024-02-30', good]],
    ['--published', ['--published']],
    ['--url', ['--url', 'news', good]],
    ['--encoding', ['--encoding', 'klingon', good]],
    ['--jsonl', ['--jsonl', good]],
    ['--jsonl', ['--jsonl', '--format', 'summary']],
    ['--encoding', ['--jsonl', '--encoding', 'klingon']],
    ['--jobs', ['--jsonl', '--jobs', 'many']],
    ['--jobs', ['--jsonl', '--jobs', '0']],
    ['--memory', ['--jsonl', '--memory', '']],
    ['--resume', ['--jsonl', '--resume']],
    ['--resume', ['--jsonl', '--resume', '--output', 'table.parquet']],
    ['--output', ['--jsonl', '--output', '/dev']],
    ['--output', ['--jsonl', '--input', good, '--output', good]],
    ['--input', ['--input', good]],
    ['--jobs', ['--jobs', '2', good]],
  ])('%s: %j', async (told, words) => {
    const ended = await annotate(words);
    expect(ended).toEqual({
      status: 2,
      output: '',
      told: [expect.stringMatching(told === 'no file' ? /^annotate: name a file/ : `^annotate: .*${told}.*--help$`)],
    });
  });
});

describe('where the output ends, so does the command', SLOW, () => {
  it('a reader of files that has had enough is no fault', async () => {
    const files = await shell(`set -o pipefail; annotate ${`'${good}' `.repeat(200)} | head -1`);
    expect(files).toEqual({ status: 0, output: '{\n', told: [] });
  });

  it.each(['', '--jobs 2'])('lines without a reader are told: they would be missing: %s', async (words) => {
    const lines = await shell(`set -o pipefail; annotate --jsonl ${words} | head -c 5`, Array(500).fill(line));
    const told = ['annotate: the output could not be written: broken pipe'];
    expect(lines).toEqual({ status: 1, output: '{"id"', told });
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is told in one line', async () => {
    const told = ['annotate: the output could not be written: no space left on device'];
    for (const words of [`'${good}'`, '--jsonl', '--help'])
      expect(await shell(`annotate ${words} > /dev/full`, [line, line])).toEqual({ status: 1, output: '', told });
  });

  it.skipIf(process.platform === 'win32')(
    'a disk that is full in the midst of the last text is told, too',
    async () => {
      const cut = `trap '' XFSZ; ulimit -f 1; annotate '${good}' > '${shelf.path}/cut.json'`;
      expect(await shell(cut)).toMatchObject({
        status: 1,
        told: ['annotate: the output could not be written: file too large'],
      });
    },
  );
});

describe('a terminal is never given control characters to obey', SLOW, () => {
  const HOSTILE = '\u001b[31m\u007f\u009b31m\u202e\u2067';
  const file = shelf.put('hostile.txt', TEXT.replace(TITLE, `${TITLE} ${HOSTILE}`));
  const OBEYED = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

  it.each(['summary', ...EXPORT_IDS])('as %s', async (format) => {
    const { status, output } = await annotate(['--format', format, '--url', `https://a.example/${HOSTILE}`, file]);
    expect(status).toBe(0);
    expect(output).toContain(TITLE);
    expect(output).not.toMatch(OBEYED);
    if (format === 'json') expect(JSON.parse(output).article.title).toBe(`${TITLE} ${HOSTILE}`);
  });

  it('in lines of JSON and messages', async () => {
    const { output } = await annotate(['--jsonl'], [JSON.stringify({ id: HOSTILE, paragraphs: [] })]);
    expect(output).not.toMatch(OBEYED);
    expect(JSON.parse(output).id).toBe(HOSTILE);
    const { told } = await annotate([`/missing${HOSTILE}\n.txt`]);
    expect(told).toEqual([expect.stringMatching(/^\/missing\\u001b\[31m.*\\u202e\\u2067\\u000a\.txt: no such file/)]);
    expect(told.join()).not.toMatch(OBEYED);
  });
});
