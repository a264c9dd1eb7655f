import { expect, it } from 'vitest';
import { pageScript } from '../../bench/bundle';
import type { Desk } from '../desk';
import { DEMO_PARAGRAPHS } from '../page-parts';
import { openPage, pointOf } from '../reading';

/** The article's paragraphs as read: without markup. */
const [, SECOND = '', THIRD = ''] = DEMO_PARAGRAPHS.map((paragraph) =>
  paragraph.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
);

/** Passages of an article that the reader selects on the page. */
export function passageFacts(desk: Desk): void {
  it('what is selected by mouse or by script is known by its words in the article, and the page keeps its selection', async () => {
    const { page } = await openPage(desk.browser, 'selected/article.html');
    await page.evaluate(await pageScript('../e2e/selection-page.ts'));
    const words = (): Promise<string | null> => page.evaluate(() => globalThis.selectedWords());
    expect(await words()).toBeNull();

    // Three clicks select a paragraph; browsers let such a selection end before the first letter of the next one.
    const [start = ''] = SECOND.split(' ');
    const { x, y } = await pointOf(page, `${start} ${SECOND.split(' ')[1]}`);
    await page.mouse.click(x, y, { count: 3 });
    expect(await words()).toBe(SECOND);

    await page.evaluate(() => {
      const [, second, third] = document.querySelectorAll('.body > p');
      if (second && third) document.getSelection()?.setBaseAndExtent(third, third.childNodes.length, second, 0);
    });
    const before = await page.evaluate(() => String(document.getSelection()));
    expect(await words()).toBe(`${SECOND}\n${THIRD}`);
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(before);

    await page.evaluate(() =>
      document.getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body),
    );
    expect(await words()).toBeNull();
  });
}
