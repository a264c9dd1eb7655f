import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { faultsInAllLooks } from '../looks';
import { openOwnPage } from '../own-page';

/** A phone, and the laptop on which the page must need no scrolling, in CSS pixels. */
const WIDTHS = [360, 1280] as const;
const LAPTOP = { width: 1280, height: 800 };

const NAME = 'بدر البوسعيدي';

const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0));

async function opened(desk: Desk, hashiya = desk.browser): Promise<Page> {
  const page = await openOwnPage(hashiya, 'welcome.html');
  await page.bringToFront();
  await expect.poll(() => marks(page), { timeout: WITHIN }).toContain('annotated-person');
  return page;
}

/** What greets a new reader. */
export function welcomeFacts(desk: Desk): void {
  it('greets with an example in which people, bodies and places are marked', async () => {
    const page = await opened(desk);
    expect(await marks(page)).toEqual(
      expect.arrayContaining(['annotated-person', 'annotated-organization', 'annotated-place']),
    );
  });

  it('opens a card in the example by a click, which has no field for a note', async ({ skip }) => {
    skip(desk.browser.family !== 'chromium', 'Firefox gives the extension’s own pages no clicks from tests.');
    const page = await opened(desk);
    const [x, y] = await page.$eval(
      '.news p',
      ({ firstChild, textContent }, name) => {
        const range = document.createRange();
        const start = textContent?.indexOf(name) ?? -1;
        if (firstChild) range.setStart(firstChild, start);
        if (firstChild) range.setEnd(firstChild, start + name.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      },
      NAME,
    );
    await page.mouse.click(x, y);
    await expect.poll(() => marks(page), { timeout: WITHIN }).toContain('annotated-current');
    expect(page.frames()).toHaveLength(1);
  });

  it('goes through the example by the keys that it tells', async () => {
    const page = await opened(desk);
    await desk.browser.pressShortcut(page, 'next-mention');
    await expect.poll(() => marks(page), { timeout: WITHIN }).toContain('annotated-current');
  });

  for (const language of ['ar', 'en'] as const)
    it(`stands on one screen of a laptop and fits a phone in every look, language ${language}`, async ({ skip }) => {
      skip(desk.browser.family !== 'chromium', 'Only Chromium lets tests choose colours and sizes of text.');
      const isOpen = desk.browser.language === language;
      const page = await opened(desk, isOpen ? desk.browser : await desk.openAnother({ language }));
      await page.waitForSelector('.keys kbd', { timeout: WITHIN });
      await page.setViewport(LAPTOP);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(LAPTOP.height);
      const looked = { language, widths: WIDTHS, parts: [], pictures: 'welcome-looks' };
      expect(await faultsInAllLooks(page, looked)).toEqual([]);
    });
}
