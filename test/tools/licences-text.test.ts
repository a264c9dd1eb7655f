import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LicenceError, licencesText } from '../../src/tools/licences-text';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashiya-licences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function installed(name: string, license: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(place);
  const manifest = {
    name,
    version: '1.2.3',
    license,
    repository: { type: 'git', url: 'git+https://git.example/x.git' },
  };
  for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify(manifest) }))
    writeFileSync(join(place, file), text);
  return place;
}

test('a package is named with version, licence, source, and the text that comes with it', () => {
  const written = licencesText([installed('some', 'MIT', { 'LICENSE.md': 'MIT of some', NOTICE: 'A notice of some' })]);
  expect(written).toContain('some 1.2.3\nMIT\nhttps://git.example/x\n\nMIT of some\nA notice of some');
});

test('a package that forgot the text has that of its repository', () => {
  const written = licencesText([installed('part', 'MIT', {}), installed('other', 'MIT', { LICENSE: 'MIT of all' })]);
  expect(written).toContain('part 1.2.3\nMIT\nhttps://git.example/x\n\nMIT of all');
});

test('nothing is shipped under a licence that is not allowed, nor without a text', () => {
  expect(() => licencesText([installed('copyleft', 'GPL-3.0-only', { LICENSE: 'GPL' })])).toThrow(LicenceError);
  expect(() => licencesText([installed('bare', 'MIT', {})])).toThrow(LicenceError);
});
