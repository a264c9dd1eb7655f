import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { type SeenCard, waitForCard, waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { enterNote, enterNoteEverywhere, noteFrameOf, noteIn, waitForNote } from '../note-field';
import { askFrom, notesIn, openOwnPage } from '../own-page';
import { hover, openArticle, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'كامل إدريس';
const NOTE = 'قارن بتصريح الأسبوع الماضي';

async function write(page: Page, saved: string): Promise<void> {
  const frame = await enterNote(page, NAME, '.body');
  await page.keyboard.type(NOTE);
  await waitForNote(frame, ({ status }) => status === saved, 'the note to be kept');
}

async function read(page: Page): Promise<string> {
  await hover(page, NAME, '.body');
  const opens = (card: SeenCard | null): boolean => card?.controls.some(({ kind }) => kind === 'iframe') ?? false;
  await waitForCard(page, opens, 'a card whose note opens by itself');
  const frame = await noteFrameOf(page);
  await waitForNote(frame, ({ text }) => text !== '', 'a note in the card');
  return (await noteIn(frame)).text;
}

/** Waits until the fields of a card hold these texts. */
async function waitForFields(frame: Frame, texts: readonly string[]): Promise<void> {
  const held = (): Promise<string[]> => frame.$$eval('textarea', (fields) => fields.map(({ value }) => value));
  await expect.poll(held, { timeout: 30_000 }).toEqual(texts);
}

/** What becomes of a reader's notes. */
export function noteFacts(desk: Desk): void {
  it('keeps a note on a name and shows it when the article is opened again', async () => {
    const { page, faults } = await openArticle(desk.browser, 'note');
    await write(page, word(desk.browser, 'cardNoteSaved'));
    await page.reload();
    await waitForHighlights(page);
    expect(await read(page)).toBe(NOTE);
    expect(faults).toEqual([]);
  });

  it('shows a note that is kept on a name in every article in the cards of others, and both where it has two', async () => {
    // A browser of its own: the note would stand in the cards of all other facts.
    const hashiya = await desk.openAnother({});
    const { page, faults } = await openArticle(hashiya, 'everywhere');
    const frame = await enterNoteEverywhere(page, NAME, '.body');
    await page.keyboard.type('always');
    await waitForNote(frame, ({ status }) => status === word(hashiya, 'cardNoteSaved'), 'the note to be kept');
    const other = await openArticle(hashiya, 'elsewhere');
    await hover(other.page, NAME, '.body');
    await waitForCardOf(other.page, NAME);
    const second = await noteFrameOf(other.page);
    await waitForFields(second, ['', 'always']);
    await waitForNote(second, ({ isLocked }) => !isLocked, 'a field that can be written in');
    await second.focus('textarea');
    await other.page.keyboard.type('here');
    await waitForFields(second, ['here', 'always']);
    await other.page.reload();
    await waitForHighlights(other.page);
    await hover(other.page, NAME, '.body');
    await waitForCardOf(other.page, NAME);
    await waitForFields(await noteFrameOf(other.page), ['here', 'always']);
    expect([...faults, ...other.faults]).toEqual([]);
    await hashiya.close();
  });

  it('removes the notes on an article and brings them back, in the fields that are open, too', async () => {
    const { page, faults } = await openArticle(desk.browser, 'removed');
    const frame = await enterNote(page, NAME, '.body');
    await page.keyboard.type(NOTE);
    await waitForNote(frame, ({ status }) => status === word(desk.browser, 'cardNoteSaved'), 'the note to be kept');
    const own = await openOwnPage(desk.browser);
    const kept = async () => (await notesIn(own)).filter(({ address }) => address === page.url());
    const before = await kept();
    const removed = await askFrom(own, 'remove-article', { address: page.url() });
    await waitForNote(frame, ({ text }) => text === '', 'the note to go');
    expect(await kept()).toEqual([]);
    await askFrom(own, 'restore-removed', removed);
    await waitForNote(frame, ({ text }) => text === NOTE, 'the note to come back');
    expect(await kept()).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('leaves a note and its card by Escape', async () => {
    const { page } = await openArticle(desk.browser, 'escape');
    await enterNote(page, NAME, '.body');
    await page.mouse.move(2, 2);
    await page.keyboard.type(NOTE);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  });

  it('keeps a note when the browser is closed and opened again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'hashiya-profile-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    const before = await desk.openAnother({ profile });
    const { page } = await openArticle(before, 'restart');
    await write(page, word(before, 'cardNoteSaved'));
    await before.close();
    const after = await desk.openAnother({ profile });
    expect(await read((await openArticle(after, 'restart')).page)).toBe(NOTE);
    await after.close();
  });
}
