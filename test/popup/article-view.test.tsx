// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis } from '../../src/analysis/analysis';
import { ArticleView } from '../../src/popup/article-view';
import { JumpContext } from '../../src/popup/jump';
import { speak } from '../ui/interface-language';
import { analysed, spanIn } from './made-analysis';
import { connectToNobody } from './no-desk';

const PARAGRAPHS = [
  'قالت المديرة هند العامري أمس في مسقط: «سنفتح الميناء قريبًا».',
  'وكان الميناء أُغلق في 31 فبراير، ثم زاره عادل ورامي ومنير وشادي وفارس.',
];
const FULL = analysed({
  title: 'افتتاح الميناء',
  published: '2024-11-14',
  paragraphs: PARAGRAPHS,
  entities: [
    { type: 'person', wordings: ['هند العامري'], en: 'Hind Al Amri' },
    { type: 'place', wordings: ['مسقط'], country: 'OM', en: 'Muscat' },
    ...['عادل', 'رامي', 'منير', 'شادي', 'فارس'].map((name) => ({ type: 'person' as const, wordings: [name] })),
  ],
  who: [0],
  dates: [
    ['أمس', '2024-11-13'],
    ['31 فبراير', null, 'impossible-date'],
  ],
  quotes: [['«سنفتح الميناء قريبًا»', 0]],
});
const EMPTY = analysed({ paragraphs: ['لا شيء هنا.'] });

const jump = vi.fn();

function show(analysis: Analysis): void {
  const site = { host: 'www.news.example', on: true, reach: 'listed', isPrivate: false } as const;
  const article = { kind: 'article', tabId: 1, site, address: 'http://news.example/1', analysis } as const;
  act(() =>
    render(
      <JumpContext.Provider value={jump}>
        <ArticleView article={article} switched={() => undefined} />
      </JumpContext.Provider>,
      document.body,
    ),
  );
}

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const rows = (part: string): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>(`#${part} button.heading`),
];

beforeEach(() => {
  jump.mockClear();
  connectToNobody();
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('the questions stand in their order, each with its count', () => {
  show(FULL);
  expect([...document.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual([
    'Who 6',
    'Where 1',
    'When 1',
    'Said 1',
  ]);
});

test('pressing a row leads to the words it is about', () => {
  show(FULL);
  act(() => rows('who')[0]?.click());
  expect(jump).toHaveBeenLastCalledWith(spanIn(PARAGRAPHS, 'هند العامري'));
  act(() => rows('said')[0]?.click());
  expect(jump).toHaveBeenLastCalledWith(spanIn(PARAGRAPHS, '«سنفتح الميناء قريبًا»'));
});

test('the most telling rows are shown first and all on demand', () => {
  show(FULL);
  expect(rows('who')).toHaveLength(3);
  act(() => document.querySelector<HTMLButtonElement>('#who .all')?.click());
  expect(rows('who')).toHaveLength(6);
});

test('a date stands beside the words of the text, the day of publication among the dates', () => {
  show(FULL);
  const [yesterday, published] = [...document.querySelectorAll('#when .timeline .heading')].map(
    (row) => row.textContent,
  );
  expect(yesterday).toMatch(/November 13, 2024«أمس»/);
  expect(published).toMatch(/November 14, 2024published/);
});

test('a date that cannot be told says why', () => {
  show(FULL);
  expect(textOf('#when')).toContain('there is no such day');
});

test('the panel is offered beside the page, or as all names where the browser has no room there, as on phones', () => {
  const { sidebarAction } = fakeBrowser;
  Object.assign(fakeBrowser, { sidebarAction: {} });
  show(FULL);
  expect(textOf('.beside')).toBe('Open beside the page');
  act(() => render(null, document.body));
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
  show(FULL);
  expect(textOf('.beside')).toBe('All names');
  Object.assign(fakeBrowser, { sidebarAction });
});

test('a quote is shown once in quotation marks, under its speaker', () => {
  show(FULL);
  expect(textOf('#said .heading')).toBe('هند العامري');
  expect(textOf('#said .words')).toBe('«سنفتح الميناء قريبًا»');
});

test('the glance stands above the parts in the interface’s language, and leads to the words it tells of', () => {
  show({ ...FULL, summary: { who: ['e1'], where: ['e2'], when: ['2024-11-13'] } });
  const lines = [...document.querySelectorAll('.glance li')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Hind Al Amri',
    'Hind Al Amri: «سنفتح الميناء قريبًا»',
    'Muscat · Wednesday, November 13, 2024',
  ]);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.glance button')) act(() => button.click());
  const led = ['هند العامري', '«سنفتح الميناء قريبًا»', 'مسقط', 'أمس'].map((words) => [spanIn(PARAGRAPHS, words)]);
  expect(jump.mock.calls).toEqual(led);
});

test('of an article that tells nothing there is no glance', () => {
  show(EMPTY);
  expect(document.querySelector('.glance')).toBeNull();
});

test('every part without content says so in a word', () => {
  show(EMPTY);
  expect(textOf('#who .column')).toBe('Nobody is named.');
  expect(textOf('#where .column')).toBe('No place is named.');
  expect(textOf('#when .column')).toContain('The page gives no date of publication.');
  expect(textOf('#said .column')).toBe('Nothing is quoted.');
});

test('the article’s text is marked as Arabic, whatever the interface’s language', () => {
  show(FULL);
  for (const name of document.querySelectorAll('section .name, .role, .quoted, .evidence, .words, h1'))
    expect(name.getAttribute('lang')).toBe('ar');
});

test('in Arabic the rows have no English names', () => {
  speak('ar');
  show(FULL);
  expect(textOf('#who h2')).toBe('مَن');
  expect(document.querySelector('.english')).toBeNull();
});

test('the switch names the site as readers know it', () => {
  show(FULL);
  expect(textOf('.site')).toContain('news.example');
  expect(textOf('.site')).not.toContain('www.');
});

test('links at the foot lead to the settings and to the page about Hashiya', () => {
  show(EMPTY);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.own-pages a')];
  expect(links.map((link) => [link.getAttribute('href'), link.target])).toEqual([
    ['/library.html#', '_blank'],
    ['/options.html', '_blank'],
    ['/about.html', '_blank'],
  ]);
});
