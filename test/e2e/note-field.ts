import type { Frame, Page } from 'puppeteer-core';
import { WITHIN } from './browser-under-test';
import { cardOn, clickInCard, type SeenCard, waitForCardOf } from './card';
import { hover } from './reading';

/** Whether a frame holds a note field that is there. Asked of itself: Firefox's driver hears of no address. */
function hasNoteField(frame: Frame): Promise<boolean> {
  return frame
    .evaluate(() => location.pathname === '/note.html' && document.querySelector('textarea') !== null)
    .catch(() => false);
}

/** Time for the field of a note that is kept to open by itself, in milliseconds. */
const OPENS_WITHIN = 500;

const opensNote = ({ className }: SeenCard['controls'][number]): boolean => className === 'open-note';

/**
 * The document of the note's field in the card that is open on a page, as only the browser's driver can see it. Where the
 * field does not come by itself the card is asked for it.
 */
export async function noteFrameOf(page: Page): Promise<Frame> {
  const began = Date.now();
  while (Date.now() < began + WITHIN) {
    for (const frame of page.frames()) if (frame !== page.mainFrame() && (await hasNoteField(frame))) return frame;
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (Date.now() < began + OPENS_WITHIN) continue;
    if ((await cardOn(page))?.controls.some(opensNote)) await clickInCard(page, opensNote);
  }
  throw new Error('The card has no note field');
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
  const frame = await noteFrameOf(page);
  await waitForNote(frame, ({ isLocked }) => !isLocked, 'a field that can be written in');
  await focusNote(page, frame);
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
