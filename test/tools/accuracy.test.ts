import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf } from './accuracy/comparing';
import { accuracy } from './run-accuracy';
import { Shelf, SLOW } from './run-annotate';

const shelf = new Shelf();

/** A folder with one file in it. */
function folderWith(name: string, file: string, content: string | Uint8Array): string {
  mkdirSync(join(shelf.path, name), { recursive: true });
  shelf.put(join(name, file), content);
  return join(shelf.path, name);
}

const visit = fileOf(
  [
    'زار الرئيس [المصري]{nisba: Egypt} [عبد الفتاح السيسي]{person: Abdel Fattah el-Sisi} [موسكو]{place: Moscow} [أمس]{date: 2024-03-13}، والتقى [حمدون الكشكلي]{person: Hamdoun Kashkali; invented}.',
  ],
  { who: 'Abdel Fattah el-Sisi', where: 'Moscow', when: '2024-03-13', desk: 'politics' },
);

describe('npm run accuracy', SLOW, () => {
  it('prints figures of another folder, its faults and its desks where asked for', async () => {
    const folder = folderWith('sound', 'visit.txt', visit);
    const { status, output, told } = await accuracy('--corpus', folder, '--show', '--by', 'desk');
    expect({ status, told }).toEqual({ status: 0, told: [] });
    expect(output).toContain(folder);
    expect(output).toMatch(/^ {2}place +100\.0 +100\.0 +100\.0 +1\/1 +1\/1 +0$/m);
    expect(output).toMatch(/^nisba +100\.0 +100\.0 +100\.0/m);
    expect(output).toMatch(/^dates +100\.0 +100\.0 +100\.0/m);
    expect(output).not.toMatch(/^roles/m);
    expect(output).toMatch(/^politics +\d+\.\d +3$/m);
    expect(output).not.toContain('NaN');
  });
});

describe('a folder that cannot be measured is told in one line', SLOW, () => {
  const missing = join(shelf.path, 'missing');
  const latin = Uint8Array.from([0xe9, 0x20, 0xe8]);

  it.each([
    ['a missing one', missing, `${missing}: no such file or directory`],
    ['one without articles', folderWith('empty', 'notes.md', 'x'), 'holds no article (.txt)'],
    ['one with a file that is no UTF-8', folderWith('latin', 'a.txt', latin), 'a.txt: is not UTF-8'],
    ['one with a faulty article', folderWith('faulty', 'a.txt', `${visit} [`), 'a.txt, line 9: [ without ]'],
    ['one with a folder for an article', dirname(), 'a.txt: illegal operation on a directory'],
  ])('%s', async (_, folder, fault) => {
    const { status, output, told } = await accuracy('--corpus', folder);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(told).toEqual([expect.stringMatching(/^accuracy: /)]);
    expect(told[0]).toContain(fault);
  });

  function dirname(): string {
    mkdirSync(join(shelf.path, 'nested', 'a.txt'), { recursive: true });
    return join(shelf.path, 'nested');
  }
});

describe('a call of npm run accuracy that is off', SLOW, () => {
  it.each([
    [['--nonsense'], '--nonsense'],
    [['--by', 'mood'], '--by is desk or country, not mood'],
    [['--accept', '--corpus', shelf.path], '--accept is for'],
    [['stray'], 'stray'],
  ])('is told in one line: %j', async (words, what) => {
    const { status, output, told } = await accuracy(...words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(told).toEqual([expect.stringMatching(/^accuracy: .*; see --help$/)]);
    expect(told[0]).toContain(what);
  });

  it('is told how it should be with --help', async () => {
    const { status, output } = await accuracy('--help');
    expect(status).toBe(0);
    for (const option of ['--show', '--by', '--accept', '--corpus']) expect(output).toContain(option);
  });
});
