import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { OUTPUT } from '../../../src/tools/build-extension';
import { seriousFaults } from '../axe';
import { type BrowserUnderTest, WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { openedPopup } from '../popup';
import { openArticle } from '../reading';

/** Where a picture of every look is left. */
const PICTURES = join(OUTPUT, 'popup-looks');

/** A phone, the popup as it opens, and a wide one, in CSS pixels. */
const WIDTHS = [320, 435, 600] as const;

/** About what a popup shows at once. */
const HEIGHT = 600;

const USUAL_TEXT = 16;

interface Look {
  readonly name: string;
  readonly media: Readonly<Record<string, string>>;
  /** The browser's own size of text, in CSS pixels. */
  readonly text: number;
}

const LOOKS: readonly Look[] = [
  { name: 'light', media: { 'prefers-color-scheme': 'light' }, text: USUAL_TEXT },
  { name: 'dark', media: { 'prefers-color-scheme': 'dark' }, text: USUAL_TEXT },
  { name: 'forced-colours', media: { 'forced-colors': 'active' }, text: USUAL_TEXT },
  { name: 'text-200', media: { 'prefers-color-scheme': 'light' }, text: 2 * USUAL_TEXT },
];

/** The popup in a tab of its own, as on phones: a popup proper takes no width from outside. */
async function popupInTab(hashiya: BrowserUnderTest): Promise<Page> {
  const { page } = await openArticle(hashiya, 'looks');
  const popup = await openedPopup(hashiya, page, '#who .row');
  const address = popup.url();
  await popup.close();
  await page.bringToFront();
  // Behind the article, which stays the tab that is read.
  const tab = await hashiya.browser.newPage({ background: true });
  await tab.goto(address);
  await tab.waitForSelector('#who .row', { timeout: WITHIN });
  await tab.bringToFront();
  return tab;
}

/** What is wrong with the popup as it stands, in a line each. */
async function faultsOf(popup: Page, width: number): Promise<string[]> {
  await popup.waitForFunction((wanted) => window.innerWidth === wanted, { timeout: WITHIN }, width);
  const faults = await popup.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const missing = ['who', 'where', 'when', 'said'].filter((id) => !document.querySelector(`#${id} .row`));
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth} px`] : []),
      ...missing.map((id) => `#${id} is empty`),
    ];
  });
  return [...faults, ...(await seriousFaults(popup, 'html'))];
}

/** Opens or closes the menu of exports; what of it is out of sight when it is open, in a line each. */
async function openExports(popup: Page, isOpen: boolean): Promise<string[]> {
  return popup.$eval(
    '.export',
    (menu, open) => {
      menu.toggleAttribute('open', open);
      menu.scrollIntoView({ behavior: 'instant', block: 'end' });
      const box = menu.querySelector('.choices')?.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const isSeen = box && box.top >= 0 && box.left >= 0 && box.right <= clientWidth && box.bottom <= clientHeight;
      return open && !isSeen ? [`the menu of exports is cut off: ${JSON.stringify(box)}`] : [];
    },
    isOpen,
  );
}

/** What is wrong in any look at any width, with the menu of exports open and closed. Leaves pictures of each. */
async function faultsInAllLooks(popup: Page, language: 'ar' | 'en'): Promise<string[]> {
  const session = await popup.createCDPSession();
  const all: string[] = [];
  for (const { name, media, text } of LOOKS) {
    const features = Object.entries(media).map(([feature, value]) => ({ name: feature, value }));
    await session.send('Emulation.setEmulatedMedia', { features });
    await session.send('Page.setFontSizes', { fontSizes: { standard: text } });
    for (const width of WIDTHS) {
      await popup.setViewport({ width, height: HEIGHT });
      const look = `${language}-${name}-${width}`;
      all.push(...(await faultsOf(popup, width)).map((fault) => `${look}: ${fault}`));
      await popup.screenshot({ path: join(PICTURES, `${look}.png`) });
      const faults = [...(await openExports(popup, true)), ...(await faultsOf(popup, width))];
      all.push(...faults.map((fault) => `${look}, exports: ${fault}`));
      await popup.screenshot({ path: join(PICTURES, `${look}-exports.png`) });
      await openExports(popup, false);
    }
  }
  await session.detach();
  return all;
}

/** Where the focus is: the part of the popup, or the kind of control. */
function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const stops = { row: '#who .row button', search: 'search input', export: '.export summary' };
    const found = Object.entries(stops).find(([, selector]) => document.activeElement?.matches(selector));
    return found?.[0] ?? '';
  });
}

/** More presses of Tab than the popup has places for the focus. */
const MOST_TABS = 120;

async function tabTo(popup: Page, stop: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await popup.keyboard.press('Tab');
    if ((await focused(popup)) === stop) return;
  }
  throw new Error(`Tab does not reach ${stop}`);
}

/** How the popup looks wherever it is opened, and that no pointer is needed there. */
export function popupLooksFacts(desk: Desk): void {
  for (const language of ['ar', 'en'] as const)
    it(`fits narrow and wide popups in every look, language ${language}`, async ({ skip }) => {
      skip(desk.browser.family !== 'chromium', 'Only Chromium lets tests choose colours and sizes of text.');
      mkdirSync(PICTURES, { recursive: true });
      const isOpen = desk.browser.language === language;
      const hashiya = isOpen ? desk.browser : await desk.openAnother({ language });
      expect(await faultsInAllLooks(await popupInTab(hashiya), language)).toEqual([]);
    });

  it('leads to rows, search and exports by the keyboard alone', async ({ skip }) => {
    skip(desk.browser.family !== 'chromium', 'Firefox gives a popup no keys from tests.');
    const { page } = await openArticle(desk.browser, 'keyboard-popup');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    for (const stop of ['search', 'row', 'export']) await tabTo(popup, stop);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.export[open]', { timeout: WITHIN });
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.export:not([open])', { timeout: WITHIN });
    expect(await focused(popup)).toBe('export');
    await popup.focus('search input');
    await tabTo(popup, 'row');
    await popup.keyboard.press('Enter');
    await page.waitForFunction(() => CSS.highlights.get('annotated-current')?.size === 1, { timeout: WITHIN });
  });
}
