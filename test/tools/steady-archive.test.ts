import { execFileSync } from 'node:child_process';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { deflateSmallest } from '../../src/tools/deflate-smallest';
import { steadied } from '../../src/tools/steady-archive';

const files = {
  'b.txt': strToU8('ب'.repeat(500)),
  'a/c.txt': strToU8('c'),
  'a/': new Uint8Array(),
  'a.txt': strToU8('a'),
};

test('equal files make equal archives, whenever and in whichever order they were packed', async () => {
  const once = await steadied(zipSync(files, { level: 1, mtime: new Date(2026, 2, 4, 9) }));
  const turned = Object.fromEntries(Object.entries(files).reverse());
  const again = await steadied(zipSync(turned, { level: 9, mtime: new Date(2031, 10, 30, 23, 59) }));
  expect(Buffer.compare(once, again)).toBe(0);
  expect(Buffer.compare(once, await steadied(once))).toBe(0);
});

test('an archive keeps every file as it was', async () => {
  const { 'a/': _, ...kept } = files;
  expect(unzipSync(await steadied(zipSync(files)))).toEqual(kept);
});

test('what is deflated as well as can be is smaller, and the same once inflated', async () => {
  const content = strToU8(Array.from({ length: 5000 }, (_, at) => `${at * at} ${at % 7}`).join('\n'));
  const smallest = await steadied(zipSync({ content }), deflateSmallest);
  expect(smallest.length).toBeLessThan(0.97 * (await steadied(zipSync({ content }))).length);
  expect(unzipSync(smallest)).toEqual({ content });
});

test('equal files make equal archives in every time zone', () => {
  const program = `
    import { zipSync } from 'fflate';
    import { steadied } from './src/tools/steady-archive';
    console.log(Buffer.from(await steadied(zipSync({ x: new Uint8Array(9) }, { mtime: 1e12 }))).toString('base64'));`;
  const archiveIn = (zone: string): string =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
  expect(archiveIn('Pacific/Kiritimati')).toBe(archiveIn('Pacific/Pago_Pago'));
}, 30_000);
