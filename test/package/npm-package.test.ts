import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { OUTPUT } from '../../src/tools/build-extension';
import { buildNpmPackage, packNpmPackage } from '../../src/tools/npm-package/build-npm-package';
import { NPM_ARCHIVE } from '../../src/tools/npm-package/manifest';
import { installedFile, installedPackage } from './installed';

const builder = installedPackage();
afterAll(() => builder.remove());

const textOf = (file: string): string => installedFile(builder, file).toString('utf8');

const files = readdirSync(builder.installed, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(builder.installed, path)).isFile());

const KILOBYTE = 1000;

describe('the package for builders', () => {
  it('holds code, declarations, glossary, model, licences and an example, and nothing else', () => {
    expect(files.filter((path) => !path.startsWith('types/')).sort()).toEqual([
      ...['LICENSE', 'NOTICE', 'README.md', 'example.mjs', 'glossary.bin', 'index.js', 'licences.txt'],
      ...['node.js', 'package.json', 'recogniser.bin'],
    ]);
    expect(files.filter((path) => path.startsWith('types/') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  it('declares nothing of what goes on inside, and nothing of the extension', () => {
    const rooms = new Set(files.flatMap((path) => /^types\/([\w-]+)\//.exec(path)?.[1] ?? []));
    expect([...rooms].sort()).toEqual(['analysis', 'article', 'npm-package', 'recognition']);
    expect(files.filter((path) => path.startsWith('types/')).length).toBeLessThan(16);
  });

  it('has the extension’s glossary, model and version', () => {
    for (const file of ['glossary.bin', 'recogniser.bin'])
      expect(installedFile(builder, file).equals(readFileSync(join('assets', 'static', file))), file).toBe(true);
    expect(JSON.parse(textOf('package.json'))).toMatchObject({ name: 'hashiya', version: project.version });
  });

  it('needs no other package and runs nothing when it is installed', () => {
    const manifest: object = JSON.parse(textOf('package.json'));
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts|bin/i.test(key))).toEqual([]);
  });

  it('has no way to the network, and asks Node only for its files', () => {
    const ways = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(|\brequire\(|\bprocess\.\w/g;
    for (const file of ['index.js', 'node.js']) expect(textOf(file).match(ways) ?? []).toEqual([]);
    const asked = (file: string): string[] =>
      [...textOf(file).matchAll(/^import .* from "([^"]+)"/gm)].map(([, name = '']) => name);
    expect([asked('index.js'), asked('node.js')]).toEqual([[], ['./index.js', 'node:fs']]);
  });

  it('brings the licence of every line of code and of data, and says what it is under', () => {
    const licences = textOf('licences.txt');
    expect(licences).toMatch(/^\uFEFFHashiya\n\nMIT License/);
    expect(licences).toContain('valibot ');
    for (const not of ['preact', 'webextension-polyfill']) expect(licences).not.toContain(`\n${not} `);
    for (const text of [textOf('NOTICE'), textOf('README.md')])
      for (const source of ['GeoNames', 'Unicode CLDR', 'Natural Earth', 'country-coder'])
        expect(text).toContain(source);
    expect(textOf('NOTICE')).not.toContain('EXTENSION');
    expect(textOf('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  it('holds no path of the machine it was built on', () => {
    const told = files.filter((file) => installedFile(builder, file).includes(`${process.cwd()}/`));
    expect(told).toEqual([]);
  });

  it('stays within 2.6 MB packed, its code within 1.25 MB before a bundler shortens it', () => {
    expect(statSync(OUTPUT + NPM_ARCHIVE).size).toBeLessThanOrEqual(2600 * KILOBYTE);
    expect(installedFile(builder, 'index.js').length).toBeLessThanOrEqual(1250 * KILOBYTE);
  });

  it('comes out the same to the byte when it is built again, wherever that is', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'hashiya-again-'));
    try {
      const folder = join(elsewhere, 'built');
      mkdirSync(folder);
      await buildNpmPackage(folder);
      packNpmPackage(folder, elsewhere);
      expect(readFileSync(join(elsewhere, NPM_ARCHIVE)).equals(readFileSync(OUTPUT + NPM_ARCHIVE))).toBe(true);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});
