// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis, Entity, EntityKey } from '../../src/analysis/analysis';
import { PanelView } from '../../src/panel/panel-view';
import { JumpContext } from '../../src/popup/jump';
import { analysed, spanIn } from '../popup/made-analysis';
import { replyAsBackground } from '../reader/background-answers';
import { speak } from '../ui/interface-language';

const PARAGRAPHS = ['قالت وزيرة النقل هند العامري في مسقط إن ميناء الفجر سيُفتح غدًا.'];
const TOLD = analysed({
  title: 'افتتاح الميناء',
  published: '2024-11-14',
  paragraphs: PARAGRAPHS,
  entities: [
    { type: 'person', wordings: ['هند العامري'], en: 'Hind Al Amri' },
    { type: 'place', wordings: ['مسقط'], en: 'Muscat' },
    { type: 'place', wordings: ['ميناء الفجر'] },
  ],
  who: [0],
  dates: [['غدًا', '2024-11-15']],
});

function withMinister(analysis: Analysis): Analysis {
  const { e1 } = analysis.entities;
  if (!e1) throw new Error('no entity');
  const role = { ...spanIn(PARAGRAPHS, 'وزيرة النقل'), text: 'وزيرة النقل', affiliation: null, former: false };
  const description = { ar: 'وزيرة نقل عُمان منذ 2022', en: 'transport minister of Oman since 2022' };
  const minister: Entity = { ...e1, roles: [role], description, knownAsOf: '2024-03' };
  return { ...analysis, entities: { ...analysis.entities, e1: minister } };
}
const ANALYSIS = withMinister(TOLD);

const jump = vi.fn();

function show(onScreen: readonly EntityKey[] = []): void {
  const site = { host: 'news.example', on: true, reach: 'listed', isPrivate: false } as const;
  const article = { kind: 'article', tabId: 1, site, address: 'http://news.example/1', analysis: ANALYSIS } as const;
  act(() =>
    render(
      <JumpContext.Provider value={jump}>
        <PanelView article={article} onScreen={new Set(onScreen)} switched={() => undefined} />
      </JumpContext.Provider>,
      document.body,
    ),
  );
}

const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');

function type(query: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no filter');
  field.value = query;
  act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  jump.mockClear();
  // Whoever gets no answer asks once more: into the test that runs by then.
  fakeBrowser.reset();
  replyAsBackground({ answer: [] });
  speak('en');
});

afterEach(() => act(() => render(null, document.body)));

test('who, where, when and what was said come first, then all names under headings by kind', () => {
  show();
  expect([...document.querySelectorAll('main section[id], body > section[id]')].map(({ id }) => id)).toEqual([
    'who',
    'where',
    'when',
    'said',
    'names',
  ]);
  expect(textsOf('.kind h3')).toEqual(['People 1', 'Places 2']);
  expect(textsOf('nav a')).toContain('Names 3');
});

test('a name stands in both scripts with what is known of it, as of when, its role here and how often it is named', () => {
  show();
  const row = document.querySelector('.kind .row');
  expect(row?.querySelector('.heading')?.textContent).toContain('هند العامريHind Al Amri1');
  expect([...(row?.querySelectorAll('.standing') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'transport minister of Oman since 2022 · As known in March 2024',
    'وزيرة النقل',
  ]);
});

test('the English name stands there in Arabic, too', () => {
  speak('ar');
  show();
  expect(textsOf('.kind .english')).toContain('Muscat');
});

test('a date of the article stands there with its day', () => {
  show();
  expect(textsOf('#when .timeline .heading')).toContain('Friday, November 15, 2024«غدًا»');
});

test('a row leads to its name on the page', () => {
  show();
  act(() => document.querySelector<HTMLButtonElement>('.kind button.heading')?.click());
  expect(jump).toHaveBeenLastCalledWith(spanIn(PARAGRAPHS, 'هند العامري'));
});

test('what is named on the screen is marked, in words as well', () => {
  show(['e2']);
  expect(textsOf('.on-screen .name')).toEqual(['مسقط']);
  expect(textsOf('.on-screen .unseen')).toContain('On the screen');
});

test('typing leaves only the names that fit, and says how many', () => {
  show();
  type('mus');
  expect(textsOf('.kind .name')).toEqual(['مسقط']);
  expect(document.querySelector('#who')).toBeNull();
  expect(textsOf('#names [role=status]')).toEqual(['One name']);
  type('زخبرق');
  expect(textsOf('#names [role=status]')).toEqual(['Nothing found.']);
});

test('a switch leaves only what is named on the screen, and follows it', () => {
  show(['e2']);
  const onScreenOnly = document.querySelector<HTMLButtonElement>('button.toggle[aria-pressed=false]');
  act(() => onScreenOnly?.click());
  expect(textsOf('.kind .name')).toEqual(['مسقط']);
  show(['e1']);
  expect(textsOf('.kind .name')).toEqual(['هند العامري']);
  show();
  expect(textsOf('#names [role=status]')).toEqual(['No names here.']);
});
