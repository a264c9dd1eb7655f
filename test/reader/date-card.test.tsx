// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DateCard } from '../../src/reader/card/date-card';
import type { PlacedDate } from '../../src/reader/placed-mentions';
import { analysed } from '../popup/made-analysis';
import { speak } from '../ui/interface-language';

const actions = { step: vi.fn(), pin: vi.fn(), close: vi.fn() };

function placed(surface: string, value: string, published: string | null = '2024-10-27T09:00:00+03:00'): PlacedDate {
  const analysis = analysed({ published, paragraphs: [`قال ${surface} إنه سيأتي.`], dates: [[surface, value]] });
  const [date] = analysis.dates;
  if (!date) throw new Error('no date');
  const article = { analysis, located: { article: analysis.article, title: null, blocks: [] } };
  return { kind: 'date', mention: { ...date, value }, article, stretches: [] };
}

function show(date: PlacedDate, count = 1): void {
  const card = <DateCard placed={date} count={count} pinned={false} announcement="" actions={actions} />;
  act(() => render(card, document.body));
}

const text = (selector: string): string | undefined =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ');

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('a date’s card is a dialog named after its day by both calendars, with how far it is and the article’s words', () => {
  show(placed('قبل يومين', '2024-10-25'));
  const dialog = document.querySelector('[role=dialog]');
  const name = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(name?.contains(document.querySelector('.name'))).toBe(true);
  expect(text('.name')).toMatch(/^Friday,? /);
  expect(text('.second-name')).toMatch(/22.*1446 AH/);
  const described = document.getElementById(dialog?.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('2 days before this article');
  expect(text('.wording')).toBe('In the text: «قبل يومين»');
});

test('it is written in Arabic in an Arabic interface, in the forms that its numbers ask for', () => {
  speak('ar');
  show(placed('قبل يومين', '2024-10-25'));
  expect(text('.name')).toMatch(/الجمعة/);
  expect(text('.second-name')).toMatch(/ربيع الآخر/);
  expect(text('.description')).toBe('قبل يومين من نشر المقال');
  show(placed('بعد أسبوعين', '2024-11-10'));
  expect(text('.description')).toMatch(/^بعد (14|١٤) يومًا من نشر المقال$/);
  show(placed('6 أكتوبر 1973', '1973-10-06'));
  expect(text('.description')).toMatch(/^قبل أكثر من (51|٥١) سنة من نشر المقال$/);
});

test('a month, a year and a week lie in several Hijri ones', () => {
  show(placed('في أكتوبر', '2024-10'));
  expect(text('.name')).toBe('October 2024');
  expect(text('.second-name')).toMatch(/ I – .* II 1446 AH$/);
  expect(text('.description')).toBe('This article was published within this time');
  show(placed('عام 2024', '2024'));
  expect(text('.second-name')).toMatch(/^1445 – 1446 AH$/);
  show(placed('الأسبوع الماضي', '2024-10-13/2024-10-19'));
  expect(text('.description')).toBe('Ended 8 days before this article');
});

test('what is not known is not told: no Hijri day before the calendar’s tables, no distance without publication', () => {
  show(placed('عام 1798', '1798', null));
  expect(text('.name')).toBe('1798');
  expect(document.querySelector('.second-name, .description')).toBeNull();
  expect(document.querySelector('[role=dialog]')?.hasAttribute('aria-describedby')).toBe(false);
});

test('a date has no note, and leads to its next mention only where there is one', () => {
  show(placed('أمس', '2024-10-26'));
  expect(document.querySelector('iframe, footer, .actions')).toBeNull();
  show(placed('أمس', '2024-10-26'), 2);
  document.querySelector<HTMLButtonElement>('.next')?.click();
  expect(actions.step).toHaveBeenCalledWith(1);
});
