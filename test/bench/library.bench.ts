/**
 * How long a library of 5,000 articles and 50,000 notes takes to open, to be searched, to show an entity and to be taken away,
 * in Chromium.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BACKUP_MARK, BACKUP_VERSION } from '../../src/backup/form';
import { NO_OWN_ENTRIES } from '../../src/glossary/own/own-entries';
import { entityAddress } from '../../src/library/route';
import type { NotesWithArticles } from '../../src/notes/library';
import { buildExtension } from '../../src/tools/build-extension';
import { ChromiumUnderTest } from '../e2e/chromium-under-test';
import { fillLibrary } from '../e2e/library-page';
import { openOwnPage } from '../e2e/own-page';
import { MADE_PLACE, madeLibrary } from '../library/made-library';

/** Milliseconds, each the best of several times. */
export interface LibraryTimes {
  /** From navigation to the first article. */
  readonly opened: number;
  /** From navigation until all of it can be searched. */
  readonly searchable: number;
  /** The longest time for which the page did nothing else meanwhile. */
  readonly longestTask: number;
  /** From the last letter of a query to what it finds, of the slowest query. */
  readonly found: number;
  /** From navigation to the page of an entity that most articles name. */
  readonly entity: number;
  /** From the press of the button to the file. */
  readonly backup: number;
  /** From the press of the button to the table of everything. */
  readonly table: number;
  /** The longest time for which the page did nothing else meanwhile. */
  readonly longestTaskOfFiles: number;
  /** From the choice of a backup of all of it until it is told what is in it; once. */
  readonly checked: number;
  /** From the last press until that stands in the place of everything; once. */
  readonly takenOver: number;
}

const ARTICLES = 5000;
const NOTES_ON_EACH = 10;
const TIMES = 5;

/** Longest that anything is waited for, in milliseconds. */
const LONGEST = 120_000;

const READY = '.filters:enabled';

/** Goes to a page of the library anew and waits for something on it; answers when it stood there, counted from navigation. */
async function shownAt(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        if (document.querySelector(wanted)) {
          resolve(performance.now());
          return;
        }
        new MutationObserver((_, observer) => {
          if (!document.querySelector(wanted)) return;
          observer.disconnect();
          resolve(performance.now());
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
    selector,
  );
}

/** The longest task of a page so far, of those that began after a moment. */
function longestTask(page: Page, since = 0): Promise<number> {
  return page.evaluate(
    (from) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((tasks, observer) => {
          observer.disconnect();
          const later = tasks.getEntries().filter(({ startTime }) => startTime >= from);
          resolve(Math.max(50, ...later.map(({ duration }) => duration)));
        }).observe({ type: 'longtask', buffered: true });
        // Tasks of less than 50 ms are not told.
        setTimeout(() => resolve(50), 500);
      }),
    since,
  );
}

/** Types a query at once; answers how long it takes until what it finds stands there. */
function foundAfter(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector('input');
        const tally = document.querySelector('.tally');
        if (!field || !tally) throw new Error('The library shows no search');
        const since = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve(performance.now() - since);
        }).observe(tally, { subtree: true, childList: true, characterData: true });
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}

interface Pressed {
  /** Milliseconds. */
  readonly took: number;
  readonly longestTask: number;
}

/** Presses a button; answers how long it takes until something is said beside it, and what task it has meanwhile. */
async function saidAfter(page: Page, button: string, status: string): Promise<Pressed> {
  const { since, took } = await page.evaluate(
    (pressed, said) =>
      new Promise<{ readonly since: number; readonly took: number }>((resolve) => {
        const begun = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector(said)?.textContent) return;
          observer.disconnect();
          resolve({ since: begun, took: performance.now() - begun });
        }).observe(document, { subtree: true, childList: true, characterData: true });
        const found = document.querySelector(pressed);
        if (found instanceof HTMLElement) found.click();
      }),
    button,
    status,
  );
  return { took, longestTask: await longestTask(page, since) };
}

/** Takes everything away, as a backup and as a table. */
async function takenAway(
  page: Page,
  library: string,
): Promise<Pick<LibraryTimes, 'backup' | 'table' | 'longestTaskOfFiles'>> {
  await shownAt(page, `${library}#view=keep`, 'section button');
  const backup = await saidAfter(page, 'section button', 'section p[role="status"]');
  await shownAt(page, `${library}#view=export`, 'pre');
  await page.select('select', 'csv');
  const table = await saidAfter(page, '.choice button', '.choice [role="status"]');
  const longestTaskOfFiles = Math.max(backup.longestTask, table.longestTask);
  return { backup: backup.took, table: table.took, longestTaskOfFiles };
}

/** Writes a backup of a library to a file. */
function writtenBackup(path: string, library: NotesWithArticles): void {
  const beginning = { [BACKUP_MARK]: BACKUP_VERSION, made: '2026-11-30T10:00:00.000Z', settings: {} };
  writeFileSync(path, JSON.stringify({ ...beginning, ownGlossary: NO_OWN_ENTRIES, ...library }));
}

/** Takes a backup in, in place of everything. */
async function takenIn(
  page: Page,
  library: string,
  path: string,
): Promise<Pick<LibraryTimes, 'checked' | 'takenOver'>> {
  await shownAt(page, `${library}#view=keep`, 'input[type=file]');
  const input = await page.$('input[type=file]');
  if (!input) throw new Error('The page takes no file');
  const since = performance.now();
  await (await input.toElement('input')).uploadFile(path);
  await page.waitForSelector('.stage', { timeout: LONGEST });
  const checked = performance.now() - since;
  await page.click('.stage .choice button:nth-child(2)');
  await page.waitForSelector('.grave');
  const { took } = await saidAfter(page, '.grave', '[role="status"] a');
  return { checked, takenOver: took };
}

const QUERIES = ['الوزاره', 'خطة تمويل', 'مسقط مياه', 'ا', 'تقرير مستقل في المدينة'] as const;

/** Fills a library and opens it again and again. */
export async function benchLibrary(progress: (next: string) => void): Promise<LibraryTimes> {
  progress('building the extension');
  buildExtension('chromium', true);
  progress(`filling a library with ${ARTICLES * NOTES_ON_EACH} notes`);
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  const chromium = await ChromiumUnderTest.open({ language: 'ar', downloads: folder });
  try {
    const page = await openOwnPage(chromium, 'library.html');
    await page.bringToFront();
    await page.waitForSelector('.empty');
    const library = madeLibrary(ARTICLES, NOTES_ON_EACH);
    await fillLibrary(page, library);
    progress('opening it');
    const whole = `${chromium.ownAddress}library.html`;
    const opened: number[] = [];
    const searchable: number[] = [];
    const tasks: number[] = [];
    const found: number[] = [];
    const entity: number[] = [];
    const files: Awaited<ReturnType<typeof takenAway>>[] = [];
    for (let time = 0; time < TIMES; time++) {
      opened.push(await shownAt(page, whole, '.leaf'));
      searchable.push(await shownAt(page, whole, READY));
      tasks.push(await longestTask(page));
      const spans: number[] = [];
      for (const query of QUERIES) spans.push(await foundAfter(page, query));
      found.push(Math.max(...spans));
      entity.push(await shownAt(page, chromium.ownAddress + entityAddress(MADE_PLACE).slice(1), '.months'));
      files.push(await takenAway(page, whole));
    }
    progress('taking a backup of it in');
    const backup = join(folder, 'made.json');
    writtenBackup(backup, library);
    const { checked, takenOver } = await takenIn(page, whole, backup);
    return {
      checked,
      takenOver,
      opened: Math.min(...opened),
      searchable: Math.min(...searchable),
      longestTask: Math.min(...tasks),
      found: Math.min(...found),
      entity: Math.min(...entity),
      backup: Math.min(...files.map(({ backup }) => backup)),
      table: Math.min(...files.map(({ table }) => table)),
      longestTaskOfFiles: Math.min(...files.map(({ longestTaskOfFiles }) => longestTaskOfFiles)),
    };
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
