import { expect, it } from 'vitest';
import { type SeenCard, waitForCard, waitForCardOf, waitForNoCard } from '../card';
import type { Desk } from '../desk';
import { openedPopup } from '../popup';
import { hover, openArticle } from '../reading';
import { word } from '../words';

/** How far the last thing that can be pressed stands below the first, in CSS pixels. */
function depthOf({ controls }: SeenCard): number {
  return (controls.at(-1)?.y ?? 0) - (controls[0]?.y ?? 0);
}

const MAP = /<svg class="map"[^>]*role="img" aria-label="([^"]+)"/;

/** Maps: the small one in the card of a place, and that of the popup. */
export function mapFacts(desk: Desk): void {
  it('shows a place on a small map in its card, which comes without moving anything', async () => {
    const { page, faults } = await openArticle(desk.browser, 'map');
    await hover(page, 'ميناء صلالة', '.body');
    const opened = await waitForCardOf(page, 'ميناء صلالة');
    const seen = await waitForCard(page, (card) => MAP.test(card?.html ?? ''), 'the map');
    const [place, country] =
      desk.browser.language === 'ar' ? ['ميناء صلالة', 'سلطنة عمان'] : ['Port of Salalah', 'Oman'];
    const said = word(desk.browser, 'cardMapOfCountry').replace('$1', place).replace('$2', country);
    expect(MAP.exec(seen?.html ?? '')?.[1]).toBe(said);
    expect(seen?.html).toMatch(/<path class="its-country" d="M[\d.,-]+L/);
    expect(seen?.html).toMatch(/<circle /);
    expect(seen && depthOf(seen)).toBe(depthOf(opened));
    expect(faults).toEqual([]);
  });

  it('shows the places of an article on the map of the popup', async () => {
    const { page } = await openArticle(desk.browser, 'popup-map');
    const popup = await openedPopup(desk.browser, page, '#where .row');
    await popup.waitForSelector('#where .map .country.named[d^="M"]');
    await popup.waitForSelector('#where .map .dot');
  });

  it('shows no map in the card of who or what is no place', async () => {
    const { page } = await openArticle(desk.browser, 'no-map');
    await hover(page, 'كايا كالاس', '.body');
    const { html } = await waitForCardOf(page, 'كايا كالاس');
    expect(html).not.toContain('class="map"');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });
}
