import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { compileGlossary } from '../../../src/glossary/compile/compile';
import { readTables } from '../../../src/tools/glossary-files';
import { WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { askFrom, openOwnPage } from '../own-page';
import { press } from '../popup';
import { word } from '../words';

const folder = mkdtempSync(join(tmpdir(), 'hashiya-glossary-'));

/** A file with these bytes, as a reader has it on the disk. */
function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** The project's tables in a later release, which knows one woman more. */
function laterRelease(): Uint8Array {
  const files = new Map(readTables());
  const head = files.get('glossary/people/africa.tsv')?.split('\n')[0]?.split('\t') ?? [];
  const cells: Readonly<Record<string, string>> = {
    id: 'model-of-a-release',
    ar: 'زهراء النموذجاوية',
    en: 'Model of a Release',
    sex: 'f',
    roles: 'novelist',
  };
  files.set(
    'glossary/people/later.tsv',
    [head, head.map((column) => cells[column] ?? '')].map((row) => row.join('\t')).join('\n'),
  );
  files.set('glossary/edition.txt', '2999-01-01\n');
  return compileGlossary(files);
}

const foundSchema = v.array(v.looseObject({ id: v.string() }));

/** Newer glossary data from a file. */
export function glossaryFacts(desk: Desk): void {
  it('reads with a newer glossary that the reader loads from a file, refuses one that is cut, and goes back', async () => {
    const settings = await openOwnPage(desk.browser, 'options.html');
    await settings.waitForSelector('.file button', { timeout: WITHIN });
    const finds = async (): Promise<boolean> => {
      const found = v.parse(foundSchema, await askFrom(settings, 'search-glossary', { query: 'زهراء النموذجاوية' }));
      return found.some(({ id }) => id === 'people/model-of-a-release');
    };
    const load = async (path: string): Promise<void> => {
      const input = await settings.$('.file input[type=file]');
      await input?.uploadFile(path);
    };
    // A tab behind another is given no frames, so that it is asked by the clock.
    const says = (key: Parameters<typeof word>[1]): Promise<void> =>
      expect
        .poll(() => settings.evaluate(() => document.body.textContent), { timeout: WITHIN })
        .toContain(word(desk.browser, key));
    const release = laterRelease();
    await load(fileOf('cut.bin', release.subarray(0, release.length - 4096)));
    await says('optionsGlossaryCutOff');
    expect(await finds()).toBe(false);
    await load(fileOf('glossary.bin', release));
    await says('optionsGlossaryTaken');
    await expect.poll(finds, { timeout: WITHIN }).toBe(true);
    await press(settings, word(desk.browser, 'optionsGlossaryTakeBack'));
    await expect.poll(finds, { timeout: WITHIN }).toBe(false);
  });
}
