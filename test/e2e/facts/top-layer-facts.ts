import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { WITHIN } from '../browser-under-test';
import { clickInCard, waitForCard, waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { highlightsOn, hover, openPage, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'كايا كالاس';

const isModal = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('dialog:modal') !== null);

/** Articles in what a page shows above all else. */
export function topLayerFacts(desk: Desk): void {
  const enterCard = async (page: Page): Promise<void> => {
    await hover(page, NAME, '#story');
    await waitForCardOf(page, NAME);
    await clickInCard(page, ({ name }) => name === word(desk.browser, 'cardPin'));
    await waitForCard(page, (card) => card?.focused === true, 'a card that was clicked');
  };

  it('reads an article in a modal dialog, and its cards stand above that and can be entered', async () => {
    const { page, faults } = await openPage(desk.browser, 'top/dialog.html');
    const before = await page.$eval('dialog', ({ innerHTML }) => innerHTML);
    await page.click('#open');
    await waitForHighlights(page);
    await enterCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await isModal(page)).toBe(true);
    expect(await page.$eval('dialog', ({ innerHTML }) => innerHTML)).toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => isModal(page), { timeout: WITHIN }).toBe(false);
    await expect.poll(() => highlightsOn(page), { timeout: WITHIN }).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('closes the card of a name whose dialog has closed', async () => {
    const { page } = await openPage(desk.browser, 'top/dialog.html');
    await page.click('#open');
    await waitForHighlights(page);
    await enterCard(page);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await waitForNoCard(page);
    await page.waitForFunction(() => document.querySelector('dialog')?.lastElementChild?.localName === 'p');
  });

  it('shows cards above an article that fills the screen', async () => {
    const { page, faults } = await openPage(desk.browser, 'top/full-screen.html');
    await waitForHighlights(page);
    await page.click('#open');
    await page.waitForFunction(() => document.fullscreenElement !== null, { timeout: WITHIN });
    await enterCard(page);
    await clickInCard(page, ({ name }) => name === word(desk.browser, 'cardClose'));
    await waitForNoCard(page);
    expect(faults).toEqual([]);
  });
}
