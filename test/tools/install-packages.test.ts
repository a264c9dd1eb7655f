import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const INSTALLER = join('src', 'tools', 'install-packages.mjs');
const LOCAL = { local: 'file:local' };

let folder: string;

/** A project of one package that lies beside it, so that nothing is fetched. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hashiya-packages-'));
  for (const name of [join('src', 'tools'), 'local', '.wxt']) mkdirSync(join(folder, name), { recursive: true });
  cpSync(INSTALLER, join(folder, INSTALLER));
  write('.wxt/tsconfig.json', {});
  write('local/package.json', { name: 'local', version: '1.0.0' });
  write('package.json', { name: 'project', version: '1.0.0', dependencies: LOCAL });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: object): void {
  writeFileSync(join(folder, path), JSON.stringify(content));
}

function lock(packages: object): void {
  write('package-lock.json', { name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true, packages });
}

function install(): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, INSTALLER)], { encoding: 'utf8' });
  return { status, said: stderr };
}

test('packages are installed exactly as locked, once', () => {
  lock({
    '': { name: 'project', version: '1.0.0', dependencies: LOCAL },
    local: { version: '1.0.0' },
    'node_modules/local': { resolved: 'local', link: true },
  });
  const { status, said } = install();
  expect(status).toBe(0);
  expect(said).toMatch(/^hashiya: installing packages from the lockfile …\n/);
  expect(said).not.toContain('refused');
  expect(existsSync(join(folder, 'node_modules', 'local', 'package.json'))).toBe(true);
  expect(install()).toEqual({ status: 0, said: '' });
}, 60_000);

test('where the lockfile lacks a package it is installed all the same, and that is told', () => {
  lock({ '': { name: 'project', version: '1.0.0', dependencies: {} } });
  const { status, said } = install();
  expect(status).toBe(0);
  expect(said).toMatch(/hashiya: «npm ci» refused the lockfile; .*unlocked/);
  expect(existsSync(join(folder, 'node_modules', 'local', 'package.json'))).toBe(true);
}, 60_000);

test('a package that cannot be had ends with the command that failed', () => {
  write('package.json', { name: 'project', version: '1.0.0', dependencies: { local: 'file:nowhere/none.tgz' } });
  lock({ '': { name: 'project', version: '1.0.0', dependencies: {} } });
  const { status, said } = install();
  expect(status).toBe(1);
  expect(said).toContain('«npm install --no-save» did not succeed');
}, 60_000);
