import { expect, it } from 'vitest';
import { seriousFaults } from '../axe';
import { WITHIN } from '../browser-under-test';
import type { Desk } from '../desk';
import { choose, openOwnPage } from '../own-page';
import { press } from '../popup';
import { highlightsOn, openArticle, openPage, waitForHighlights } from '../reading';
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
    await choose(settings, word(desk.browser, 'optionsPlaces'));
    await page.bringToFront();
    await expect.poll(kinds, { timeout: WITHIN }).not.toContain('place');
    await choose(settings, word(desk.browser, 'optionsPlaces'));
    await expect.poll(kinds, { timeout: WITHIN }).toContain('place');
  });

  it('runs always on a site that the reader has chosen, until it is taken back', async ({ skip }) => {
    const { grantSite } = desk.browser;
    if (!grantSite) return skip('No test can answer this browser’s question');
    const host = 'blog.hashiya.test';
    const open = () => openPage(desk.browser, 'chosen/article.html', { host });
    /** Whether an article there is marked by itself; one that is not is given time. */
    const isMarked = async (): Promise<boolean> => {
      const { page } = await open();
      return waitForHighlights(page, 2000).then(
        () => true,
        () => false,
      );
    };
    expect(await isMarked()).toBe(false);
    await grantSite(`*://${host}/*`);
    await expect.poll(isMarked, { timeout: WITHIN }).toBe(true);
    const settings = await openOwnPage(desk.browser, 'options.html');
    await settings.waitForSelector('.sites button', { timeout: WITHIN });
    await press(settings, word(desk.browser, 'optionsTakeBack'));
    await expect.poll(isMarked, { timeout: WITHIN }).toBe(false);
  });
}
