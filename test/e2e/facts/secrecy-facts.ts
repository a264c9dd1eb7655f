import * as v from 'valibot';
import { expect, it } from 'vitest';
import { waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { enterNote, noteIn, waitForNote } from '../note-field';
import { hover, openPage, pointOf, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'أنطونيو غوتيريش';
const SECRET = 'zanzibar';

/** Longest that a card may take to open, with time to spare, in milliseconds. */
const CARD_WOULD_BE_OPEN = 1500;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** What no page learns or does, whatever it tries. */
export function secrecyFacts(desk: Desk): void {
  it('lets no page hear, find, select or overwrite what is written in a note', async () => {
    const { page, faults } = await openPage(desk.browser, 'secret/listening.html');
    await waitForHighlights(page);
    const frame = await enterNote(page, NAME, '#story');
    await page.keyboard.type(SECRET);
    await waitForNote(frame, ({ status }) => status === word(desk.browser, 'cardNoteSaved'), 'the note to be kept');
    const found = await page.evaluate((secret) => {
      document.execCommand('insertText', false, 'HACKED');
      document.execCommand('delete');
      const isFound = Reflect.apply(Reflect.get(window, 'find'), window, [secret, false, false, true]);
      document.execCommand('selectAll');
      return JSON.stringify({
        heard: Reflect.get(window, 'heard'),
        isFound,
        selected: String(getSelection()),
        frames: window.length,
        asked: performance.getEntries().map(({ name }) => name),
        html: document.documentElement.outerHTML,
      });
    }, SECRET);
    expect(found).not.toContain(SECRET);
    expect(found).not.toContain('note.html');
    const { heard, isFound, frames } = v.parse(
      v.object({ heard: v.array(v.string()), isFound: v.boolean(), frames: v.number() }),
      JSON.parse(found),
    );
    expect(heard.filter((event) => /^(?:key|before|input|paste|compos)/.test(event))).toEqual([]);
    expect({ isFound, frames }).toEqual({ isFound: false, frames: 0 });
    expect((await noteIn(frame)).text).toBe(SECRET);
    expect(faults).toEqual([]);
  });

  it('opens no card for pointers and keys that a page makes up', async () => {
    const { page } = await openPage(desk.browser, 'made-up/listening.html');
    await waitForHighlights(page);
    const point = await pointOf(page, NAME, '#story');
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(x, y) ?? document.body;
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(new PointerEvent(type, at));
    }, point);
    await pause(CARD_WOULD_BE_OPEN);
    await waitForNoCard(page);
    await hover(page, NAME, '#story');
    await waitForCardOf(page, NAME);
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('click', { clientX: 1, clientY: 1, bubbles: true }));
    });
    await pause(CARD_WOULD_BE_OPEN / 3);
    await waitForCardOf(page, NAME);
  });

  it('lets nobody write in a note that the page has covered', async () => {
    const { page } = await openPage(desk.browser, 'covered/covering.html');
    await waitForHighlights(page);
    const frame = await enterNote(page, NAME, '#story');
    await page.keyboard.type('seen');
    await waitForNote(frame, ({ text }) => text === 'seen', 'what is written in plain sight');
    await page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.showPopover());
    await pause(CARD_WOULD_BE_OPEN);
    await page.keyboard.type('unseen');
    await page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.hidePopover());
    await waitForNote(frame, ({ isLocked }) => !isLocked, 'the field to come back');
    expect((await noteIn(frame)).text).toBe('seen');
  });

  it('opens its field on a page whose policy allows no frames', async () => {
    const { page } = await openPage(desk.browser, 'policed/policed.html');
    await waitForHighlights(page);
    const frame = await enterNote(page, NAME, '#story');
    await page.keyboard.type('allowed');
    await waitForNote(frame, ({ text }) => text === 'allowed', 'what is written');
  });

  it('is not made invisible by the page’s own styles', async () => {
    const { page } = await openPage(desk.browser, 'styled/covering.html');
    await waitForHighlights(page);
    await page.addStyleTag({
      content: 'html > div { opacity: 0 !important; filter: blur(9px) !important; display: none !important }',
    });
    const frame = await enterNote(page, NAME, '#story');
    await page.keyboard.type('seen');
    await waitForNote(frame, ({ text }) => text === 'seen', 'what is written in plain sight');
  });

  it('tells nobody a note who opens its document without a key', async () => {
    const { page } = await openPage(desk.browser, 'embedding/listening.html');
    await waitForHighlights(page);
    const popup = await desk.browser.openPopup(page);
    const address = new URL(
      '/note.html',
      popup.url().startsWith('about:') ? await popup.evaluate(() => location.href) : popup.url(),
    ).href;
    await page.bringToFront();
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.src = `${source}#${'0'.repeat(32)}`;
      document.body.append(frame);
    }, address);
    await pause(CARD_WOULD_BE_OPEN);
    for (const frame of page.frames()) {
      const isLocked = await frame
        .evaluate(() => document.querySelector('textarea')?.readOnly ?? true)
        .catch(() => true);
      expect(isLocked).toBe(true);
    }
  });
}
