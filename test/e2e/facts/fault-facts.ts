import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { answersToWitness } from '../foreign-messages';
import { enterNote, noteFrameOf, noteIn, waitForNote } from '../note-field';
import { fillDatabases, notesIn, openOwnPage, store, storedIn, unstore } from '../own-page';
import { openedPopup } from '../popup';
import { hover, openArticle, waitForHighlights } from '../reading';
import { rounds } from '../rounds';
import { word } from '../words';

const NAME = 'كامل إدريس';
const HOST = 'http://news.hashiya.test';

/** For so long Chromium goes by the room that there was when it last asked, with time to spare, in milliseconds. */
const LONGEST_BELIEF = 60_000;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** The card's note of an article that has just been opened, once it holds something. */
async function noteOf(page: Page): Promise<string> {
  await hover(page, NAME, '.body');
  await waitForCardOf(page, NAME);
  const frame = await noteFrameOf(page);
  await waitForNote(frame, ({ text }) => text !== '', 'the note');
  return (await noteIn(frame)).text;
}

/** Goes behind the last letter of the field that has the focus. */
async function toTheEnd(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

/** What goes wrong around Hashiya without its doing. */
export function faultFacts(desk: Desk): void {
  it('reads on and loses no note, whenever the browser stops its background', async () => {
    const { page, faults } = await openArticle(desk.browser, 'stopping');
    const saved = word(desk.browser, 'cardNoteSaved');
    const words: string[] = [];
    for (let round = 0; round < rounds(4, 2); round++) {
      // Another moment each time, spread over the time that each step takes.
      const moment = (longest: number): Promise<void> => pause((round * 0.618 * longest) % longest);
      await page.reload();
      await moment(300);
      await desk.browser.stopBackground();
      await waitForHighlights(page);
      await hover(page, NAME, '.body');
      await moment(500);
      await desk.browser.stopBackground();
      const frame = await enterNote(page, NAME, '.body');
      await toTheEnd(page);
      words.push(`s${round}-before`, `s${round}-after`);
      await page.keyboard.type(`s${round}-before `);
      await moment(60);
      await desk.browser.stopBackground();
      await page.keyboard.type(`s${round}-after `);
      await waitForNote(frame, ({ status, text }) => status === saved && text.includes(`s${round}-after`), 'the note');
    }
    await page.reload();
    await waitForHighlights(page);
    const kept = (await noteOf(page)).split(/\s+/);
    expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('says that a note is not kept while the storage is full, and keeps it once there is room', async ({ skip }) => {
    skip(desk.browser.family !== 'chromium', 'Firefox gives extensions as much room as the disk has.');
    // A browser of its own, which has just begun to ask how much room there is.
    const hashiya = await desk.openAnother({});
    const { page, faults } = await openArticle(hashiya, 'full');
    const own = await openOwnPage(hashiya);
    await page.bringToFront();
    const makeRoom = await fillDatabases(own);
    const frame = await enterNote(page, NAME, '.body');
    await page.keyboard.type('written while it was full');
    const isTold = async () => (await noteIn(frame)).status === word(hashiya, 'cardNoteFailed');
    for (const until = Date.now() + LONGEST_BELIEF; Date.now() < until && !(await isTold()); )
      await page.keyboard.type('!', { delay: 200 });
    await waitForNote(frame, ({ status }) => status === word(hashiya, 'cardNoteFailed'), 'word of the failure');
    const told = await frame.evaluate(() => document.querySelector('.note-explanation')?.firstChild?.textContent);
    const { text } = await noteIn(frame);
    await makeRoom();
    expect(told).toBe(word(hashiya, 'noteFull'));
    expect(text).toMatch(/^written while it was full!*$/);
    await waitForNote(frame, ({ status }) => status === word(hashiya, 'cardNoteSaved'), 'the note to be kept');
    await page.reload();
    await waitForHighlights(page);
    expect(await noteOf(page)).toBe(text);
    expect(faults).toEqual([]);
    await hashiya.close();
  });

  it('takes over what an older version stored, and sets aside what has another form', async () => {
    const own = await openOwnPage(desk.browser);
    const address = `${HOST}/damaged/article.html`;
    const older = `${HOST}/older/article.html`;
    const times = { written: '2026-01-01T00:00:00.000Z', changed: '2026-01-01T00:00:00.000Z' };
    const note = { subject: { kind: 'article' }, text: 'an old note', ...times };
    const damaged = {
      [`notes:${address}`]: { version: 99, notes: 'lost words' },
      [`notes:${older}`]: { version: 1, address: older, title: null, published: null, notes: [note] },
      settings: ['neither', { sitesOff: 7 }],
      'own-glossary': 'lost entries',
    };
    await store(own, damaged);
    await desk.browser.stopBackground();
    const { page, faults } = await openArticle(desk.browser, 'damaged');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    await popup.close();
    await page.bringToFront();
    const frame = await enterNote(page, NAME, '.body');
    await page.keyboard.type('a new note');
    await waitForNote(frame, ({ status }) => status === word(desk.browser, 'cardNoteSaved'), 'the note to be kept');
    const stored = await storedIn(own);
    const kept = (await notesIn(own)).filter((kept) => kept.address === address || kept.address === older);
    await unstore(own, Object.keys(damaged));
    const aside = Object.keys(stored).filter((key) => key.startsWith('damaged-'));
    const setAside = (kind: string): unknown => stored[aside.find((key) => key.startsWith(kind)) ?? ''];
    expect(setAside('damaged-notes:')).toEqual(damaged[`notes:${address}`]);
    expect(setAside('damaged-own-glossary:')).toEqual(damaged['own-glossary']);
    expect(Object.keys(stored).filter((key) => key.startsWith('notes:'))).toEqual([]);
    expect(kept.map(({ text }) => text).sort()).toEqual(['a new note', 'an old note']);
    expect(faults).toEqual([]);
  });

  it('keeps a note that is being written when the extension is updated, and throws nothing into the page', async () => {
    const { page, faults } = await openArticle(desk.browser, 'updated');
    const frame = await enterNote(page, NAME, '.body');
    await page.keyboard.type('half a no');
    await waitForNote(frame, ({ status }) => status === word(desk.browser, 'cardNoteSaved'), 'the note to be kept');
    await desk.browser.reloadExtension();
    await page.bringToFront();
    await page.keyboard.type('te');
    await hover(page, 'السعودية', '.body');
    await page.keyboard.press('Escape');
    await page.reload();
    await waitForHighlights(page);
    expect(await noteOf(page)).toMatch(/^half a no/);
    expect(faults).toEqual([]);
  });

  it('answers neither a page nor another extension, whatever they send it', async () => {
    const { page, faults } = await openArticle(desk.browser, 'foreign');
    const reach = await page.evaluate(() => {
      const found = ['chrome', 'browser'].flatMap((name) => {
        const api: unknown = Reflect.get(globalThis, name);
        return typeof api === 'object' && api !== null && 'runtime' in api ? [name] : [];
      });
      window.postMessage({ hashiya: 'read-notes', request: { address: location.href } }, '*');
      return found;
    });
    expect(reach).toEqual([]);
    expect(await answersToWitness(page, desk.browser.extensionId)).toEqual([]);
    expect(faults).toEqual([]);
  });
}
