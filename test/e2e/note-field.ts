import type { Frame, Page } from 'puppeteer-core';
import { WITHIN } from './browser-under-test';
import { clickInCard, type SeenCard, waitForCard, waitForCardOf } from './card';
import { hover } from './reading';

/** Whether a frame holds a note field that is there. Asked of itself: Firefox's driver hears of no address. */
function hasNoteField(frame: Frame): Promise<boolean> {
  return frame
    .evaluate(() => location.pathname === '/note.html' && document.querySelector('textarea') !== null)
    .catch(() => false);
}

/** The document of the note's field in the card that is open on a page, as only the browser's driver can see it. */
export async function noteFrameOf(page: Page): Promise<Frame> {
  const until = Date.now() + WITHIN;
  while (Date.now() < until) {
    for (const frame of page.frames()) if (frame !== page.mainFrame() && (await hasNoteField(frame))) return frame;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The card has no note field');
}

/** The same, of a card that is asked for its note unless the field has come by itself. */
export async function openNote(page: Page): Promise<Frame> {
  const opens = ({ className }: SeenCard['controls'][number]): boolean => className === 'open-note';
  const card = await waitForCard(page, (seen) => seen !== null, 'a card');
  // The field of a kept note may come by itself before it is asked for, and the button goes.
  if (card?.controls.some(opens)) await clickInCard(page, opens).catch(() => undefined);
  return noteFrameOf(page);
}

/** What a note field shows. */
export interface SeenNote {
  readonly text: string;
  readonly status: string;
  readonly isLocked: boolean;
}

/** What stands in the field of the open card. */
export function noteIn(frame: Frame): Promise<SeenNote> {
  return frame.evaluate(() => {
    const field = document.querySelector('textarea');
    return {
      text: field?.value ?? '',
      status: document.querySelector('.note-heading [role=status]')?.textContent ?? '',
      isLocked: field?.readOnly ?? true,
    };
  });
}

/** Waits until a field is as wanted. */
export async function waitForNote(frame: Frame, isWanted: (note: SeenNote) => boolean, wanted: string): Promise<void> {
  const until = Date.now() + WITHIN;
  for (;;) {
    const note = await noteIn(frame);
    if (isWanted(note)) return;
    if (Date.now() > until) throw new Error(`Waited for ${wanted}, saw ${JSON.stringify(note)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Whether letters that are typed now go into a field. */
function hasFocus(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.hasFocus() && document.activeElement?.localName === 'textarea');
}

/** Rests the pointer on a name, and clicks into the note field of its card until something can be written there. */
export async function enterNote(page: Page, name: string, within: string): Promise<Frame> {
  await hover(page, name, within);
  await waitForCardOf(page, name);
  const frame = await openNote(page);
  await waitForNote(frame, ({ isLocked }) => !isLocked, 'a field that can be written in');
  await focusNote(page, frame);
  return frame;
}

/** The same, where the note on the name is written that is seen in every article. */
export async function enterNoteEverywhere(page: Page, name: string, within: string): Promise<Frame> {
  const frame = await enterNote(page, name, within);
  await frame.click('.reach label:last-child input');
  await frame.waitForSelector('.reach label:last-child :checked');
  await frame.focus('textarea');
  return frame;
}

/** Clicks into a note field; again where the card has moved meanwhile, since it grows with its note. */
export async function focusNote(page: Page, frame: Frame): Promise<void> {
  const until = Date.now() + WITHIN;
  for (;;) {
    await clickInCard(page, ({ kind }) => kind === 'iframe');
    for (let asked = 0; asked < 10; asked++) {
      if (await hasFocus(frame)) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    if (Date.now() > until) throw new Error('The note field does not take the focus');
  }
}
