import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { LATE_PAGES } from '../late-pages';
import { NEW_NAMES } from '../living-pages';
import { highlightsOn, openPage, waitForHighlights } from '../reading';

const namesOn = async (page: Page): Promise<string[]> => (await highlightsOn(page)).map(({ text }) => text);

/** Articles that are not there yet when the page is. */
export function lateFacts(desk: Desk): void {
  for (const { file, how, click } of LATE_PAGES)
    it(`reads an article that comes late: ${how}`, async () => {
      const { page, faults } = await openPage(desk.browser, `late/${file}`);
      expect(await namesOn(page)).toEqual([]);
      if (click !== undefined) await page.click(click);
      await expect.poll(() => namesOn(page), { timeout: WITHIN }).toEqual(expect.arrayContaining([...NEW_NAMES]));
      expect(faults).toEqual([]);
    });

  it('follows its reader from an Arabic list to an article and back', async () => {
    const { page, faults } = await openPage(desk.browser, 'late/routes.html');
    for (let round = 0; round < 2; round++) {
      expect(await namesOn(page)).toEqual([]);
      await page.evaluate(`live('article')`);
      await waitForHighlights(page);
      await page.evaluate(`live('list')`);
      await expect.poll(() => namesOn(page), { timeout: WITHIN }).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
}
