import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { WITHIN } from './browser-under-test';
import { noteButtonOn, type SeenCard, waitForCard } from './card';
import { focusNote, noteFrameOf, waitForNote } from './note-field';
import { pointOf } from './reading';

/** Selects by mouse from the middle of some words to the middle of others in the same paragraph; answers what is selected. */
export async function selectByMouse(page: Page, from: string, to: string, within = 'body'): Promise<string> {
  const start = await pointOf(page, from, within);
  const end = await pointOf(page, to, within);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}

/** Waits for the button beside the selection, presses it and waits for the card of what is selected. */
export async function pressNoteButton(page: Page): Promise<SeenCard> {
  await expect.poll(() => noteButtonOn(page), { timeout: WITHIN }).not.toBeNull();
  const button = await noteButtonOn(page);
  if (button) await page.mouse.click(button.x, button.y);
  return waitForPassageCard(page);
}

/** Waits for the card of a passage. */
export async function waitForPassageCard(page: Page): Promise<SeenCard> {
  const card = await waitForCard(page, (seen) => seen?.html.includes('quotation') ?? false, 'the card of a passage');
  if (!card) throw new Error('no card');
  return card;
}

/** A note on some words of an article: from the middle of `from` to the middle of `to`, in the same paragraph. */
export interface NotedWords {
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** Takes a note on words of the article that is open, and waits until its field says that it is kept; answers the words. */
export async function notePassage(page: Page, { from, to, note }: NotedWords, saved: string): Promise<string> {
  const selected = (await selectByMouse(page, from, to)).trim();
  const { name } = await pressNoteButton(page);
  expect(name).toBe(selected);
  const frame = await noteFrameOf(page);
  await waitForNote(frame, ({ isLocked }) => !isLocked, 'a field that can be written in');
  await focusNote(page, frame);
  await page.keyboard.type(note);
  await waitForNote(frame, ({ status }) => status === saved, 'the note to be kept');
  return selected;
}

/** The letters of a kind of mark, in the order in which they were painted, until the page has been read without them. */
export function markedOn(page: Page, mark: string): Promise<string[]> {
  return page.evaluate((name) => {
    const texts: string[] = [];
    CSS.highlights.get(`annotated-${name}`)?.forEach(({ startContainer, startOffset, endOffset }) => {
      texts.push(startContainer.nodeValue?.slice(startOffset, endOffset) ?? '');
    });
    return texts;
  }, mark);
}
