import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type BrowserUnderTest, VIEW } from '../browser-under-test';
import type { Desk } from '../desk';
import { enterNote, waitForNote } from '../note-field';
import { openOwnPage, pagesRead, storedIn } from '../own-page';
import { openedPopup } from '../popup';
import { highlightsOn, openPage, waitForHighlights } from '../reading';
import { rounds } from '../rounds';
import { word } from '../words';

const NAME = 'كامل إدريس';
const HOST = 'http://news.hashiya.test';

/** How much later than alone an article may get its marks because of another tab, in milliseconds. */
const MOST_DELAY = 300;

/** What a machine does besides only ever adds to a measured time: the best of a few counts. */
const MOST_TRIES = 4;
const MEASUREMENTS = 3;

/** Longest time that a page of many megabytes may take to be read, in milliseconds. */
const READ_WITHIN = 90_000;

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

/** How long after a new tab has loaded the demo article its first name is marked, in milliseconds. */
async function timeToMarks({ browser }: BrowserUnderTest, path: string): Promise<number> {
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
  await page.goto(`${HOST}/${path}/article.html`);
  await waitForHighlights(page, READ_WITHIN);
  const time = await page.evaluate(async () => {
    while (performance.getEntriesByName('marked').length === 0) await new Promise((resolve) => setTimeout(resolve, 4));
    const [loaded] = performance.getEntriesByType('navigation');
    return (performance.getEntriesByName('marked')[0]?.startTime ?? 0) - (loaded?.duration ?? 0);
  });
  await page.close();
  return time;
}

async function timesToMarks(hashiya: BrowserUnderTest, path: string): Promise<number[]> {
  const times: number[] = [];
  while (times.length < MEASUREMENTS) times.push(await timeToMarks(hashiya, path));
  return times;
}

async function waitForMarksIn(page: Page, id: string): Promise<void> {
  const isMarked = async (): Promise<boolean> => (await highlightsOn(page)).some(({ inside }) => inside.includes(id));
  await expect.poll(isMarked, { timeout: READ_WITHIN, interval: 100 }).toBe(true);
}

/** What large pages and many of them do to a reader. */
export function loadFacts(desk: Desk): void {
  it('marks every one of many articles that are opened at once, the one in front before all others are read', async () => {
    const own = await openOwnPage(desk.browser);
    const behind = await Promise.all(
      Array.from({ length: rounds(6) - 1 }, (_, at) =>
        openPage(desk.browser, `many-${at}/${at === 0 ? 'long.html' : 'longish.html'}`),
      ),
    );
    const front = await openPage(desk.browser, 'many/article.html');
    await waitForHighlights(front.page, READ_WITHIN);
    expect(await pagesRead(own, `${HOST}/many-*`)).toBeLessThan(behind.length);
    for (const { page } of behind) {
      await page.bringToFront();
      await waitForHighlights(page, READ_WITHIN);
    }
    expect([front, ...behind].flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('marks an article no more than 300 ms later because very long ones are being analysed for other tabs', async () => {
    let delay = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < MOST_TRIES && delay > MOST_DELAY; tried++) {
      const alone = await timesToMarks(desk.browser, 'alone');
      const own = await openOwnPage(desk.browser);
      const busy = await Promise.all([1, 2].map((at) => openPage(desk.browser, `busy-${tried}-${at}/long.html`)));
      const beside = await timesToMarks(desk.browser, 'beside');
      // Only what was measured while the others still took the background's time says anything.
      if ((await pagesRead(own, `${HOST}/busy-${tried}-*`)) < busy.length) delay = median(beside) - median(alone);
      expect(busy.flatMap(({ faults }) => faults)).toEqual([]);
      for (const page of [...busy.map((opened) => opened.page), own]) await page.close();
    }
    expect(delay).toBeLessThanOrEqual(MOST_DELAY);
  });

  it('marks an article no more than 300 ms later because of a page in another window that changes all the time', async ({
    skip,
  }) => {
    skip(
      desk.browser.family !== 'chromium',
      'Firefox shows no second window in tests, and what is hidden is not read.',
    );
    let delay = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < MOST_TRIES && delay > MOST_DELAY; tried++) {
      const alone = await timesToMarks(desk.browser, 'still');
      const busy = await openPage(desk.browser, `hasty-${tried}/hasty.html`, { type: 'window' });
      await waitForHighlights(busy.page, READ_WITHIN);
      const beside = await timesToMarks(desk.browser, 'stirred');
      delay = median(beside) - median(alone);
      expect(busy.faults).toEqual([]);
      await busy.page.close();
    }
    expect(delay).toBeLessThanOrEqual(MOST_DELAY);
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
    for (let at = 2; at <= rounds(15, 20); at++) {
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
    expect(live.at(-1) ?? 0).toBeLessThanOrEqual(2 * Math.max(...live.slice(0, 6)));
    const stored = await storedIn(await openOwnPage(desk.browser));
    const keptUnder = (text: string): string[] =>
      Object.keys(stored).filter((key) => JSON.stringify(stored[key]).includes(text));
    expect(keptUnder(notes.third)).toEqual([`notes:${HOST}/endless/next-3.html`]);
    expect(keptUnder(notes.fourth)).toEqual([`notes:${HOST}/endless/own.html`]);
    expect(faults).toEqual([]);
  });
}
