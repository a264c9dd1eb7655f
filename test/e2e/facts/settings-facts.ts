import { expect, it } from 'vitest';
import { seriousFaults } from '../axe';
import { WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { openOwnPage } from '../own-page';
import { highlightsOn, openArticle } from '../reading';
import { word } from '../words';

/** What a reader chooses in the settings, and what open pages make of it. */
export function settingsFacts(desk: Desk): void {
  it('follows on open pages what the reader chooses in the settings, and offers nothing there that axe finds serious', async () => {
    const { page } = await openArticle(desk.browser, 'settings');
    const kinds = async (): Promise<readonly string[]> => [
      ...new Set((await highlightsOn(page)).map(({ kind }) => kind)),
    ];
    await expect.poll(kinds, { timeout: WITHIN }).toContain('place');
    const settings = await openOwnPage(desk.browser, 'options.html');
    await settings.waitForSelector('.choice', { timeout: WITHIN });
    expect(await seriousFaults(settings, 'html')).toEqual([]);
    const choose = (label: string): Promise<void> =>
      settings.$$eval(
        '.choice',
        (choices, wanted) =>
          choices
            .find(({ textContent }) => textContent?.startsWith(wanted))
            ?.querySelector('input')
            ?.click(),
        label,
      );
    await choose(word(desk.browser, 'optionsPlaces'));
    await page.bringToFront();
    await expect.poll(kinds, { timeout: WITHIN }).not.toContain('place');
    await choose(word(desk.browser, 'optionsPlaces'));
    await expect.poll(kinds, { timeout: WITHIN }).toContain('place');
  });
}
