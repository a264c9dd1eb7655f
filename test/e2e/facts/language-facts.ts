import { expect, it } from 'vitest';
import { waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { openedPopup } from '../popup';
import { hover, openArticle } from '../reading';
import { word } from '../words';

/** What language the interface speaks. */
export function languageFacts(desk: Desk): void {
  it('speaks Arabic, right to left, in an Arabic browser and English in an English one', async () => {
    const language = desk.browser.language === 'ar' ? 'en' : 'ar';
    const other = await desk.openAnother({ language });
    for (const hashiya of [desk.browser, other]) {
      const { page } = await openArticle(hashiya, 'language');
      const popup = await openedPopup(hashiya, page, '#who .row');
      const direction = await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(direction).toEqual(hashiya.language === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr']);
      expect(await popup.$eval('#who h2', ({ textContent }) => textContent)).toBe(word(hashiya, 'popupWho'));
      await popup.close();
      await page.bringToFront();
      await hover(page, 'السعودية', '.body');
      expect((await waitForCardOf(page, 'السعودية')).text).toContain(word(hashiya, 'typePlace'));
    }
    await other.close();
  });
}
