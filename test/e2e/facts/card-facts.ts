import { expect, it } from 'vitest';
import { VIEW, WITHIN } from '../browser-under-test';
import { clickInCard, type SeenCard, waitForCard, waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { choose, openOwnPage } from '../own-page';
import { hover, openArticle, openPage, pointOf, waitForHighlights } from '../reading';
import { countedWord, word } from '../words';

/** What a reader can do with the card of a name. */
export function cardFacts(desk: Desk): void {
  it('opens a card for the name the pointer rests on: names, type, role and number of mentions', async () => {
    const { page, faults } = await openArticle(desk.browser, 'hover');
    await hover(page, 'أنطونيو غوتيريش', '.body');
    const { text } = await waitForCardOf(page, 'أنطونيو غوتيريش');
    expect(text).toContain(word(desk.browser, 'typePerson'));
    expect(text).toContain('António Guterres');
    expect(text).toContain('الأمين العام للأمم المتحدة');
    expect(text).toContain(countedWord(desk.browser, 'cardMentions', 2));
    expect(faults).toEqual([]);
  });

  it('opens a card for somebody only the article tells of', async () => {
    const { page } = await openArticle(desk.browser, 'unlisted');
    await hover(page, 'ليان الحمداني', '.body');
    const { text } = await waitForCardOf(page, 'ليان الحمداني');
    expect(text).toContain('الخبيرة الاقتصادية');
    expect(text).toContain(word(desk.browser, 'cardCertaintyArticle'));
  });

  it('spells somebody only the article tells of in Latin letters, and says that this is approximate', async () => {
    const { page } = await openPage(desk.browser, 'made/unlisted.html');
    await waitForHighlights(page);
    await hover(page, 'سعيد الخطيب');
    const told = `al-Khatib (${word(desk.browser, 'cardApproximateSpelling')})`;
    await waitForCard(page, (card) => card?.text.includes(told) ?? false, 'an approximate spelling');
  });

  it('tells a name with its vowel signs, too, unless the reader wants none', async () => {
    const { page } = await openArticle(desk.browser, 'vowels');
    const vowelled = (card: SeenCard | null): boolean => card?.text.includes('خَلِيج عَدَن') ?? false;
    const open = async (): Promise<void> => {
      const { x, y } = await pointOf(page, 'خليج عدن', '.body');
      await page.mouse.click(x, y);
      await waitForCardOf(page, 'خليج عدن');
    };
    await open();
    await waitForCard(page, vowelled, 'its vowels');
    await page.keyboard.press('Escape');
    const settings = await openOwnPage(desk.browser, 'options.html');
    await choose(settings, word(desk.browser, 'optionsVowelSigns'));
    try {
      await page.bringToFront();
      await open();
      // What is told later than at once is told within this time.
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(vowelled(await waitForCardOf(page, 'خليج عدن'))).toBe(false);
    } finally {
      await choose(settings, word(desk.browser, 'optionsVowelSigns'));
    }
  });

  it('opens the card of a name of which nothing is known by a click only', async () => {
    const { page } = await openArticle(desk.browser, 'bare');
    await hover(page, 'ميناء جدة', '.body');
    await hover(page, 'كايا كالاس', '.body');
    await waitForCardOf(page, 'كايا كالاس');
    const { x, y } = await pointOf(page, 'ميناء جدة', '.body');
    await page.mouse.click(x, y);
    await waitForCardOf(page, 'ميناء جدة');
  });

  it('opens the card of a name within a link by a long press and by key, and follows the link by a tap', async () => {
    const { page } = await openPage(desk.browser, 'made/linked.html');
    await waitForHighlights(page);
    const { x, y } = await pointOf(page, 'كامل إدريس');
    const finger = await page.touchscreen.touchStart(x, y);
    await waitForCardOf(page, 'كامل إدريس');
    await finger.end();
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await desk.browser.pressShortcut(page, 'previous-mention');
    await desk.browser.pressShortcut(page, 'next-mention');
    await waitForCardOf(page, 'كامل إدريس');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const tapped = await pointOf(page, 'كامل إدريس');
    await page.touchscreen.tap(tapped.x, tapped.y);
    await expect.poll(() => new URL(page.url()).hash, { timeout: WITHIN }).toBe('#followed');
  });

  it('leads from a card to whom and what this article names beside it', async () => {
    const { page } = await openArticle(desk.browser, 'related');
    await hover(page, 'أنطونيو غوتيريش', '.body');
    const { controls } = await waitForCardOf(page, 'أنطونيو غوتيريش');
    const un = desk.browser.language === 'ar' ? 'الأمم المتحدة' : 'United Nations';
    expect(controls.map(({ name }) => name)).toContainEqual(expect.stringContaining(un));
    await clickInCard(page, ({ name }) => name.startsWith(un));
    const { focused } = await waitForCardOf(page, 'الأمم المتحدة');
    expect(focused).toBe(true);
  });

  it('closes a card when the pointer has gone elsewhere', async () => {
    const { page } = await openArticle(desk.browser, 'leave');
    await hover(page, 'السعودية', '.body');
    await waitForCardOf(page, 'السعودية');
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
  });

  it('keeps a card that was clicked open until the reader clicks elsewhere', async () => {
    const { page } = await openArticle(desk.browser, 'click');
    const { x, y } = await pointOf(page, 'كايا كالاس', '.body');
    await page.mouse.click(x, y);
    await waitForCardOf(page, 'كايا كالاس');
    await page.mouse.click(3, 300);
    await waitForNoCard(page);
  });

  it('keeps a pinned card in view while the page scrolls, and opens other names in it', async () => {
    const { page } = await openArticle(desk.browser, 'pin');
    await hover(page, 'كايا كالاس', '.body');
    await waitForCardOf(page, 'كايا كالاس');
    await clickInCard(page, ({ name }) => name === word(desk.browser, 'cardPin'));
    await page.mouse.click(3, 300);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const isInView = (card: SeenCard | null): boolean =>
      card?.controls.every(({ y }) => y > 0 && y < VIEW.height) ?? false;
    await waitForCard(page, isInView, 'the pinned card in view');
    await hover(page, 'خليج عدن', '.body');
    await waitForCardOf(page, 'خليج عدن');
    await page.mouse.click(3, 300);
    await waitForCardOf(page, 'خليج عدن');
    await clickInCard(page, ({ name }) => name === word(desk.browser, 'cardClose'));
    await waitForNoCard(page);
  });

  it('lets the page scroll under a pointer that rests on a card', async () => {
    const { page } = await openArticle(desk.browser, 'wheel');
    await hover(page, 'كايا كالاس', '.body');
    const card = await waitForCardOf(page, 'كايا كالاس');
    const [control] = card.controls;
    if (!control) throw new Error('The card has no button');
    await page.mouse.move(control.x, control.y);
    const before = await page.evaluate(() => window.scrollY);
    for (let notch = 0; notch < 5; notch++) await page.mouse.wheel({ deltaY: 100 });
    await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: WITHIN }).toBeGreaterThan(before + 300);
  });

  it('goes on from the name whose card Escape has closed', async () => {
    const { page } = await openArticle(desk.browser, 'on');
    await page.evaluate(() => document.querySelectorAll('.body p')[1]?.scrollIntoView());
    await desk.browser.pressShortcut(page, 'next-mention');
    await waitForCardOf(page, 'بدر البوسعيدي');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await desk.browser.pressShortcut(page, 'next-mention');
    await waitForCardOf(page, 'ميناء صلالة');
  });

  it('goes from name to name by keyboard, and Escape gives the focus back', async () => {
    const { page } = await openArticle(desk.browser, 'keyboard');
    await page.focus('.search input');
    await page.evaluate(() => document.querySelectorAll('.body p')[1]?.scrollIntoView());
    await desk.browser.pressShortcut(page, 'next-mention');
    const first = await waitForCard(page, (card) => card !== null, 'a card');
    expect(first?.name).toBe('بدر البوسعيدي');
    expect(first?.focused).toBe(true);
    await desk.browser.pressShortcut(page, 'next-mention');
    await waitForCardOf(page, 'ميناء صلالة');
    await desk.browser.pressShortcut(page, 'previous-mention');
    await waitForCardOf(page, 'بدر البوسعيدي');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('tells why a name is told when the reader asks', async () => {
    const { page } = await openArticle(desk.browser, 'why');
    await hover(page, 'أنطونيو غوتيريش', '.body');
    await waitForCardOf(page, 'أنطونيو غوتيريش');
    await clickInCard(page, ({ name }) => name === word(desk.browser, 'cardWhy'));
    const [told = ''] = word(desk.browser, 'cardSureness').split(':');
    await waitForCard(page, (card) => card?.text.includes(told) ?? false, 'why the name is told');
  });

  it('leads from a card to the next mention of the same name', async () => {
    const { page } = await openArticle(desk.browser, 'next');
    await hover(page, 'أنطونيو غوتيريش', '.body');
    await waitForCardOf(page, 'أنطونيو غوتيريش');
    await clickInCard(page, ({ name }) => name === word(desk.browser, 'cardNext'));
    const current = (): Promise<string[]> =>
      page.evaluate(() => {
        const texts: string[] = [];
        CSS.highlights.get('annotated-current')?.forEach(({ startContainer, startOffset, endOffset }) => {
          texts.push(startContainer.nodeValue?.slice(startOffset, endOffset) ?? '');
        });
        return texts;
      });
    await expect.poll(current, { timeout: WITHIN }).toEqual(['غوتيريش']);
  });

  it('opens a card beside its name on a page that is zoomed by its own styles', async () => {
    const { page } = await openArticle(desk.browser, 'zoomed');
    await page.addStyleTag({ content: 'html { zoom: 1.5 }' });
    await hover(page, 'كايا كالاس', '.body');
    await waitForCardOf(page, 'كايا كالاس');
    const { x, y } = await pointOf(page, 'كايا كالاس', '.body');
    // The card is 352 pixels wide and begins or ends at its name; its button for closing stands in its first line.
    const near = (card: SeenCard | null): boolean =>
      card?.controls.some((control) => Math.abs(control.x - x) < 352 + 40 && control.y > y && control.y < y + 80) ??
      false;
    await waitForCard(page, near, 'a card below its name');
    await clickInCard(page, ({ name }) => name === word(desk.browser, 'cardClose'));
    await waitForNoCard(page);
  });
}
