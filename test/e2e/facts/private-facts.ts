import { expect, it } from 'vitest';
import { PAGES_HOST } from '../../../src/tools/demo/page-server';
import type { BrowserUnderTest } from '../browser-under-test';
import type { Desk } from '../desk';
import { enterNoteEverywhere, noteFrameOf, noteIn, waitForNote } from '../note-field';
import { articlesIn, notesIn, openOwnPage, storedIn } from '../own-page';
import { hover, openArticle, waitForHighlights } from '../reading';
import { word } from '../words';

const NAME = 'كامل إدريس';

/** All that is stored for good, as the extension's own pages read it. */
async function storedFor(hashiya: BrowserUnderTest): Promise<string> {
  // From the first window, which is not private: in a private one Firefox lets the extension's pages open no database.
  const [first] = await hashiya.browser.pages();
  await first?.bringToFront();
  const own = await openOwnPage(hashiya);
  const stored = [await storedIn(own), await notesIn(own), await articlesIn(own)];
  await own.close();
  return JSON.stringify(stored);
}

/** What is kept of private windows. */
export function privateFacts(desk: Desk): void {
  it('keeps nothing of a private window before the reader says so', async () => {
    // A browser of its own: Firefox starts the extension anew to let it into private windows.
    const hashiya = await desk.openAnother({});
    const open = await openArticle(hashiya, 'open');
    // With something written the field comes by itself: no witness is let into private windows, who would press for it.
    const everywhere = await enterNoteEverywhere(open.page, NAME, '.body');
    await open.page.keyboard.type('always');
    await waitForNote(everywhere, ({ status }) => status === word(hashiya, 'cardNoteSaved'), 'the note to be kept');
    const page = await hashiya.openPrivately(`http://${PAGES_HOST}/private/article.html`);
    await waitForHighlights(page);
    await hover(page, NAME, '.body');
    const frame = await noteFrameOf(page);
    const explanation = word(hashiya, 'notePrivate');
    await expect
      .poll(() => frame.evaluate(() => document.body.textContent), { timeout: 30_000 })
      .toContain(explanation);
    expect((await noteIn(frame)).isLocked).toBe(true);

    expect(await storedFor(hashiya)).not.toContain('private');

    await page.bringToFront();
    await frame.evaluate(() => document.querySelector<HTMLElement>('.note-explanation button')?.click());
    await waitForNote(frame, ({ isLocked }) => !isLocked, 'a field that can be written in');
    await frame.focus('textarea');
    await page.keyboard.type('kept');
    await waitForNote(frame, ({ status }) => status === word(hashiya, 'cardNoteSaved'), 'the note to be kept');
    await open.page.bringToFront();
    expect(await storedFor(hashiya)).toContain('kept');
    await hashiya.close();
  });
}
