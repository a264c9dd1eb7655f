import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { seriousFaults } from '../axe';
import { WITHIN } from '../browser-under-test';
import { hoverUntilCard, waitForCard, waitForCardOf, waitForNoCard } from '../card';
import { pressInFrame, sayWrong } from '../correction-frame';
import type { Desk } from '../desk';
import { enterNote } from '../note-field';
import { askFrom, openOwnPage } from '../own-page';
import { markedOn } from '../passage-page';
import { press } from '../popup';
import { highlightsOn, hover, openArticle, openPage, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'أنطونيو غوتيريش';
const SHORT = 'غوتيريش';
const OTHER = 'نيلسون مانديلا';
const NOTED = 'كامل إدريس';

/** Longest until a card knows that it is covered, with time to spare, in milliseconds. */
const NOTICED_WITHIN = 1500;

const isMarked = async (page: Page, words = NAME): Promise<boolean> =>
  (await highlightsOn(page)).some(({ text }) => text === words);

const becomesMarked = (page: Page, marked: boolean): Promise<void> =>
  expect.poll(() => isMarked(page), { timeout: WITHIN }).toBe(marked);

/** All of the reader's glossary. */
async function ownGlossaryOf(own: Page): Promise<string> {
  return JSON.stringify(await askFrom(own, 'read-own-glossary', null));
}

/** What readers correct in cards. */
export function correctionFacts(desk: Desk): void {
  it('marks no more at once what the reader calls no name, here, after a reload and elsewhere, until that is taken back', async () => {
    const hashiya = await desk.openAnother({});
    const { page } = await openArticle(hashiya, 'corrected');
    await hoverUntilCard(page, NAME, '.body');
    const frame = await sayWrong(hashiya, page);
    expect(await seriousFaults(frame, '.framed-correction')).toEqual([]);
    await pressInFrame(frame, word(hashiya, 'noteEverywhere'));
    await pressInFrame(frame, word(hashiya, 'correctNoName'));
    await becomesMarked(page, false);
    expect(await isMarked(page, SHORT)).toBe(true);
    await pressInFrame(frame, word(hashiya, 'correctUndo'));
    await becomesMarked(page, true);
    await pressInFrame(frame, word(hashiya, 'correctNoName'));
    await becomesMarked(page, false);
    await pressInFrame(frame, word(hashiya, 'correctDone'));
    await waitForNoCard(page);
    await page.reload();
    await waitForHighlights(page);
    expect(await isMarked(page)).toBe(false);
    const { page: another } = await openArticle(hashiya, 'corrected-another');
    expect(await isMarked(another)).toBe(false);
    const library = await openOwnPage(hashiya, 'library.html#view=own');
    await library.waitForSelector('.own .words', { timeout: WITHIN });
    await press(library, word(hashiya, 'ownTakeBack'));
    await becomesMarked(another, true);
    await becomesMarked(page, true);
    await hashiya.close();
  });

  it('tells in one article of somebody else whom the reader has chosen, and of the first in others', async () => {
    const hashiya = await desk.openAnother({});
    const { page } = await openArticle(hashiya, 'means');
    await hoverUntilCard(page, NAME, '.body');
    const frame = await sayWrong(hashiya, page);
    await pressInFrame(frame, word(hashiya, 'correctOtherPerson'));
    await frame.waitForSelector('input[type=search]');
    await frame.$eval(
      'input[type=search]',
      (field, name) => {
        if (!(field instanceof HTMLInputElement)) return;
        field.value = name;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      OTHER,
    );
    await pressInFrame(frame, OTHER);
    await waitForCardOf(page, OTHER);
    await pressInFrame(frame, word(hashiya, 'correctDone'));
    await page.reload();
    await waitForHighlights(page);
    await hover(page, NAME, '.body');
    await waitForCardOf(page, OTHER);
    const { page: another } = await openArticle(hashiya, 'means-another');
    await hover(another, NAME, '.body');
    await waitForCardOf(another, NAME);
    await hashiya.close();
  });

  it('leaves noted names looking noted while the article is analysed anew', async () => {
    const hashiya = await desk.openAnother({});
    const { page } = await openArticle(hashiya, 'still-noted');
    await enterNote(page, NOTED, '.body');
    await page.keyboard.type('x');
    await expect.poll(() => markedOn(page, 'person-noted'), { timeout: WITHIN }).toEqual([NOTED]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hoverUntilCard(page, NAME, '.body');
    const frame = await sayWrong(hashiya, page);
    const seen = await page.evaluateHandle(() => {
      const sizes: number[] = [];
      const look = (): void => {
        sizes.push(CSS.highlights.get('annotated-person-noted')?.size ?? 0);
        requestAnimationFrame(look);
      };
      look();
      return sizes;
    });
    await pressInFrame(frame, word(hashiya, 'correctNoName'));
    await becomesMarked(page, false);
    expect(await seen.evaluate((sizes) => Math.min(...sizes))).toBe(1);
    await hashiya.close();
  });

  it('lets no page correct anything, by made-up events, by the document itself or by covering it', async () => {
    const hashiya = await desk.openAnother({});
    const own = await openOwnPage(hashiya);
    const before = await ownGlossaryOf(own);
    const { page } = await openPage(hashiya, 'covered-correction/covering.html');
    await page.bringToFront();
    await waitForHighlights(page);
    await hoverUntilCard(page, NAME, '#story');
    await sayWrong(hashiya, page);
    const card = await waitForCard(
      page,
      (seen) => seen?.controls.some(({ kind }) => kind === 'iframe') ?? false,
      'a frame',
    );
    const { x = 0, y = 0 } = card?.controls.find(({ kind }) => kind === 'iframe') ?? {};
    await page.evaluate(
      (at) => {
        const host = document.body.nextElementSibling;
        for (const target of [host, document.elementFromPoint(at.x, at.y), document.body])
          for (const type of ['pointerdown', 'pointerup', 'click'])
            target?.dispatchEvent(
              new PointerEvent(type, { clientX: at.x, clientY: at.y, bubbles: true, composed: true }),
            );
        for (const key of ['Tab', 'Enter', ' '])
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        document.querySelector<HTMLElement>('#cover')?.showPopover();
      },
      { x, y },
    );
    await new Promise((resolve) => setTimeout(resolve, NOTICED_WITHIN));
    // Down the whole frame, where all that can be chosen lies.
    for (let up = 90; up >= -90; up -= 15) await page.mouse.click(x, y - up);
    const address = new URL('/correction.html', hashiya.ownAddress).href;
    await page.evaluate((source) => {
      document.querySelector<HTMLElement>('#cover')?.hidePopover();
      const embedded = document.createElement('iframe');
      embedded.src = `${source}#${'0'.repeat(32)}`;
      document.body.append(embedded);
    }, address);
    await expect.poll(() => ownGlossaryOf(own), { timeout: WITHIN }).toBe(before);
    await hashiya.close();
  });
}
