import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { NO_OWN_ENTRIES, withHidden } from '../../../../src/glossary/own/own-entries';
import { exportJson } from '../../../../src/glossary/own/own-entries-exchange';
import { annotate, begin, type Ended, Shelf, SLOW, shell } from '../../run-annotate';
import { archive, line } from './archive';

const shelf = new Shelf();
const lines = archive(70);
const input = shelf.put('input.jsonl', lines.join(''));

const into = (output: string, ...words: string[]): Promise<Ended> =>
  annotate(['--jsonl', '--input', input, '--output', output, ...words]);
const place = (name: string): string => join(shelf.path, name);

/** What a run that is not interrupted writes. */
const whole = { plain: Buffer.alloc(0), packed: Buffer.alloc(0) };
/** What stands beside an output whose run was killed. */
let unfinished = '';

/** A run that has begun to write and waits for more input. */
async function unending(name: string, ...words: string[]): Promise<{ output: string; kill: () => Promise<unknown> }> {
  const output = place(name);
  const run = begin(['--jsonl', '--output', output, ...words]);
  run.stdin.write(lines.slice(0, 30).join(''));
  await vi.waitUntil(() => existsSync(output) && statSync(output).size > 0, { timeout: 60_000 });
  return { output, kill: () => new Promise((resolve) => run.once('exit', resolve).kill('SIGKILL')) };
}

beforeAll(async () => {
  const outputs = [place('whole.jsonl'), place('whole.jsonl.gz')];
  await Promise.all(outputs.map((output) => into(output)));
  const [plain = Buffer.alloc(0), packed = Buffer.alloc(0)] = outputs.map((output) => readFileSync(output));
  Object.assign(whole, { plain, packed });
  expect(outputs.some((output) => existsSync(`${output}.unfinished`))).toBe(false);

  const { output, kill } = await unending('killed.jsonl');
  await kill();
  unfinished = readFileSync(`${output}.unfinished`, 'utf8');
}, 120_000);

/** An output that a run left which was killed. */
function left(name: string, content: Uint8Array): string {
  const output = shelf.put(name, content);
  writeFileSync(`${output}.unfinished`, unfinished);
  return output;
}

describe('a run that was interrupted goes on with --resume', SLOW, () => {
  const goesOn = async (name: string, kept: Uint8Array, expected: Uint8Array, ...words: string[]): Promise<void> => {
    const output = left(name, kept);
    const { status, told } = await into(output, '--resume', ...words);
    expect({ status, told: told.at(-1) }).toEqual({ status: 1, told: 'annotate: 7 of 70 lines could not be read' });
    expect(readFileSync(output).equals(expected)).toBe(true);
    expect(existsSync(`${output}.unfinished`)).toBe(false);
  };

  it.each([0, 0.6, 1])('with lines, the same to the byte as one that was not, cut at %d', (part) =>
    goesOn(`cut-${part}.jsonl`, whole.plain.subarray(0, Math.round(whole.plain.length * part)), whole.plain),
  );

  it('with a line that is whole, and with threads', () =>
    goesOn('line.jsonl', whole.plain.subarray(0, whole.plain.indexOf('\n') + 1), whole.plain, '--jobs', '2'));

  it('with gzipped lines, whose damaged end is written anew', async () => {
    const members = whole.packed.toString('latin1').split('\x1f\x8b\b\0\0\0\0\0').length - 1;
    expect(members).toBeGreaterThan(1);
    expect(gunzipSync(whole.packed).equals(whole.plain)).toBe(true);
    for (const cut of [5, whole.packed.length - 1])
      await goesOn(`cut-${cut}.jsonl.gz`, whole.packed.subarray(0, cut), whole.packed);
    const damaged = Buffer.concat([whole.packed.subarray(0, -2000), Buffer.alloc(2000)]);
    await goesOn('damaged.jsonl.gz', damaged, whole.packed);
  });

  it('with what a full disk left', async () => {
    const output = place('full.jsonl');
    const words = `--jsonl --input '${input}' --output '${output}'`;
    const full = await shell(`trap '' XFSZ; ulimit -f 100; annotate ${words}`);
    expect(full).toMatchObject({ status: 1, told: expect.arrayContaining([expect.stringMatching(/file too large$/)]) });
    expect(statSync(output).size).toBe(100 * 1024);
    await goesOn('full.jsonl', readFileSync(output), whole.plain);
  });

  it('with nothing where it has all: a second time, and where nothing was begun', async () => {
    const output = place('again.jsonl');
    for (let time = 0; time < 2; time++) {
      await into(output, '--resume');
      expect(readFileSync(output).equals(whole.plain)).toBe(true);
    }
  });
});

describe('a run refuses an output', SLOW, () => {
  const refuses = async (output: string, told: RegExp, ...words: string[]): Promise<void> => {
    const before = readFileSync(output);
    expect(await into(output, ...words)).toEqual({ status: 1, output: '', told: [expect.stringMatching(told)] });
    expect(readFileSync(output).equals(before)).toBe(true);
  };
  const part = (): Buffer => whole.plain.subarray(0, whole.plain.length / 2);

  it('that another one is writing', async () => {
    const { output, kill } = await unending('written.jsonl');
    const told = [expect.stringMatching(/^annotate: .* is being written by process \d+ on /)];
    expect(await into(output)).toEqual({ status: 1, output: '', told });
    expect(await into(output, '--resume')).toEqual({ status: 1, output: '', told });
    await kill();
  });

  it('that is unfinished, unless it is to go on, and one that is only a part', async () => {
    await refuses(left('unfinished.jsonl', part()), /is unfinished: --resume goes on with it/);
    await refuses(
      shelf.put('part.jsonl', part()),
      /is not what a run left.*part\.jsonl\.unfinished is missing$/,
      '--resume',
    );
    expect(existsSync(place('part.jsonl.unfinished'))).toBe(false);
  });

  it('of another input, of another glossary and of another program', async () => {
    const swapped = Buffer.from(part().toString().replace('article-2', 'article-x'));
    await refuses(left('other.jsonl', swapped), /answers «article-x» where .*, line 3 asks «article-2»/, '--resume');
    const long = Buffer.concat([whole.plain, Buffer.from('{"id":"more","article":null}\n')]);
    await refuses(left('long.jsonl', long), /has more answers than the input has lines/, '--resume');
    await refuses(left('foreign.jsonl', Buffer.from('{"other":1}\n')), /line 1: is no answer of annotate/, '--resume');
    await refuses(
      left('foreign.jsonl.gz', gzipSync(line({})).fill(1, 4, 8)),
      /was not gzipped by annotate/,
      '--resume',
    );
    const output = left('glossary.jsonl', part());
    writeFileSync(`${output}.unfinished`, unfinished.replace(/"maker":"[^"]*/, '"maker":"0.0.1'));
    await refuses(output, /was begun by another version, glossary or model/, '--resume');
  });

  it('that was begun with another own glossary or with none, and goes on with the same', async () => {
    const [one = '', other = ''] = ['places/muscat', 'places/cairo'].map((id, at) =>
      shelf.put(`own-${at}.json`, exportJson(withHidden(NO_OWN_ENTRIES, id))),
    );
    const { output, kill } = await unending('own.jsonl', '--glossary', one);
    await kill();
    const told = /was begun by another version, glossary or model/;
    await refuses(output, told, '--resume');
    await refuses(output, told, '--resume', '--glossary', other);
    await refuses(left('without-own.jsonl', part()), told, '--resume', '--glossary', one);
    const resumed = await into(output, '--resume', '--glossary', one);
    expect(resumed.told.at(-1)).toBe('annotate: 7 of 70 lines could not be read');
    await into(place('own-whole.jsonl'), '--glossary', one);
    expect(readFileSync(output).equals(readFileSync(place('own-whole.jsonl')))).toBe(true);
  });

  it('on another machine as long as that gives signs of life', async () => {
    const output = left('far.jsonl', part());
    writeFileSync(`${output}.unfinished`, unfinished.replace(/"host":"[^"]*/, '"host":"far'));
    await refuses(output, /is being written by process \d+ on far$/, '--resume');
    rmSync(output);
  });
});
