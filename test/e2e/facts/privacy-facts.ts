import { expect, it } from 'vitest';
import { WITHIN } from '../browser-under-test';
import { clickInCard, waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { openedPopup, press } from '../popup';
import { hover, openArticle } from '../reading';
import { word } from '../words';

/** Hosts the browsers themselves ask for updates, settings and the time. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com)$/;

function hostOf(asked: string): string {
  return asked.startsWith('http') ? new URL(asked).hostname : asked.replace(/:\d+$/, '');
}

/** What leaves the browser. The last of the facts: it looks back on all that the others did. */
export function privacyFacts(desk: Desk): void {
  it('sends nothing out of the browser while articles are read, noted and exported', async () => {
    const { page } = await openArticle(desk.browser, 'private');
    await hover(page, 'أنطونيو غوتيريش', '.body');
    await waitForCardOf(page, 'أنطونيو غوتيريش');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    await press(popup, word(desk.browser, 'popupSaveJson'));
    // The proxy would hear of it: of what the page asks for it does.
    await page.evaluate(() => fetch('http://witness.example/').catch(() => undefined));
    const asked = desk.browser.server.elsewhere.map(hostOf).filter((host) => !BROWSERS_OWN.test(host));
    expect(asked).toEqual(['witness.example']);
  });

  it('asks Wikidata for a page when its link in a card is clicked, and not before', async () => {
    const { elsewhere } = desk.browser.server;
    const before = elsewhere.length;
    const asked = (): string[] =>
      elsewhere
        .slice(before)
        .map(hostOf)
        .filter((host) => !BROWSERS_OWN.test(host));
    const { page } = await openArticle(desk.browser, 'links');
    await hover(page, 'السعودية', '.body');
    await waitForCardOf(page, 'السعودية');
    expect(asked()).toEqual([]);
    await clickInCard(page, ({ kind }) => kind === 'a');
    await expect.poll(asked, { timeout: WITHIN }).toContain('www.wikidata.org');
  });
}
