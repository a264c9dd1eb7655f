import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { EVERYTHING, exportAddress, notesAddress } from '../../../src/library/route';
import { readExport } from '../../../src/notes/exports/read-export';
import { type BrowserUnderTest, WITHIN } from '../browser-under-test';
import { hoverUntilCard, waitForNoCard } from '../card';
import { pressInFrame, sayWrong } from '../correction-frame';
import type { Desk } from '../desk';
import { enterNote, openNote, waitForNote } from '../note-field';
import { openOwnPage } from '../own-page';
import { markedOn, notePassage } from '../passage-page';
import { downloaded, press } from '../popup';
import { highlightsOn, openArticle } from '../reading';
import { word } from '../words';

const NAME = 'كامل إدريس';
const ON_NAME = 'يُسأل عن وقود المستشفيات';
const PASSAGE = { from: 'ستبحر', to: 'والقمح', note: 'قارن بما قيل في المؤتمر الأول' };
const NO_NAME = 'أنطونيو غوتيريش';
/** Finds the note on the name, in a spelling of its own. */
const QUERY = 'وقود مستشفيات';

/** A folder that is removed with the end of the test. */
function ownFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `hashiya-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Waits until an article looks as its reader has left it. */
async function looksAsLeft(page: Page, passage: string): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toEqual([passage]);
  await expect.poll(() => markedOn(page, 'person-noted'), { timeout: WITHIN }).toEqual([NAME]);
  const marked = async (): Promise<string[]> => (await highlightsOn(page)).map(({ text }) => text);
  await expect.poll(marked, { timeout: WITHIN }).not.toContain(NO_NAME);
}

/** The names on which the library finds notes, and the words in these by which it does. */
async function foundInLibrary(hashiya: BrowserUnderTest): Promise<readonly string[]> {
  const library = await openOwnPage(hashiya, notesAddress({ ...EVERYTHING, query: QUERY }).slice(1));
  await library.waitForSelector('.text mark', { timeout: WITHIN });
  return library.$$eval('.text mark, .on .name', (parts) => parts.map(({ textContent }) => textContent ?? ''));
}

/** What the notes say that the library takes away as JSON. */
async function exported(hashiya: BrowserUnderTest): Promise<readonly string[]> {
  const page = await openOwnPage(hashiya, exportAddress(EVERYTHING).slice(1));
  await page.waitForSelector('.exporting pre', { timeout: WITHIN });
  await page.bringToFront();
  await page.select('.exporting select', 'json');
  await press(page, word(hashiya, 'exportSave'));
  const read = readExport(await downloaded(hashiya, '.json'));
  if (!read.ok) throw new Error(`The export is damaged: ${JSON.stringify(read.faults)}`);
  return read.article.notes?.notes.map(({ text }) => text) ?? [];
}

/** A whole hour of a reader's, in a minute. */
export function hourFacts(desk: Desk): void {
  it('keeps a name’s note, a passage’s and a correction, which library and export know, when the browser is opened again', async () => {
    const profile = ownFolder('profile');
    const before = await desk.openAnother({ profile, downloads: ownFolder('hour') });
    const { page, faults } = await openArticle(before, 'hour');
    const frame = await enterNote(page, NAME, '.body');
    await page.keyboard.type(ON_NAME);
    await waitForNote(frame, ({ status }) => status === word(before, 'cardNoteSaved'), 'the note to be kept');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const passage = await notePassage(page, PASSAGE, word(before, 'cardNoteSaved'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hoverUntilCard(page, NO_NAME, '.body');
    const asking = await sayWrong(before, page);
    await pressInFrame(asking, word(before, 'correctNoName'));
    await pressInFrame(asking, word(before, 'correctDone'));
    await looksAsLeft(page, passage);
    const found = await foundInLibrary(before);
    expect(found).toEqual([NAME, 'وقود', 'المستشفيات']);
    expect([...(await exported(before))].sort()).toEqual([PASSAGE.note, ON_NAME].sort());
    expect(faults).toEqual([]);
    await before.close();

    const after = await desk.openAnother({ profile });
    const again = await openArticle(after, 'hour');
    await looksAsLeft(again.page, passage);
    await hoverUntilCard(again.page, NAME, '.body');
    await waitForNote(await openNote(again.page), ({ text }) => text === ON_NAME, 'the note on the name');
    expect(await foundInLibrary(after)).toEqual(found);
    expect(again.faults).toEqual([]);
    await after.close();
  });
}
