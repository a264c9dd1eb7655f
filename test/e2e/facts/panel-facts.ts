import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type BrowserUnderTest, WITHIN } from '../browser-under-test';
import { waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { faultsInAllLooks } from '../looks';
import { openOwnPage, tabInFront } from '../own-page';
import { openArticle, openPage, pointOf } from '../reading';
import { word } from '../words';

/** As narrow as a panel becomes, and as wide as readers draw it, in CSS pixels. */
const WIDTHS = [320, 360, 600] as const;

/** The panel's page as a tab behind the page in front, of which it tells. */
async function panelBehind(hashiya: BrowserUnderTest, page: Page, shows = '#names .row'): Promise<Page> {
  const panel = await openOwnPage(hashiya, 'sidepanel.html');
  await page.bringToFront();
  await panel.waitForSelector(shows, { timeout: WITHIN });
  return panel;
}

const textsOf = (panel: Page, selector: string): Promise<string[]> =>
  panel.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));

/** What stands beside the page and follows it. */
export function panelFacts(desk: Desk): void {
  it('opens beside the page, with every name under its kind and dates with their days', async () => {
    const { page } = await openArticle(desk.browser, 'beside');
    const beside = await desk.browser.openPanelBeside(page);
    const panel = beside ?? (await panelBehind(desk.browser, page));
    await panel.waitForSelector('#names .row', { timeout: WITHIN });
    expect(await textsOf(panel, '.kind .name')).toEqual(
      expect.arrayContaining(['أنطونيو غوتيريش', 'الأمم المتحدة', 'خليج عدن']),
    );
    expect(await textsOf(panel, '.kind .english')).toContain('United Nations');
    const days = await panel.$$eval('#when time', (times) => times.map(({ dateTime }) => dateTime));
    expect(days).toContain('2025-11-13');
  });

  it('marks the names on the screen as the page scrolls', async () => {
    const { page } = await openArticle(desk.browser, 'scrolled');
    const panel = await panelBehind(desk.browser, page);
    const onScreen = (): Promise<string[]> => textsOf(panel, '.on-screen .name');
    await expect.poll(onScreen, { timeout: WITHIN }).toContain('بدر البوسعيدي');
    expect(await onScreen()).not.toContain('أحمد أبو الغيط');
    await pointOf(page, 'أحمد أبو الغيط');
    await expect.poll(onScreen, { timeout: WITHIN }).toContain('أحمد أبو الغيط');
    expect(await onScreen()).not.toContain('ميناء صلالة');
  });

  it('leads to a name on the page, opens its card and tells once where it stands', async () => {
    const { page } = await openArticle(desk.browser, 'led');
    const panel = await panelBehind(desk.browser, page);
    await panel.$$eval('.kind button.heading', (rows) =>
      rows.find(({ textContent }) => textContent?.includes('أحمد أبو الغيط'))?.click(),
    );
    await waitForCardOf(page, 'أحمد أبو الغيط');
    await expect.poll(() => textsOf(panel, '.on-screen .name'), { timeout: WITHIN }).toContain('أحمد أبو الغيط');
    expect((await textsOf(panel, '[role=status]')).filter((told) => told.includes('أحمد أبو الغيط'))).toHaveLength(1);
  });

  it('finds a name and leads there by the keyboard alone', async ({ skip }) => {
    skip(desk.browser.family !== 'chromium', 'Firefox gives a page behind another no keys from tests.');
    const { page } = await openArticle(desk.browser, 'keyboard-panel');
    const panel = await panelBehind(desk.browser, page);
    await panel.keyboard.press('/');
    await panel.keyboard.type('البوسعيدى');
    await panel.waitForFunction(() => document.querySelectorAll('.kind .row').length === 1, { timeout: WITHIN });
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await waitForCardOf(page, 'بدر البوسعيدي');
  });

  it('follows its tab to another page, and the reader to another tab', async () => {
    const { page } = await openArticle(desk.browser, 'followed');
    const panel = await panelBehind(desk.browser, page);
    const shows = (selector: string) => panel.waitForSelector(selector, { timeout: WITHIN });
    const { page: home } = await openPage(desk.browser, 'followed/home.html');
    await home.bringToFront();
    await shows('.message.no-article');
    await page.bringToFront();
    await shows('#names .on-screen');
    await page.goto(page.url().replace('article', 'home'));
    await shows('.message.no-article');
    await page.goBack();
    await shows('#names .on-screen');
  });

  it('in a tab of its own tells of the page it was opened for, and gives way to it', async () => {
    const { page } = await openArticle(desk.browser, 'bound');
    const own = await openOwnPage(desk.browser);
    await page.bringToFront();
    const bound = await tabInFront(own);
    const panel = await openOwnPage(desk.browser, `sidepanel.html?tab=${bound}`);
    await panel.bringToFront();
    await panel.waitForSelector('#names .row', { timeout: WITHIN });
    expect(await tabInFront(own)).not.toBe(bound);
    await panel.$eval('.kind button.heading', (row) => row instanceof HTMLElement && row.click());
    await expect.poll(() => tabInFront(own), { timeout: WITHIN }).toBe(bound);
  });

  it('says that it does not see a page off the list, until the toolbar button is pressed there', async () => {
    const { page } = await openPage(desk.browser, 'unseen/article.html', { host: 'blog.hashiya.test' });
    const panel = await panelBehind(desk.browser, page, '.message.restricted');
    expect(await textsOf(panel, '[role=status]')).toEqual([word(desk.browser, 'panelForbidden')]);
    await desk.browser.clickToolbarButton(page);
    await panel.waitForSelector('#names .row', { timeout: WITHIN });
  });

  for (const language of ['ar', 'en'] as const)
    it(`fits beside a page in every look, language ${language}`, async ({ skip }) => {
      skip(desk.browser.family !== 'chromium', 'Only Chromium lets tests choose colours and sizes of text.');
      const isOpen = desk.browser.language === language;
      const hashiya = isOpen ? desk.browser : await desk.openAnother({ language });
      const { page } = await openArticle(hashiya, 'panel-looks');
      const panel = await hashiya.openPanelBeside(page);
      if (!panel) throw new Error('Tests cannot see into the panel.');
      await panel.waitForSelector('.on-screen', { timeout: WITHIN });
      const looked = { language, widths: WIDTHS, parts: ['who', 'when', 'names'], pictures: 'panel-looks' };
      expect(await faultsInAllLooks(panel, looked)).toEqual([]);
    });
}
