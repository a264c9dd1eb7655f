import { expect, it } from 'vitest';
import { VIEW, WITHIN } from '../browser-under-test';
import { waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { NEW_NAMES } from '../living-pages';
import { highlightsOn, hover, openArticle, openPage, waitForHighlights } from '../reading';

/** High enough for the whole demo article, so that all of its highlights are live. */
const WHOLE_ARTICLE = { ...VIEW, height: 4000 };

const PEOPLE = [
  'بدر البوسعيدي',
  'أنطونيو غوتيريش',
  'غوتيريش',
  'بدر عبد العاطي',
  'فيصل بن فرحان',
  'أيمن الصفدي',
  'كايا كالاس',
  'كالاس',
  'ليان الحمداني',
  'الحمداني',
  'كامل إدريس',
  'ماركو روبيو',
  'عباس عراقجي',
  'أحمد أبو الغيط',
];
const ORGANIZATIONS = [
  'الأمم المتحدة',
  'للأمم المتحدة',
  'برنامج الأغذية العالمي',
  'هيئة قناة السويس',
  'شركة ميرسك',
  'وكالة رويترز',
];
const PLACES = [
  'مسقط',
  'البحر الأحمر',
  'وخليج عدن',
  'السعودية',
  'ومصر',
  'العُماني',
  'ولليابان',
  'وبورتسودان',
  'القاهرة',
];

/** What happens to an article on the page itself. */
export function articleFacts(desk: Desk): void {
  it('marks each name once in a screenful, and every mention of all by a key, in the style of its kind', async () => {
    const { page, faults } = await openArticle(desk.browser, 'kinds');
    await page.setViewport(WHOLE_ARTICLE);
    const textsOf = async (kind: string): Promise<string[]> =>
      (await highlightsOn(page)).filter((highlight) => highlight.kind === kind).map(({ text }) => text);
    const people = (): Promise<string[]> => textsOf('person');
    await expect.poll(people, { timeout: WITHIN }).toEqual(expect.arrayContaining(['كايا كالاس', 'أحمد أبو الغيط']));
    for (const repeated of ['غوتيريش', 'كالاس']) expect(await people()).not.toContain(repeated);
    expect(await textsOf('place')).not.toContain('العُماني');
    await desk.browser.pressShortcut(page, 'all-mentions');
    await expect.poll(people, { timeout: WITHIN }).toEqual(expect.arrayContaining(PEOPLE));
    expect(await textsOf('organization')).toEqual(expect.arrayContaining(ORGANIZATIONS));
    expect(await textsOf('place')).toEqual(expect.arrayContaining(PLACES));
    await desk.browser.pressShortcut(page, 'all-mentions');
    await expect.poll(people, { timeout: WITHIN }).not.toContain('كالاس');
    expect(faults).toEqual([]);
  });

  it('leaves everything around the article alone, the one under «إقرأ أيضاً» too', async () => {
    const { page } = await openArticle(desk.browser, 'around');
    await page.setViewport(WHOLE_ARTICLE);
    await expect.poll(async () => (await highlightsOn(page)).length, { timeout: WITHIN }).toBeGreaterThan(60);
    const outside = (await highlightsOn(page)).filter(({ inside }) => !inside.includes('story'));
    expect(outside).toEqual([]);
  });

  it('marks in a caption the names that the article has, and opens their cards there', async () => {
    const { page, faults } = await openPage(desk.browser, 'captions/captioned.html');
    await waitForHighlights(page);
    const inCaption = async (): Promise<string[]> =>
      (await highlightsOn(page)).filter(({ inside }) => inside.includes('caption')).map(({ text }) => text);
    await expect.poll(inCaption, { timeout: WITHIN }).toEqual(expect.arrayContaining(['كايا كالاس', 'مسقط']));
    await hover(page, 'كايا كالاس', '#caption');
    await waitForCardOf(page, 'كايا كالاس');
    expect(faults).toEqual([]);
  });

  it('changes no element, attribute or text of the page', async () => {
    const page = await desk.browser.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        let changes = 0;
        const observer = new MutationObserver((records) => {
          changes += records.length;
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        const before = document.documentElement.outerHTML;
        window.addEventListener('message', ({ data }) => {
          if (data !== 'what has changed?') return;
          changes += observer.takeRecords().length;
          document.title = before === document.documentElement.outerHTML ? `${changes} changes` : 'another document';
        });
      });
    });
    await page.goto('http://news.hashiya.test/unchanged/article.html');
    await waitForHighlights(page);
    await page.evaluate(() => window.postMessage('what has changed?', '*'));
    await page.waitForFunction(() => document.title.endsWith('changes') || document.title === 'another document');
    expect(await page.title()).toBe('0 changes');
  });

  for (const [what, name] of [
    ['an article that comes without a new page', 'navigating.html'],
    ['the next article of an endless page', 'appending.html'],
    ['an article that is written in place of the whole document', 'rewriting.html'],
    ['a text that the reader opens', 'opening.html'],
    ['a text that comes late', 'late.html'],
    ['a text whose nodes a framework has replaced', 'hydrating.html'],
    ['a new entry of a live blog', 'updating.html'],
  ] as const)
    it(`notices ${what}`, async () => {
      const { page, faults } = await openPage(desk.browser, `living/${name}`);
      if (name === 'late.html') await page.waitForSelector('.loading');
      else await waitForHighlights(page);
      await page.evaluate('live()');
      await expect
        .poll(async () => (await highlightsOn(page)).map(({ text }) => text), { timeout: WITHIN })
        .toEqual(expect.arrayContaining([...NEW_NAMES]));
      expect(faults).toEqual([]);
    });

  it('paints the names of an article that stands in an open shadow root', async () => {
    const { page, faults } = await openPage(desk.browser, 'shadow/shadow-tree.html');
    await waitForHighlights(page);
    const isPainted = (): Promise<boolean> =>
      page.evaluate(() => {
        const paragraph = document.querySelector('news-story')?.shadowRoot?.querySelector('article p:nth-of-type(2)');
        if (!paragraph) throw new Error('no paragraph');
        const colourOf = (name: string) => getComputedStyle(paragraph, `::highlight(${name})`).backgroundColor;
        return colourOf('annotated-place') !== colourOf('a-name-without-style');
      });
    await expect.poll(isPainted, { timeout: WITHIN }).toBe(true);
    expect(faults).toEqual([]);
  });

  it('leaves a page off the list alone until the toolbar button is clicked', async () => {
    const { page } = await openPage(desk.browser, 'off-the-list/article.html', { host: 'blog.hashiya.test' });
    expect(await highlightsOn(page)).toEqual([]);
    await desk.browser.clickToolbarButton(page);
    await waitForHighlights(page);
  });
}
