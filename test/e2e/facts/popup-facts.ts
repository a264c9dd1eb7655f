import { expect, it } from 'vitest';
import { EXPORTS } from '../../../src/notes/exports/exports';
import { WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { clickRow, downloaded, namesIn, openedPopup, press, showAll } from '../popup';
import { highlightsOn, openArticle, openPage, waitForHighlights } from '../reading';
import { word } from '../words';

const PEOPLE = ['أنطونيو غوتيريش', 'كايا كالاس', 'ليان الحمداني', 'بدر البوسعيدي', 'ماركو روبيو', 'أحمد أبو الغيط'];
const PLACES = ['مسقط', 'البحر الأحمر', 'اليمن', 'السودان', 'مصر', 'خليج عدن'];
const DATES = ['2025-11-09', '2025-11-12', '2025-11-13', '2025-11-19', '2025-11-24', '2025-12-01', '2026-03'];

/** What the popup says of a page and does with it. */
export function popupFacts(desk: Desk): void {
  it('says who, where and when, in this order', async () => {
    const { page } = await openArticle(desk.browser, 'popup');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    const sections = await popup.$$eval('section[id]', (found) => found.map(({ id }) => id));
    expect(sections.slice(0, 3)).toEqual(['who', 'where', 'when']);
    await showAll(popup);
    expect(await namesIn(popup, 'who')).toEqual(expect.arrayContaining(PEOPLE));
    expect(await namesIn(popup, 'where')).toEqual(expect.arrayContaining(PLACES));
    const dates = await popup.$$eval('#when time', (times) => times.map(({ dateTime }) => dateTime));
    expect(dates).toEqual(expect.arrayContaining(DATES));
  });

  it('leads from a row to its mention on the page', async () => {
    const { page } = await openArticle(desk.browser, 'jump');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    await showAll(popup);
    await clickRow(popup, 'who', 'أحمد أبو الغيط');
    await page.waitForFunction(
      () => {
        let isOnScreen = false;
        CSS.highlights.get('annotated-current')?.forEach(({ startContainer, startOffset, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(startContainer, endOffset);
          const { top, bottom } = range.getBoundingClientRect();
          isOnScreen = range.toString() === 'أحمد أبو الغيط' && top >= 0 && bottom <= window.innerHeight;
        });
        return isOnScreen;
      },
      { timeout: WITHIN },
    );
  });

  it('leads from the glance to the page, and stays open for the next row', async () => {
    const { page } = await openArticle(desk.browser, 'glance');
    const popup = await openedPopup(desk.browser, page, '.glance .lead');
    await popup.$eval('.glance .lead', (lead) => lead instanceof HTMLElement && lead.click());
    await page.waitForFunction(() => CSS.highlights.get('annotated-flash')?.size, { timeout: WITHIN });
    expect(await popup.$eval('.glance', ({ isConnected }) => isConnected)).toBe(true);
  });

  it('finds names, roles and words of the article, and nothing for what is no word', async () => {
    const { page } = await openArticle(desk.browser, 'search');
    const popup = await openedPopup(desk.browser, page, 'input[type=search]');
    const found = (): Promise<string> => popup.$eval('.results', ({ textContent }) => textContent ?? '');
    await popup.type('input[type=search]', 'الأمين العام');
    await expect.poll(found, { timeout: WITHIN }).toContain('أنطونيو غوتيريش');
    expect(await popup.$$eval('.results mark', (marks) => marks.length)).toBeGreaterThan(0);
    await popup.$eval('input[type=search]', (input) => input.select());
    await popup.type('input[type=search]', 'زخبرقش');
    await expect.poll(found, { timeout: WITHIN }).toBe(word(desk.browser, 'popupNothingFound'));
  });

  it('exports Markdown with who, where, when and the notes', async () => {
    const { page } = await openArticle(desk.browser, 'export');
    const popup = await openedPopup(desk.browser, page, '#note textarea');
    await popup.focus('#note textarea');
    await popup.type('#note textarea', 'يُراجَع بعد اجتماع مجلس الأمن');
    await popup.waitForSelector('#note .saved', { timeout: WITHIN });
    await press(popup, word(desk.browser, 'popupSaveMarkdown'));
    const markdown = await downloaded(desk.browser, '.md');
    for (const text of ['مؤتمر مسقط يتفق', 'أنطونيو غوتيريش', 'خليج عدن', '2025-11-24', 'يُراجَع بعد اجتماع مجلس الأمن'])
      expect(markdown).toContain(text);
  });

  it('saves forms that browsers do not know under their own endings', async () => {
    const { page } = await openArticle(desk.browser, 'forms');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    for (const id of ['csv', 'geojson', 'ris', 'csl', 'anki', 'annotations'] as const) {
      await press(popup, word(desk.browser, EXPORTS[id].button));
      expect(await downloaded(desk.browser, `.${EXPORTS[id].extension}`), id).toContain('مؤتمر مسقط يتفق');
    }
  });

  it('switches a site off and on again', async () => {
    const { page } = await openArticle(desk.browser, 'switch');
    const popup = await openedPopup(desk.browser, page, '.site input');
    const click = () => popup.$eval('.site input', (box) => box instanceof HTMLInputElement && box.click());
    await click();
    await expect.poll(() => highlightsOn(page), { timeout: WITHIN }).toEqual([]);
    await click();
    await waitForHighlights(page);
  });

  it('says where there is no Arabic article, and reads the page anyway when asked', async () => {
    const { page, faults } = await openPage(desk.browser, 'popup/home.html');
    const popup = await openedPopup(desk.browser, page, '.message.no-article');
    expect(await popup.$eval('[role=status]', ({ textContent }) => textContent)).toBe(
      word(desk.browser, 'popupNoArticle'),
    );
    await press(popup, word(desk.browser, 'popupTryAnyway'));
    await popup.waitForSelector('#who', { timeout: WITHIN });
    await waitForHighlights(page);
    expect(faults).toEqual([]);
  });

  it('says where extensions may not run', async () => {
    const page = await desk.browser.browser.newPage();
    await page.goto(desk.browser.family === 'chromium' ? 'chrome://version/' : 'data:text/html,');
    const popup = await openedPopup(desk.browser, page, '.message.restricted');
    expect(await popup.$eval('[role=status]', ({ textContent }) => textContent)).toBe(
      word(desk.browser, 'popupForbidden'),
    );
  });
}
