import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserUnderTest } from '../browser-under-test';
import { waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { enterNote, focusNote, noteFrameOf, noteIn, waitForNote } from '../note-field';
import { openedPopup } from '../popup';
import { hover, openArticle, waitForHighlights } from '../reading';
import { rounds } from '../rounds';

const NAME = 'كامل إدريس';
const FIELD = '#note textarea';

/** By so many letters words differ in length: the longest are still on their way when the popup closes. */
const LETTERS_APART = 30;

/** Ways in which a popup goes away. In Firefox it is a tab in the tests, which nothing closes but itself and its browser. */
const WAYS: Readonly<Record<BrowserUnderTest['family'], readonly ((page: Page, popup: Page) => Promise<unknown>)[]>> = {
  chromium: [
    (_, popup) => popup.close(),
    (page) => page.mouse.click(3, 300),
    (_, popup) => popup.keyboard.press('Escape'),
    (_, popup) => popup.evaluate(() => window.close()),
    (page) => page.reload(),
  ],
  firefox: [
    (_, popup) => popup.close(),
    // Puppeteer would wait for half a minute for what has loaded long ago.
    (_, popup) => popup.evaluate(() => location.reload()),
    (_, popup) => popup.evaluate(() => location.replace('about:blank')),
  ],
};

/** Firefox hands letters to a frame's process and does not wait; one that goes away before has never had them. */
async function arrived({ family }: BrowserUnderTest, frame: Frame, word: string): Promise<void> {
  if (family === 'firefox') await waitForNote(frame, ({ text }) => text.includes(word), 'the last letter');
}

/** Behind the last letter of a field; `End` alone goes to the end of a line. */
async function toTheEnd(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

/** What is left of a note when its field goes away right after the last letter. */
export function closingFacts(desk: Desk): void {
  it('keeps every letter of a note, however the popup is closed', async () => {
    const { page } = await openArticle(desk.browser, 'closing');
    const ways = WAYS[desk.browser.family];
    const words: string[] = [];
    for (let round = 0; round < rounds(ways.length); round++) {
      const popup = await openedPopup(desk.browser, page, FIELD);
      await popup.focus(FIELD);
      const word = `w${round}-`.padEnd(4 + (round % 5) * LETTERS_APART, 'x');
      words.push(word);
      await popup.keyboard.type(`${word} `);
      await arrived(desk.browser, popup.mainFrame(), word);
      const close = ways[round % ways.length];
      await close?.(page, popup).catch(() => undefined);
      if (!popup.isClosed()) await popup.close().catch(() => undefined);
    }
    const popup = await openedPopup(desk.browser, page, FIELD);
    await waitForNote(popup.mainFrame(), ({ text }) => text !== '', 'the note');
    const { text: kept } = await noteIn(popup.mainFrame());
    expect(words.filter((word) => !kept.split(/\s+/).includes(word))).toEqual([]);
  });

  it('keeps every letter of a note, however its card goes away', async () => {
    const { page } = await openArticle(desk.browser, 'closing-card');
    const address = page.url();
    const ways: readonly (() => Promise<unknown>)[] = [
      () => page.reload(),
      () => page.keyboard.press('Escape'),
      () => page.evaluate(() => document.body.nextElementSibling?.remove()),
      () => page.goto('about:blank'),
    ];
    const words: string[] = [];
    for (let round = 0; round < rounds(ways.length); round++) {
      await page.goto(address);
      await waitForHighlights(page);
      const frame = await enterNote(page, NAME, '.body');
      await toTheEnd(page);
      const word = `c${round}-${'y'.repeat(round % 30)}`;
      words.push(word);
      await page.keyboard.type(`${word} `);
      await arrived(desk.browser, frame, word);
      await ways[round % ways.length]?.();
      await page.mouse.move(2, 2);
    }
    await page.goto(address);
    await waitForHighlights(page);
    await hover(page, NAME, '.body');
    await waitForCardOf(page, NAME);
    const frame = await noteFrameOf(page);
    await waitForNote(frame, ({ text }) => text !== '', 'the note');
    const { text } = await noteIn(frame);
    expect(words.filter((word) => !text.split(/\s+/).includes(word))).toEqual([]);
  });

  it('shows in a second tab what is written in the first, and loses neither’s words', async () => {
    const one = await openArticle(desk.browser, 'two-tabs');
    const first = await enterNote(one.page, NAME, '.body');
    const other = await openArticle(desk.browser, 'two-tabs');
    const second = await enterNote(other.page, NAME, '.body');
    await other.page.keyboard.type('second');
    await waitForNote(first, ({ text }) => text === 'second', 'the words of the other tab');
    await one.page.bringToFront();
    await focusNote(one.page, first);
    await toTheEnd(one.page);
    await one.page.keyboard.type(' first');
    await waitForNote(second, ({ text }) => text.includes('first') && text.includes('second'), 'both tabs’ words');
    await waitForNote(first, ({ text }) => text.includes('first') && text.includes('second'), 'both tabs’ words');
  });
}
