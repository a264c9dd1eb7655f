import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OUTPUT } from '../../src/tools/build-extension';
import { steadied } from '../../src/tools/steady-archive';
import { filesOf } from './packed';

const names = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
const archiveOf = (name: string): Buffer => readFileSync(join(OUTPUT, name));

interface Entry {
  readonly path: string;
  /** Day and time as MS-DOS writes them, the day in the upper 16 bits. */
  readonly dated: number;
  /** Bytes of further fields, which could hold other dates, and of a comment. */
  readonly further: number;
}

/** The directory of a zip. Source: PKWARE, APPNOTE.TXT, 4.3.12 and 4.3.16. */
function entriesOf(archive: Buffer): Entry[] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const entries: Entry[] = [];
  for (let at = archive.readUInt32LE(end + 16); at < end; ) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const length = name ?? 0;
    const further = (extra ?? 0) + (comment ?? 0);
    entries.push({
      path: archive.toString('utf8', at + 46, at + 46 + length),
      dated: archive.readUInt32LE(at + 12),
      further,
    });
    at += 46 + length + further;
  }
  return entries;
}

/** 1 January 1980, 0:00. */
const FIRST_DAY = ((1 << 5) | 1) << 16;

it('both stores and those who read sources get an archive each', () => {
  expect(names.map((name) => name.replace(/-[\d.]+-/, '-')).sort()).toEqual([
    'hashiya-chrome.zip',
    'hashiya-firefox.zip',
    'hashiya-sources.zip',
  ]);
});

describe.each(names)('%s', (name) => {
  const archive = archiveOf(name);
  const entries = entriesOf(archive);
  const paths = entries.map(({ path }) => path);

  it('tells nothing of when and where it was packed', () => {
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(({ dated, further }) => dated !== FIRST_DAY || further > 0)).toEqual([]);
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((path) => /^[/\\]|^\w:|(?:^|\/)\.\.(?:\/|$)|\\/.test(path))).toEqual([]);
  });

  it('holds no path of the machine it was built on', () => {
    const local = [process.cwd(), homedir()].filter((path) => path.length > 3);
    const telling = Object.entries(unzipSync(archive)).filter(([, content]) =>
      local.some((path) => Buffer.from(content).includes(`${path}/`)),
    );
    expect(telling.map(([path]) => path)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('the archive for %s', (family) => {
  const archive = archiveOf(names.find((name) => name.includes(family === 'chromium' ? 'chrome' : 'firefox')) ?? '');
  const content = unzipSync(archive);

  it('holds what was built and nothing else, no source maps', () => {
    const paths = Object.keys(content);
    expect(paths).toEqual(
      filesOf(family)
        .filter((path) => path in content)
        .sort(),
    );
    expect(filesOf(family).filter((path) => /\.\w+$/.test(path) && !(path in content))).toEqual([]);
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
    for (const [path, bytes] of Object.entries(content))
      expect(Buffer.from(bytes).includes('sourceMappingURL='), path).toBe(false);
  });

  it('holds no date of its building', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(Object.entries(content).filter(([, bytes]) => Buffer.from(bytes).includes(today))).toEqual([]);
  });
});

it('the archive of sources comes out the same from the same files', async () => {
  const archive = archiveOf(names.find((name) => name.includes('sources')) ?? '');
  expect(Buffer.compare(archive, await steadied(archive))).toBe(0);
});

it('the archive of sources holds what a build needs, and nothing that was built or installed', () => {
  const paths = Object.keys(unzipSync(archiveOf(names.find((name) => name.includes('sources')) ?? '')));
  for (const needed of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    'wxt.config.ts',
    'tsconfig.json',
    'LICENSE',
    'NOTICE',
  ])
    expect(paths).toContain(needed);
  expect(
    paths.filter((path) => /(?:^|\/)(?:node_modules|\.output|\.wxt|\.git)\/|\.(?:map|log|zip)$/.test(path)),
  ).toEqual([]);
});
