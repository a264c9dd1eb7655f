import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { EVERYTHING, entityAddress, hashOf, OWN_ADDRESS } from '../../../src/library/route';
import { MADE_PLACE, madeLibrary } from '../../library/made-library';
import { seriousFaults } from '../axe';
import { type BrowserUnderTest, WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { fillLibrary } from '../library-page';
import { enterNote, waitForNote } from '../note-field';
import { askFrom, notesIn, openOwnPage, ownTabs } from '../own-page';
import { openedPopup, press } from '../popup';
import { openArticle } from '../reading';
import { countedWord, word } from '../words';

const NAME = 'كامل إدريس';

/** Opens a browser of its own with a made library, on one of its pages. */
async function openFilled(
  desk: Desk,
  address: string,
  language = desk.browser.language,
): Promise<{ hashiya: BrowserUnderTest; page: Page }> {
  const hashiya = await desk.openAnother({ language });
  const empty = await openOwnPage(hashiya, 'library.html');
  await empty.waitForSelector('.empty', { timeout: WITHIN });
  await fillLibrary(empty, madeLibrary(40, 4));
  await empty.close();
  return { hashiya, page: await openOwnPage(hashiya, address) };
}

function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? ''));
}

/** What a reader may have done to the glossary. */
const OWN_CHANGES = [
  {
    kind: 'add',
    entry: { type: 'person', ar: 'سالم المنصوري', arAliases: ['أبو راشد'], noteAr: 'مدير شركة الشحن', replaces: '' },
  },
  { kind: 'hide', id: 'people/nelson-mandela' },
  { kind: 'correct', correction: { kind: 'no-name', form: 'قوة', article: 'http://news.hashiya.test/a.html' } },
];

/** A phone and a wide window, in CSS pixels. */
const WIDTHS = [360, 1280] as const;

/** What is wrong with the library as it stands, light and dark, at any width. */
async function faultsInLooks(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const scheme of ['light', 'dark'])
    for (const width of WIDTHS) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      const faults = [...(over > 0 ? [`${over} px too wide`] : []), ...(await seriousFaults(page, 'html'))];
      all.push(...faults.map((fault) => `${scheme}, ${width} px: ${fault}`));
    }
  return all;
}

/** What readers find again. */
export function libraryFacts(desk: Desk): void {
  it('finds a note in the library by a spelling of its own, from a link in the popup', async () => {
    const { page } = await openArticle(desk.browser, 'library');
    const frame = await enterNote(page, NAME, '.body');
    await page.keyboard.type('مراجعة الأرقام المُعلنة');
    await waitForNote(frame, ({ status }) => status === word(desk.browser, 'cardNoteSaved'), 'the note to be kept');
    const popup = await openedPopup(desk.browser, page, '.own-pages a');
    const [address = ''] = await popup.$$eval('.own-pages a', (links) => links.map((link) => link.href));
    expect(address).toBe(`${desk.browser.ownAddress}library.html#`);
    const library = await openOwnPage(
      desk.browser,
      `library.html${hashOf({ view: 'notes', wanted: { ...EVERYTHING, query: 'مراجعه ارقام معلنه' } })}`,
    );
    await library.waitForSelector('.text mark', { timeout: WITHIN });
    expect(await texts(library, '.text mark')).toEqual(['مراجعة', 'الأرقام', 'المُعلنة']);
    expect(await texts(library, '.on .name')).toEqual([NAME]);
  });

  it('opens the library’s page of a name from its card', async () => {
    const { page } = await openArticle(desk.browser, 'to-library');
    const frame = await enterNote(page, NAME, '.body');
    await frame.waitForSelector('.in-library', { timeout: WITHIN });
    await frame.click('.in-library');
    const own = await openOwnPage(desk.browser);
    const isOpen = async (): Promise<boolean> =>
      (await ownTabs(own)).some((address) => address.includes('library.html#view=entity&'));
    await expect.poll(isOpen, { timeout: WITHIN }).toBe(true);
  });

  it('removes a note in the library and brings it back, and axe finds nothing serious there', async () => {
    const { hashiya, page } = await openFilled(desk, 'library.html');
    const tally = () => texts(page, '.tally');
    const counted = (notes: number): string =>
      `${countedWord(hashiya, 'libraryNotes', notes)} · ${countedWord(hashiya, 'libraryArticles', 40)}`;
    await expect.poll(tally, { timeout: WITHIN }).toEqual([counted(160)]);
    expect(await seriousFaults(page, 'html')).toEqual([]);
    await press(page, word(hashiya, 'libraryRemoveNote'));
    await expect.poll(tally, { timeout: WITHIN }).toEqual([counted(159)]);
    await expect.poll(async () => (await notesIn(page)).length, { timeout: WITHIN }).toBe(159);
    await press(page, word(hashiya, 'noteBringBack'));
    await expect.poll(tally, { timeout: WITHIN }).toEqual([counted(160)]);
    expect(await notesIn(page)).toHaveLength(160);
    await hashiya.close();
  });

  for (const language of ['ar', 'en'] as const)
    it(`fits narrow and wide windows in light and dark with the library, language ${language}`, async ({ skip }) => {
      skip(desk.browser.family !== 'chromium', 'Only Chromium lets tests choose colours.');
      const { hashiya, page } = await openFilled(desk, 'library.html', language);
      await page.bringToFront();
      for (const address of [`library.html#q=${encodeURIComponent('الوزاره')}`, entityAddress(MADE_PLACE).slice(1)]) {
        await page.goto(hashiya.ownAddress + address);
        await page.waitForSelector(address.includes('#q') ? '.text mark' : '.months', { timeout: WITHIN });
        expect(await faultsInLooks(page)).toEqual([]);
      }
      await hashiya.close();
    });

  for (const language of ['ar', 'en'] as const)
    it(`has nothing that axe finds serious in the own glossary, at any width, light and dark (${language})`, async ({
      skip,
    }) => {
      skip(desk.browser.family !== 'chromium', 'Only Chromium lets tests choose colours.');
      const hashiya = await desk.openAnother({ language });
      const page = await openOwnPage(hashiya, OWN_ADDRESS.slice(1));
      await page.waitForSelector('.empty h2', { timeout: WITHIN });
      expect(await faultsInLooks(page)).toEqual([]);
      await page.bringToFront();
      for (const change of OWN_CHANGES) await askFrom(page, 'change-own-glossary', change);
      await page.waitForSelector('.own .words', { timeout: WITHIN });
      await press(page, word(hashiya, 'ownChange'));
      await page.waitForSelector('.entry-form', { timeout: WITHIN });
      expect(await faultsInLooks(page)).toEqual([]);
      await hashiya.close();
    });

  it('shows an entity’s notes, months and company on its page, and leads back to all notes', async () => {
    const { hashiya, page } = await openFilled(desk, entityAddress(MADE_PLACE).slice(1));
    await page.waitForSelector('.months', { timeout: WITHIN });
    expect(await seriousFaults(page, 'html')).toEqual([]);
    expect(await texts(page, '.entity .name')).toEqual([MADE_PLACE.name]);
    expect((await texts(page, '.companions .name')).length).toBeGreaterThan(3);
    await page.$eval('.companions .name', (link) => {
      if (link instanceof HTMLElement) link.click();
    });
    await expect.poll(() => texts(page, '.entity .name'), { timeout: WITHIN }).not.toEqual([MADE_PLACE.name]);
    await page.$eval('h1 a', (link) => {
      if (link instanceof HTMLElement) link.click();
    });
    await page.waitForSelector('.leaf', { timeout: WITHIN });
    await page.evaluate(() => history.back());
    await page.waitForSelector('.months', { timeout: WITHIN });
    await hashiya.close();
  });
}
