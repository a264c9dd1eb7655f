import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../src/tools/accuracy/own-corpus';
import { pagesOf, scorePage } from '../../../src/tools/accuracy/score-pages';
import { ScoreSheet } from '../../../src/tools/accuracy/score-sheet';
import { Shelf } from '../run-annotate';
import { tallyOf } from './comparing';

const shelf = new Shelf();

const FIRST =
  'أعلنت البلدية يوم الاثنين عن خطة لتوسيع الحديقة العامة وزراعة مئات الأشجار على جوانب الطريق المؤدي إليها.';
const SECOND = 'وقال سكان الحي إنهم ينتظرون هذه الخطة منذ سنوات، وإن الأطفال لا يجدون مكانا يلعبون فيه بعد المدرسة.';
const THIRD = 'ومن المقرر أن تبدأ الأعمال في الربيع وتستمر ستة أشهر، تغلق خلالها بعض الشوارع الفرعية أمام السيارات.';
const FOURTH =
  'وتقدر كلفة المشروع بمليوني دينار، تدفع البلدية نصفها ويأتي الباقي من تبرعات التجار وأصحاب المحال القريبة.';
const BODY = [FIRST, SECOND, THIRD, FOURTH];
const html = `<html lang="ar"><body><article><h1>خطة لتوسيع الحديقة العامة</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

function scoredPage(body: readonly string[], mayHave: readonly string[] = []): string {
  const sheet = new ScoreSheet();
  scorePage({ html, url: 'https://nidaa.example/news/1', body, mayHave }, sheet);
  return tallyOf(sheet, 'pages');
}

describe('paragraphs of a page', () => {
  it('are right word for word', () => {
    expect(scoredPage(BODY)).toBe('4/4 4/4 0');
    expect(scoredPage([FIRST.slice(0, -1), SECOND, THIRD, FOURTH])).toBe('3/4 3/4 1');
  });

  it('of which careful readers would disagree do not count', () => {
    expect(scoredPage([FIRST, SECOND, THIRD], [FOURTH])).toBe('3/3 3/3 0');
  });

  it('that stand twice are wanted twice', () => {
    expect(scoredPage([FIRST, ...BODY])).toBe('4/4 4/5 1');
  });

  it('are all wrong where there is no article', () => expect(scoredPage([])).toBe('0/4 0/0 0'));
});

describe('fixture pages', () => {
  it('stand in one half each, about as many in both', () => {
    const [tuning, testing] = [pagesOf(PAGES, 'tuning'), pagesOf(PAGES, 'testing')];
    const urls = [...tuning, ...testing].map(({ html: page }) => page);
    expect(new Set(urls).size).toBe(urls.length);
    expect(Math.abs(tuning.length - testing.length)).toBeLessThan(urls.length / 4);
  });

  it('with a faulty expectation are named', () => {
    const folder = join(shelf.path, 'pages');
    mkdirSync(folder);
    shelf.put('pages/a.html', html);
    shelf.put('pages/a.json', '{"article": "yes"}');
    expect(() => [pagesOf(folder, 'tuning'), pagesOf(folder, 'testing')]).toThrow(`${join(folder, 'a.json')}: `);
  });
});
