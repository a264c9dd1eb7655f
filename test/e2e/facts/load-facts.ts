import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type BrowserUnderTest, VIEW } from '../browser-under-test';
import type { Desk } from '../desk';
import { enterNote, waitForNote } from '../note-field';
import { notesIn, openOwnPage } from '../own-page';
import { openedPopup } from '../popup';
import { highlightsOn, type OpenedPage, openPage, waitForHighlights } from '../reading';
import { rounds } from '../rounds';
import { word } from '../words';

const NAME = 'كامل إدريس';
const HOST = 'http://news.hashiya.test';

/**
 * How much later than alone an article may get its marks because of another tab, in milliseconds; on a machine so busy
 * that it takes longer alone, how many times as long. One that waits for the other’s analysis takes seven times as long or more.
 */
const MOST_DELAY = 300;
const MOST_TIMES_ALONE = 3;

/** What a machine does besides only ever adds to a measured time: the best of a few counts. */
const MOST_TRIES = 4;
const MEASUREMENTS = 2;

/** As many articles of one page are read, see src/article/read-article.ts. */
const MOST_ARTICLES = 100;

/** Longest time that a page of many megabytes may take to be read, in milliseconds. */
const READ_WITHIN = 90_000;

/** How long after a new tab has loaded the demo article its first name is marked, in milliseconds. */
async function timeToMarks({ browser }: BrowserUnderTest): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport(VIEW);
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      const isMarked = ['person', 'organization', 'place'].some((kind) => CSS.highlights.has(`annotated-${kind}`));
      if (isMarked) performance.mark('marked');
      else setTimeout(look, 4);
    };
    look();
  });
  await page.goto(`${HOST}/measured/article.html`);
  await waitForHighlights(page, READ_WITHIN);
  const time = await page.evaluate(async () => {
    while (performance.getEntriesByName('marked').length === 0) await new Promise((resolve) => setTimeout(resolve, 4));
    const [loaded] = performance.getEntriesByType('navigation');
    return (performance.getEntriesByName('marked')[0]?.startTime ?? 0) - (loaded?.duration ?? 0);
  });
  await page.close();
  return time;
}

/** Opens an article of a million letters and waits until it is being analysed: its text is styled right before. */
async function openLong(hashiya: BrowserUnderTest, type: 'tab' | 'window'): Promise<OpenedPage> {
  const opened = await openPage(hashiya, 'busy/long.html', { type });
  await opened.page.waitForFunction(
    () => {
      const text = document.querySelector('#story p:last-child');
      const colourOf = (name: string) => text && getComputedStyle(text, `::highlight(${name})`).backgroundColor;
      return colourOf('annotated-place') !== colourOf('a-name-without-style');
    },
    { timeout: READ_WITHIN },
  );
  return opened;
}

async function waitForMarksIn(page: Page, id: string): Promise<void> {
  const isMarked = async (): Promise<boolean> => (await highlightsOn(page)).some(({ inside }) => inside.includes(id));
  await expect.poll(isMarked, { timeout: READ_WITHIN, interval: 100 }).toBe(true);
}

/** What large pages and many of them do to a reader. */
export function loadFacts(desk: Desk): void {
  it('marks every one of many articles that are opened at once', async () => {
    const opened = await Promise.all(
      Array.from({ length: rounds(6) }, (_, at) => openPage(desk.browser, `many-${at}/longish.html`)),
    );
    for (const { page, faults } of opened) {
      await page.bringToFront();
      await waitForHighlights(page, READ_WITHIN);
      expect(faults).toEqual([]);
    }
  });

  for (const [where, type] of [
    ['in a tab behind', 'tab'],
    ['in another window', 'window'],
  ] as const)
    it(`marks an article no more than 300 ms later because of a very long one ${where}`, async ({ skip }) => {
      skip(
        type === 'window' && desk.browser.family === 'firefox',
        'Firefox shows no second window in tests, and what is hidden stands behind.',
      );
      let isSoon = false;
      for (let tried = 0; tried < MOST_TRIES && !isSoon; tried++) {
        const alone: number[] = [];
        const beside: number[] = [];
        while (beside.length < MEASUREMENTS) {
          alone.push(await timeToMarks(desk.browser));
          const { page, faults } = await openLong(desk.browser, type);
          beside.push(await timeToMarks(desk.browser));
          expect(faults).toEqual([]);
          await page.close();
        }
        const longest = Math.max(MOST_DELAY, MOST_TIMES_ALONE * Math.min(...alone));
        isSoon = Math.min(...beside) - Math.min(...alone) <= longest;
      }
      expect(isSoon).toBe(true);
    });

  it('says in the popup that a page has more text than it reads', async () => {
    const { page } = await openPage(desk.browser, 'cut-short/long.html');
    await waitForHighlights(page, READ_WITHIN);
    const popup = await openedPopup(desk.browser, page, '.cut-short');
    expect(await popup.$eval('.cut-short', ({ textContent }) => textContent)).toBe(word(desk.browser, 'popupCutShort'));
  });

  it('follows an endless page, and keeps each article’s notes under its own address', async () => {
    const { page, faults } = await openPage(desk.browser, 'endless/endless.html');
    await waitForMarksIn(page, 'story-1');
    const notes = { third: 'note on the third', fourth: 'note on the fourth' };
    const live: number[] = [];
    for (let at = 2; at <= Math.min(rounds(15, 2), MOST_ARTICLES); at++) {
      const id = await page.evaluate(`next(${at === 4 ? `'${HOST}/endless/own.html'` : ''})`);
      await waitForMarksIn(page, String(id));
      live.push((await highlightsOn(page)).length);
      if (at !== 3 && at !== 4) continue;
      const text = at === 3 ? notes.third : notes.fourth;
      const frame = await enterNote(page, NAME, `#${id}`);
      await page.keyboard.type(text);
      await waitForNote(frame, ({ status }) => status === word(desk.browser, 'cardNoteSaved'), 'the note to be kept');
      await page.keyboard.press('Escape');
    }
    expect(live.at(-1) ?? 0).toBeLessThanOrEqual(2 * Math.max(...live.slice(0, 2)));
    const kept = await notesIn(await openOwnPage(desk.browser));
    const keptUnder = (note: string) => kept.filter(({ text }) => text === note).map(({ address }) => address);
    expect(keptUnder(notes.third)).toEqual([`${HOST}/endless/next-3.html`]);
    expect(keptUnder(notes.fourth)).toEqual([`${HOST}/endless/own.html`]);
    expect(faults).toEqual([]);
  });
}
