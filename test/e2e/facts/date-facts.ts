import { expect, it } from 'vitest';
import { WITHIN } from '../browser-under-test';
import { waitForCard, waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { choose, openOwnPage } from '../own-page';
import { clickRow, openedPopup, showAll } from '../popup';
import { highlightsOn, hover, openArticle, pointOf } from '../reading';
import { countedWord, word } from '../words';

/** A date of the demo article, published on Thursday, 13 November 2025. */
const WORDS = 'مساء الأربعاء';

/** What a reader can do with a date. */
export function dateFacts(desk: Desk): void {
  it('marks dates whose day is known, in a way of their own', async () => {
    const { page } = await openArticle(desk.browser, 'dates');
    const dates = async (): Promise<string[]> =>
      (await highlightsOn(page)).filter(({ kind }) => kind === 'date').map(({ text }) => text);
    await expect.poll(dates, { timeout: WITHIN }).toContain(WORDS);
  });

  it('tells of a date under the pointer its day by both calendars and how far it is from the article', async () => {
    const { page, faults } = await openArticle(desk.browser, 'date');
    await hover(page, WORDS, '.body');
    const card = await waitForCard(page, (seen) => seen?.text.includes(WORDS) ?? false, 'the card of a date');
    expect(card?.name).toMatch(desk.browser.language === 'ar' ? /الأربعاء/ : /Wednesday/);
    expect(card?.text).toMatch(/1447/);
    const oneDay = countedWord(desk.browser, 'dateDays', 1);
    expect(card?.text).toContain(word(desk.browser, 'dateBefore').replace('$1', oneDay));
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
    expect(faults).toEqual([]);
  });

  it('opens the card of a date by a tap or click, and from its row in the popup', async () => {
    const { page } = await openArticle(desk.browser, 'date-row');
    const { x, y } = await pointOf(page, WORDS, '.body');
    await page.mouse.click(x, y);
    await waitForCard(page, (seen) => seen?.text.includes(WORDS) ?? false, 'the card of a date');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const popup = await openedPopup(desk.browser, page, '#when .row');
    await showAll(popup);
    await clickRow(popup, 'when', `«${WORDS}»`);
    await waitForCard(page, (seen) => seen?.text.includes(WORDS) ?? false, 'the card of a date');
  });

  it('goes by key from name to name and past dates, or to dates, too, for who wants that', async () => {
    const { page } = await openArticle(desk.browser, 'date-steps');
    const nameAfterSultanate = async (): Promise<string | undefined> => {
      const { x, y } = await pointOf(page, 'سلطنة عُمان', '.body');
      await page.mouse.click(x, y);
      await waitForCardOf(page, 'سلطنة عمان');
      await desk.browser.pressShortcut(page, 'next-mention');
      return (await waitForCard(page, (card) => card?.name !== 'سلطنة عمان', 'another card'))?.name;
    };
    expect(await nameAfterSultanate()).toBe('خليج عدن');
    const settings = await openOwnPage(desk.browser, 'options.html');
    await choose(settings, word(desk.browser, 'optionsStepsToDates'));
    try {
      await page.bringToFront();
      await expect.poll(nameAfterSultanate, { timeout: WITHIN }).toMatch(/2025|٢٠٢٥/);
    } finally {
      await choose(settings, word(desk.browser, 'optionsStepsToDates'));
    }
  });
}
