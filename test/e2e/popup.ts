import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserUnderTest, WITHIN } from './browser-under-test';

/** Opens the popup for a page and waits until it shows an article, or a message instead. */
export async function openedPopup(hashiya: BrowserUnderTest, page: Page, shows: string): Promise<Page> {
  const popup = await hashiya.openPopup(page);
  await popup.waitForSelector(shows, { timeout: WITHIN });
  return popup;
}

/** Opens what the popup's sections hold back. */
export async function showAll(popup: Page): Promise<void> {
  await popup.$$eval('button.all[aria-expanded=false]', (buttons) => buttons.map((button) => button.click()));
  await popup.waitForFunction(() => !document.querySelector('button.all[aria-expanded=false]'), { timeout: WITHIN });
}

/** Arabic names of the rows in a section of the popup. */
export function namesIn(popup: Page, section: 'who' | 'where'): Promise<string[]> {
  return popup.$$eval(`#${section} .row .name`, (names) => names.map((name) => name.textContent ?? ''));
}

/** Clicks the row of a name. */
export async function clickRow(popup: Page, section: 'who' | 'where' | 'when', name: string): Promise<void> {
  const clicked = await popup.$$eval(
    `#${section} .row button`,
    (rows, wanted) => {
      const row = rows.find((candidate) => candidate.querySelector('.name, .wording')?.textContent === wanted);
      if (row instanceof HTMLElement) row.click();
      return row !== undefined;
    },
    name,
  );
  if (!clicked) throw new Error(`The popup has no row for ${name}`);
}

/** Presses a button of the popup by its label. */
export async function press(popup: Page, label: string): Promise<void> {
  const pressed = await popup.$$eval(
    'button',
    (buttons, wanted) => {
      const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    },
    label,
  );
  if (!pressed) throw new Error(`The popup has no button «${label}»`);
}

/** What a file holds once the browser has finished saving it; the newest of those with this ending. */
export async function downloaded({ downloads }: BrowserUnderTest, ending: string): Promise<string> {
  const until = Date.now() + WITHIN;
  while (Date.now() < until) {
    const name = readdirSync(downloads).find((file) => file.endsWith(ending));
    const text = name && existsSync(join(downloads, name)) ? readFileSync(join(downloads, name), 'utf8') : '';
    if (text !== '') return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No *${ending} was saved`);
}
