import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ASSETS } from '../../../src/tools/glossary-files';
import { seriousFaults } from '../axe';
import { WITHIN } from '../browser-under-test';
import { noteButtonOn, waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { enterNote, focusNote, noteFrameOf, noteIn, waitForNote } from '../note-field';
import { openOwnPage, store, unstore } from '../own-page';
import { markedOn, notePassage, pressNoteButton, selectByMouse, waitForPassageCard } from '../passage-page';
import { openedPopup } from '../popup';
import { openArticle, openPage, pointOf, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'كامل إدريس';
const NOTE = 'قارن بما قيل في المؤتمر الأول';

/** Words of one paragraph, and one between them that is no name or date. */
const FROM = 'ستبحر';
const TO = 'والقمح';
const BETWEEN = 'محمّلةً';
const NOTED = { from: FROM, to: TO, note: NOTE };

/** Longest that a button may take to come, with time to spare, in milliseconds. */
const BUTTON_WOULD_BE_THERE = 1500;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Notes on selected passages, and how what is noted looks on the page. */
export function passageNoteFacts(desk: Desk): void {
  const saved = (): string => word(desk.browser, 'cardNoteSaved');

  it('takes a note on selected words, paints them in every tab of the article, and opens their card when it comes back', async () => {
    const { page, faults } = await openArticle(desk.browser, 'passage');
    const { page: other } = await openArticle(desk.browser, 'passage');
    await page.bringToFront();
    const words = await notePassage(page, NOTED, saved());
    for (const tab of [page, other])
      await expect.poll(() => markedOn(tab, 'passage'), { timeout: WITHIN }).toEqual([words]);
    await page.reload();
    await waitForHighlights(page);
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toEqual([words]);
    const { x, y } = await pointOf(page, BETWEEN);
    await page.mouse.click(x, y);
    expect((await waitForPassageCard(page)).name).toBe(words);
    const frame = await noteFrameOf(page);
    await waitForNote(frame, ({ text }) => text === NOTE, 'the note in the card');
    expect(faults).toEqual([]);
  });

  it('takes a note on words in an open shadow root, and opens their card there when the page comes back', async () => {
    const { page, faults } = await openPage(desk.browser, 'in-shadow/shadow-root.html');
    await waitForHighlights(page);
    await selectByMouse(page, 'للعناية', 'حديثا', 'news-article');
    const { name } = await pressNoteButton(page);
    expect(name).toContain('المركزة ومختبرا');
    const frame = await noteFrameOf(page);
    await waitForNote(frame, ({ isLocked }) => !isLocked, 'a field that can be written in');
    await focusNote(page, frame);
    await page.keyboard.type(NOTE);
    await waitForNote(frame, ({ status }) => status === saved(), 'the note to be kept');
    await page.reload();
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toEqual([name]);
    const { x, y } = await pointOf(page, 'المركزة', 'news-article');
    await page.mouse.click(x, y);
    expect((await waitForPassageCard(page)).name).toBe(name);
    expect(faults).toEqual([]);
  });

  it('opens the card of a name within a noted passage, and that of the passage beside it', async () => {
    const { page } = await openArticle(desk.browser, 'within');
    await selectByMouse(page, 'السفن الأولى', 'والقمح');
    await pressNoteButton(page);
    const frame = await noteFrameOf(page);
    await waitForNote(frame, ({ isLocked }) => !isLocked, 'a field that can be written in');
    await focusNote(page, frame);
    await page.keyboard.type(NOTE);
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toHaveLength(1);
    await page.reload();
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toHaveLength(1);
    const harbour = await pointOf(page, 'ميناء صلالة', '.body');
    await page.mouse.click(harbour.x, harbour.y);
    await waitForCardOf(page, 'ميناء صلالة');
    const beside = await pointOf(page, BETWEEN);
    await page.mouse.click(beside.x, beside.y);
    await waitForPassageCard(page);
  });

  it('shows no notes on pages while that is switched off', async () => {
    const { page } = await openArticle(desk.browser, 'switched-off');
    await notePassage(page, NOTED, saved());
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toHaveLength(1);
    const own = await openOwnPage(desk.browser);
    await store(own, { settings: { notesOnPages: false } });
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toEqual([]);
    await unstore(own, ['settings']);
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toHaveLength(1);
  });

  it('forgets a passage whose note is cleared', async () => {
    const { page } = await openArticle(desk.browser, 'forgotten');
    await notePassage(page, NOTED, saved());
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toHaveLength(1);
    await page.keyboard.press('Backspace');
    for (const _ of NOTE) await page.keyboard.press('Backspace');
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toEqual([]);
  });

  it('finds a passage whose paragraph has changed, and tells one as gone that the page has no more', async () => {
    const { page } = await openArticle(desk.browser, 'changed');
    const words = await notePassage(page, NOTED, saved());
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const changed = words.replace('الجاري', 'المقبل');
    await page.evaluate(
      (before, after) => {
        const paragraph = [...document.querySelectorAll('.body p')].find(({ textContent }) =>
          textContent?.includes(before),
        );
        if (paragraph)
          paragraph.textContent = `وفي تفاصيل الاتفاق أيضاً ${paragraph.textContent?.replace(before, after)}`;
      },
      words,
      changed,
    );
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toEqual([changed]);
    const popup = await openedPopup(desk.browser, page, '#passages .row button');
    expect(await popup.$eval('#passages .row', ({ textContent }) => textContent)).toContain(NOTE);
    expect(await seriousFaults(popup, '#passages')).toEqual([]);
    await popup.$eval('#passages .row button', (row) => row instanceof HTMLElement && row.click());
    await page.bringToFront();
    expect((await waitForPassageCard(page)).name).toBe(words);
    await page.evaluate((gone) => {
      for (const paragraph of document.querySelectorAll('.body p'))
        if (paragraph.textContent?.includes(gone)) paragraph.remove();
    }, changed);
    await expect.poll(() => markedOn(page, 'passage'), { timeout: WITHIN }).toEqual([]);
    const again = await openedPopup(desk.browser, page, '#passages .left-page');
    expect(await again.$eval('#passages .row', ({ textContent }) => textContent)).toContain(
      word(desk.browser, 'passageGone'),
    );
    expect(await seriousFaults(again, '#passages')).toEqual([]);
  });

  it('offers no button for what the page selects by itself, and none while the reader writes in a field', async () => {
    const { page } = await openPage(desk.browser, 'by-itself/article.html');
    await waitForHighlights(page);
    const point = await pointOf(page, FROM);
    await page.evaluate(({ x, y }) => {
      const second = document.querySelectorAll('.body p')[1];
      const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(x, y) ?? document.body;
      target.dispatchEvent(new PointerEvent('pointerdown', at));
      if (second) getSelection()?.selectAllChildren(second);
      target.dispatchEvent(new PointerEvent('pointerup', at));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey: true, bubbles: true }));
    }, point);
    await pause(BUTTON_WOULD_BE_THERE);
    expect(await noteButtonOn(page)).toBeNull();
    await page.click('.search input');
    await page.keyboard.type('abc');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Home');
    await page.keyboard.up('Shift');
    await pause(BUTTON_WOULD_BE_THERE);
    expect(await noteButtonOn(page)).toBeNull();
  });

  it('takes the button away with the selection, by Escape, and when its place is scrolled away', async () => {
    const { page } = await openArticle(desk.browser, 'away');
    const isThere = async (): Promise<boolean> => (await noteButtonOn(page)) !== null;
    const ways: readonly (() => Promise<unknown>)[] = [
      () => page.evaluate(() => getSelection()?.removeAllRanges()),
      () => page.keyboard.press('Escape'),
      () => page.evaluate(() => window.scrollTo({ top: 100_000, behavior: 'instant' })),
    ];
    for (const takeAway of ways) {
      await selectByMouse(page, FROM, TO);
      await expect.poll(isThere, { timeout: WITHIN }).toBe(true);
      await takeAway();
      await expect.poll(isThere, { timeout: WITHIN }).toBe(false);
      await page.mouse.click(2, 2);
    }
  });

  it('opens the card of selected words by its key, with the focus in it, also where the button is switched off', async () => {
    const { page } = await openArticle(desk.browser, 'by-key');
    const settings = await openOwnPage(desk.browser, 'options.html');
    const switchButton = async (on: boolean): Promise<void> => {
      await settings.waitForSelector('.choice', { timeout: WITHIN });
      await settings.$$eval(
        '.choice',
        (choices, name, wanted) => {
          const choice = choices.find(({ textContent }) => textContent?.startsWith(name))?.querySelector('input');
          if (choice?.checked !== wanted) choice?.click();
        },
        word(desk.browser, 'optionsNoteButton'),
        on,
      );
    };
    await switchButton(false);
    await page.bringToFront();
    const { x, y } = await pointOf(page, BETWEEN);
    await page.mouse.click(x, y, { count: 2 });
    await page.keyboard.down('Shift');
    for (let letter = 0; letter < 8; letter++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    const selected = await page.evaluate(() => String(getSelection()).trim());
    await pause(BUTTON_WOULD_BE_THERE);
    expect(await noteButtonOn(page)).toBeNull();
    await desk.browser.pressShortcut(page, 'note-selection');
    const card = await waitForPassageCard(page);
    expect(card).toMatchObject({ name: selected, focused: true });
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await switchButton(true);
  });

  it('marks a noted name more strongly, in every tab that names it, until the note is cleared', async () => {
    const { page } = await openArticle(desk.browser, 'noted');
    const { page: other } = await openArticle(desk.browser, 'noted');
    await page.bringToFront();
    expect(await markedOn(page, 'person-noted')).toEqual([]);
    const frame = await enterNote(page, NAME, '.body');
    await page.keyboard.type('x');
    await waitForNote(frame, ({ status }) => status === saved(), 'the note to be kept');
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await tab.evaluate((name) => {
        for (const paragraph of document.querySelectorAll('.body p'))
          if (paragraph.textContent?.includes(name)) paragraph.scrollIntoView();
      }, NAME);
      await expect.poll(() => markedOn(tab, 'person-noted'), { timeout: WITHIN }).toEqual([NAME]);
      expect(await markedOn(tab, 'person')).not.toContain(NAME);
    }
    // The first card may have gone with its tab.
    await page.bringToFront();
    const again = await enterNote(page, NAME, '.body');
    await page.keyboard.press('Backspace');
    await expect.poll(() => noteIn(again).then(({ text }) => text), { timeout: WITHIN }).toBe('');
    await expect.poll(() => markedOn(page, 'person-noted'), { timeout: WITHIN }).toEqual([]);
  });

  it('has nothing in the button at a selection and the card of a passage that axe finds serious', async () => {
    const { page } = await openArticle(desk.browser, 'axe-passage');
    await selectByMouse(page, FROM, TO);
    await expect.poll(() => noteButtonOn(page), { timeout: WITHIN }).not.toBeNull();
    const button = (await noteButtonOn(page))?.html ?? '';
    const { html } = await pressNoteButton(page);
    const { page: mount } = await openPage(desk.browser, 'axe/empty.html');
    const styles = (name: string): string => readFileSync(join(ASSETS, 'styles', `${name}.css`), 'utf8');
    for (const [own, shown] of [
      ['note-button', button],
      ['card', html],
    ] as const) {
      await mount.setContent(
        `<!doctype html><html lang="ar"><title>passage</title><style>${styles('surface')}${styles(own)}</style><main><h1>page</h1>${shown.replace(' popover="manual"', '')}</main></html>`,
      );
      expect(await seriousFaults(mount, '.surface')).toEqual([]);
    }
  });
}
