import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type BrowserUnderTest, WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { faultsInAllLooks } from '../looks';
import { openedPopup } from '../popup';
import { openArticle } from '../reading';

/** A phone, the popup as it opens, and a wide one, in CSS pixels. */
const WIDTHS = [320, 435, 600] as const;

/** As large as Chromium opens the popup on a small laptop, in CSS pixels. */
const SMALL_POPUP = { width: 435, height: 510 };

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
      const isOpen = desk.browser.language === language;
      const hashiya = isOpen ? desk.browser : await desk.openAnother({ language });
      const looked = {
        language,
        widths: WIDTHS,
        parts: ['who', 'where', 'when', 'said'],
        pictures: 'popup-looks',
        opening: { name: 'exports', set: openExports },
      };
      expect(await faultsInAllLooks(await popupInTab(hashiya), looked)).toEqual([]);
    });

  it('tells the article at a glance above the fold of a small popup', async ({ skip }) => {
    skip(desk.browser.family !== 'chromium', 'Firefox lets tests choose no size of its windows.');
    const popup = await popupInTab(desk.browser);
    await popup.setViewport(SMALL_POPUP);
    const lines = await popup.$$eval('.glance li', (found) =>
      found.map((line) => ({ text: line.textContent ?? '', bottom: line.getBoundingClientRect().bottom })),
    );
    expect(lines.at(-1)?.text).toContain('2025');
    for (const { bottom } of lines) expect(bottom).toBeLessThan(SMALL_POPUP.height / 2);
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
