import { expect, it } from 'vitest';
import { PAGES_HOST } from '../../../src/tools/demo/page-server';
import { WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { badgesIn, openOwnPage, store, tabInFront } from '../own-page';
import { openArticle, openPage, waitForHighlights } from '../reading';

/** A number in the figures of either language. */
const NUMBER = /^[1-9٠-٩][\d٠-٩]*$/;

/** What the browser's own surface tells and offers: the badge on the button, and the menu of a page. */
export function toolbarFacts(desk: Desk): void {
  it('tells on the button of each tab how many names are marked there, until the tab goes elsewhere', async () => {
    const { page } = await openArticle(desk.browser, 'badge');
    const own = await openOwnPage(desk.browser);
    await page.bringToFront();
    const tab = await tabInFront(own);
    const badge = async (): Promise<string | undefined> => (await badgesIn(own)).get(tab);
    await expect.poll(badge, { timeout: WITHIN }).toMatch(NUMBER);
    expect([...(await badgesIn(own)).values()].filter((text) => text !== '')).toHaveLength(1);
    await page.goto(page.url().replace('article', 'empty'));
    await expect.poll(badge, { timeout: WITHIN }).toBe('');
    await page.goBack();
    await expect.poll(badge, { timeout: WITHIN }).toMatch(NUMBER);
  });

  it('shows a dash on the button where Hashiya is switched off, and nothing where the reader wants no badge', async () => {
    const { page } = await openArticle(desk.browser, 'badge-off');
    const own = await openOwnPage(desk.browser);
    await page.bringToFront();
    const tab = await tabInFront(own);
    const badge = async (): Promise<string | undefined> => (await badgesIn(own)).get(tab);
    await expect.poll(badge, { timeout: WITHIN }).toMatch(NUMBER);
    await store(own, { settings: { sitesOff: [PAGES_HOST] } });
    await expect.poll(badge, { timeout: WITHIN }).toBe('–');
    await page.goto(page.url().replace('badge-off', 'badge-off-again'));
    await expect.poll(badge, { timeout: WITHIN }).toBe('–');
    await store(own, { settings: { badge: false } });
    await expect.poll(badge, { timeout: WITHIN }).toBe('');
    await store(own, { settings: {} });
  });

  it('has its badge in private windows, too', async () => {
    const hashiya = await desk.openAnother({});
    const page = await hashiya.openPrivately(`http://${PAGES_HOST}/badge/article.html`);
    await waitForHighlights(page);
    const [first] = await hashiya.browser.pages();
    await first?.bringToFront();
    const own = await openOwnPage(hashiya);
    const told = async () => [...(await badgesIn(own)).values()].filter((text) => NUMBER.test(text)).length;
    await expect.poll(told, { timeout: WITHIN }).toBe(1);
    await hashiya.close();
  });

  it('reads a page from the menu, even where it sees no article', async () => {
    const { page } = await openPage(desk.browser, 'menu/home.html');
    await openOwnPage(desk.browser);
    await desk.browser.chooseInMenu(page, 'annotate');
    await waitForHighlights(page);
  });

  it('looks words up that are selected, and shows in the panel what glossary and article know of them', async () => {
    const { page } = await openArticle(desk.browser, 'menu');
    // The panel as a tab: tests do not see into Firefox's sidebar, which opens as well.
    const panel = await openOwnPage(desk.browser, 'sidepanel.html');
    await page.bringToFront();
    await panel.waitForSelector('#names .row', { timeout: WITHIN });
    await desk.browser.chooseInMenu(page, 'look-up', ' كامل\n إدريس');
    await panel.waitForSelector('.looked-up .results .row', { timeout: WITHIN });
    expect(await panel.$eval('.looked-up h2', ({ textContent }) => textContent)).toBe('«كامل إدريس»');
    expect(await panel.$eval('.looked-up .results', ({ textContent }) => textContent)).toContain('كامل إدريس');
    await panel.$eval('.looked-up button.toggle', (button) => button instanceof HTMLElement && button.click());
    await panel.waitForFunction(() => !document.querySelector('.looked-up'), { timeout: WITHIN });
  });
}
