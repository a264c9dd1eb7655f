import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BACKUP_MARK, BACKUP_VERSION } from '../../../src/backup/form';
import { NO_OWN_ENTRIES, withEntry } from '../../../src/glossary/own/own-entries';
import type { Settings } from '../../../src/settings/settings';
import { ownEntry } from '../../backup/made-content';
import { madeLibrary } from '../../library/made-library';
import { seriousFaults } from '../axe';
import { type BrowserUnderTest, WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { fillLibrary } from '../library-page';
import { articlesIn, notesIn, openOwnPage, store, storedIn } from '../own-page';
import { downloaded, press } from '../popup';
import { rounds } from '../rounds';
import { word } from '../words';

const KEEP = 'library.html#view=keep';
const OWN = withEntry(NO_OWN_ENTRIES, ownEntry('سلمى'));

const SETTINGS: Settings = {
  sitesOff: ['news.example'],
  highlights: { person: true, organization: false, place: true, other: true, date: false },
  names: 'usual',
  adjectives: false,
  repeats: true,
  stepsToDates: true,
  vowelSigns: false,
  badge: false,
  noteButton: true,
  notesOnPages: false,
  hoverDelay: 350,
};

/** Longest time in which a large file is taken over on a slow machine, in milliseconds. */
const LONG = 60_000;

/** About as long as the file of the tests is taken over, in milliseconds. */
const LONGEST_TAKING = 2000;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function openKeep(hashiya: BrowserUnderTest): Promise<Page> {
  const page = await openOwnPage(hashiya, KEEP);
  await page.waitForSelector('input[type=file]', { timeout: WITHIN });
  await page.bringToFront();
  return page;
}

/** Waits until the page says something. */
async function says(hashiya: BrowserUnderTest, page: Page, key: string, within = WITHIN): Promise<void> {
  const words = word(hashiya, key);
  await expect.poll(() => page.evaluate(() => document.body.textContent), { timeout: within }).toContain(words);
}

async function choose(page: Page, path: string): Promise<void> {
  const input = await page.$('input[type=file]');
  if (!input) throw new Error('The page takes no file');
  // The element is a field for files in both browsers.
  await (await input.toElement('input')).uploadFile(path);
  await page.waitForSelector('.stage', { timeout: LONG });
}

/** Everything that a backup holds, as it is kept. */
async function everything(page: Page) {
  const { settings, 'own-glossary': own } = await storedIn(page);
  return { notes: await notesIn(page), articles: await articlesIn(page), settings, own };
}

/** What is kept once nothing changes any more. */
async function settled(page: Page): ReturnType<typeof everything> {
  let last = await everything(page);
  for (const until = Date.now() + LONG; Date.now() < until; ) {
    await pause(LONGEST_TAKING);
    const now = await everything(page);
    if (JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
  throw new Error('It does not come to rest');
}

/** A backup of its own making, written to a folder that is removed after. */
function madeBackup(folder: string, articles: number, notesOnEach: number): string {
  const path = join(folder, 'made.json');
  const backup = {
    [BACKUP_MARK]: BACKUP_VERSION,
    made: '2026-11-30T10:00:00.000Z',
    settings: SETTINGS,
    ownGlossary: OWN,
    ...madeLibrary(articles, notesOnEach),
  };
  writeFileSync(path, JSON.stringify(backup));
  return path;
}

/** What readers take away and bring back. */
export function keepFacts(desk: Desk): void {
  it('moves all notes, own entries and settings to another browser by a backup', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hashiya-backup-'));
    const first = await desk.openAnother({ downloads: folder });
    const there = await openKeep(first);
    await fillLibrary(there, madeLibrary(40, 10));
    await store(there, { settings: SETTINGS, 'own-glossary': OWN });
    await press(there, word(first, 'keepSaveBackup'));
    await downloaded(first, '.json');
    const before = await everything(there);
    expect(before.own).toEqual(OWN);
    expect(await seriousFaults(there, 'html')).toEqual([]);
    await first.close();

    const second = await desk.openAnother({});
    const page = await openKeep(second);
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(name).toMatch(/^hashiya-backup-\d{4}-\d\d-\d\d\.json$/);
    await choose(page, join(folder, name));
    expect(await seriousFaults(page, 'html')).toEqual([]);
    await press(page, word(second, 'keepReplace'));
    await page.waitForSelector('.grave', { timeout: WITHIN });
    expect(await seriousFaults(page, 'html')).toEqual([]);
    await press(page, word(second, 'keepReplaceNow'));
    await says(second, page, 'keepReplaced');
    expect(await everything(page)).toEqual(before);

    // Once more, beside what is there: nothing is new in it.
    await choose(page, join(folder, name));
    await press(page, word(second, 'keepMerge'));
    await says(second, page, 'keepMerged');
    expect(await everything(page)).toEqual(before);
    rmSync(folder, { recursive: true });
    await second.close();
  });

  it('stops taking a large file over, which changes nothing, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hashiya-backup-'));
    const hashiya = await desk.openAnother({});
    const page = await openKeep(hashiya);
    await fillLibrary(page, madeLibrary(3, 1));
    await store(page, { settings: { ...SETTINGS, repeats: false }, 'own-glossary': NO_OWN_ENTRIES });
    const before = await everything(page);
    await choose(page, madeBackup(folder, 1500, 10));
    await press(page, word(hashiya, 'keepReplace'));
    await page.waitForSelector('.grave', { timeout: WITHIN });
    await press(page, word(hashiya, 'keepReplaceNow'));
    const done = (): Promise<number> =>
      page.$eval('.progress progress', (bar) => (bar instanceof HTMLProgressElement ? bar.value : 0)).catch(() => 0);
    await expect.poll(done, { timeout: LONG, interval: 20 }).toBeGreaterThan(0);
    await press(page, word(hashiya, 'keepStop'));
    await says(hashiya, page, 'keepStopped', LONG);
    expect(await everything(page)).toEqual(before);
    rmSync(folder, { recursive: true });
    await hashiya.close();
  });

  it('takes a file over as a whole or not at all, whenever the background is stopped or the page closed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hashiya-backup-'));
    const path = madeBackup(folder, 300, 10);
    const hashiya = await desk.openAnother({});
    const own = await openOwnPage(hashiya);
    await (await openKeep(hashiya)).close();
    for (let round = 0; round < rounds(2); round++) {
      await fillLibrary(own, madeLibrary(3, 1));
      await store(own, { settings: { ...SETTINGS, repeats: false }, 'own-glossary': NO_OWN_ENTRIES });
      const before = await everything(own);
      const page = await openKeep(hashiya);
      await choose(page, path);
      await press(page, word(hashiya, 'keepReplace'));
      await page.waitForSelector('.grave', { timeout: WITHIN });
      await press(page, word(hashiya, 'keepReplaceNow'));
      // Another moment each time, spread over the time that it takes.
      await pause((round * 0.618 * LONGEST_TAKING) % LONGEST_TAKING);
      await (round % 2 === 0 ? hashiya.stopBackground() : page.close());
      const after = await settled(own);
      const { notes, settings, own: glossary } = after;
      const isNew = notes.length === 3000;
      expect(isNew ? { settings, own: glossary } : after).toEqual(isNew ? { settings: SETTINGS, own: OWN } : before);
    }
    rmSync(folder, { recursive: true });
    await hashiya.close();
  });
}
