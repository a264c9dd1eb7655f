import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ASSETS } from '../../../src/tools/glossary-files';
import { seriousFaults } from '../axe';
import { waitForCard, waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { openNote } from '../note-field';
import { openedPopup, showAll } from '../popup';
import { hover, openArticle, openPage } from '../reading';

/** What readers with a screen reader, a keyboard or weak eyes can rely on. */
export function accessibilityFacts(desk: Desk): void {
  it('has nothing in the popup that axe finds serious', async () => {
    const { page } = await openArticle(desk.browser, 'axe-popup');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    await showAll(popup);
    expect(await seriousFaults(popup, 'html')).toEqual([]);
  });

  it.each([
    ['a person', 'أنطونيو غوتيريش'],
    ['a country, with its links', 'سلطنة عُمان'],
    ['a date', 'مساء الأربعاء'],
  ])('has nothing in the card of %s that axe finds serious', async (_, words) => {
    const { page } = await openArticle(desk.browser, 'axe-card');
    await hover(page, words, '.body');
    const html = (await waitForCard(page, (card) => card !== null, 'a card'))?.html ?? '';
    // Axe cannot look into a closed shadow root: the card as it stands, with its styles, on an empty page.
    const { page: mount } = await openPage(desk.browser, 'axe/empty.html');
    const styles = readFileSync(join(ASSETS, 'styles', 'card.css'), 'utf8');
    await mount.setContent(
      `<!doctype html><html lang="ar"><title>card</title><style>${styles}</style><main><h1>page</h1>${html.replace(' popover="manual"', '')}</main></html>`,
    );
    expect(await seriousFaults(mount, '.surface')).toEqual([]);
  });

  it('has nothing in the fields of a card’s notes that axe finds serious', async () => {
    const { page } = await openArticle(desk.browser, 'axe-note');
    await hover(page, 'أنطونيو غوتيريش', '.body');
    await waitForCardOf(page, 'أنطونيو غوتيريش');
    const frame = await openNote(page);
    await frame.waitForSelector('.reach:enabled');
    expect(await seriousFaults(frame, '.framed-note')).toEqual([]);
  });
}
