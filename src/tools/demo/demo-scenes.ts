import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';

/** Where the highlights of people, organizations and the others begin their names, see assets/styles/highlights.css. */
const HIGHLIGHTED = '[...CSS.highlights.keys()].some((name) => name.startsWith("annotated-"))';

/** The card's host stands behind `<body>`, as long as the card is open. */
const CARD_OPEN = 'document.body.nextElementSibling !== null';

/** Where the first name of a person (or else any name) stands on the screen, once the page has been scrolled to it. */
const POINT_AT_A_NAME = `(() => {
  const names = [...(CSS.highlights.get('annotated-person') ?? []), ...(CSS.highlights.get('annotated-place') ?? [])];
  const name = names.find(({ startContainer }) => !startContainer.parentElement.closest('h1')) ?? names[0];
  if (!name) return null;
  const range = document.createRange();
  range.setStart(name.startContainer, name.startOffset);
  range.setEnd(name.endContainer, name.endOffset);
  name.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const { left, right, top, bottom } = range.getClientRects()[0];
  return [(left + right) / 2, (top + bottom) / 2];
})()`;

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');

/** Longest time a page may take to be read, in milliseconds. */
const READ_WITHIN = 30_000;

/** Opens the popup of the real toolbar button, which also lets Hashiya into pages that are not on its list. */
export async function openPopup(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: READ_WITHIN });
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** Waits until the popup shows an article. False where it finds none. */
export async function showsArticle(popup: Page): Promise<boolean> {
  const settled = '#who, .message.no-article, .message.restricted, .message.failed, .message.off';
  await popup.waitForSelector(settled, { timeout: READ_WITHIN });
  return (await popup.$('#who')) !== null;
}

/** A picture of the article with its highlights; false where there are none. */
export async function pictureArticle(page: Page, file: string): Promise<boolean> {
  const found = await page.waitForFunction(HIGHLIGHTED, { timeout: READ_WITHIN }).then(
    () => true,
    () => false,
  );
  if (found) await page.screenshot({ path: file });
  return found;
}

/** Longest time a card may take to open, in milliseconds. */
const OPENS_WITHIN = 10_000;

/** What the background still tells of an open card, vowel signs and map, comes within so many milliseconds. */
const TOLD_WITHIN = 300;

/** A picture of an open card, as a pointer resting on a name opens it; none where nothing is known of that name. */
export async function pictureCard(page: Page, file: string): Promise<void> {
  const point = await page.evaluate(POINT_AT_A_NAME);
  if (!isPoint(point)) return;
  await page.mouse.move(2, 2);
  await page.mouse.move(...point);
  const isOpen = await page.waitForFunction(CARD_OPEN, { timeout: OPENS_WITHIN }).then(
    () => true,
    () => false,
  );
  if (isOpen) {
    await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN));
    await page.screenshot({ path: file });
  }
  await page.mouse.move(2, 2);
}

/** Writes a note on the article and waits until it is kept. */
export async function writeNote(popup: Page, text: string): Promise<void> {
  const field = await popup.waitForSelector('#note textarea');
  await field?.type(text);
  await popup.waitForSelector('#note .saved');
}

/** Takes the article away in every form the popup offers; answers the files' names. */
export async function saveExports(popup: Page, folder: string): Promise<string[]> {
  const before = new Set(readdirSync(folder));
  const choices = await popup.$$('.export .choices button');
  const saved = (): string[] =>
    readdirSync(folder).filter((name) => !before.has(name) && !name.endsWith('.crdownload') && !name.endsWith('.tmp'));
  // Two forms may have one name, and the browser under test writes the second over the first.
  const times = (): string =>
    saved()
      .map((name) => statSync(join(folder, name)).mtimeMs)
      .join();
  // The first choice copies instead of saving.
  for (const choice of choices.slice(1)) {
    const unchanged = times();
    // With the pointer: Chromium lets a page save no more than ten files by itself.
    await popup.click('.export summary');
    await choice.click();
    const until = Date.now() + READ_WITHIN;
    while (times() === unchanged && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return saved();
}
