import { describe, expect, test } from 'vitest';
import { LOADING, nextState } from '../../src/popup/state';
import { analysed } from './made-analysis';

const site = { host: 'news.example', on: true, reach: 'listed', isPrivate: false } as const;
const analysis = analysed({ paragraphs: ['نص'] });
const article = { state: 'article', site, address: 'http://news.example/1', analysis } as const;

const described = (description: Parameters<typeof page>[0]) => nextState(LOADING, page(description));
const page = (
  description:
    | typeof article
    | { readonly state: 'reading' | 'off' | 'no-article' | 'failed'; readonly site: typeof site },
) => ({ kind: 'described', page: { tabId: 7, description } }) as const;

describe('what the popup shows', () => {
  test('an article that has been read', () => {
    expect(described(article)).toMatchObject({ kind: 'article', tabId: 7, address: article.address, analysis });
  });

  test('a page on which no extension may run', () => {
    const event = { kind: 'described', page: { tabId: null, description: { state: 'forbidden' } } } as const;
    expect(nextState(LOADING, event)).toEqual({ kind: 'restricted' });
  });

  test('nothing yet while the page is being read', () => {
    expect(described({ state: 'reading', site })).toEqual(LOADING);
  });

  test('that the site is switched off, with its switch', () => {
    expect(described({ state: 'off', site })).toEqual({ kind: 'off', tabId: 7, site });
  });

  test('that trying anyway found no article either', () => {
    const none = described({ state: 'no-article', site });
    expect(none).toMatchObject({ kind: 'no-article', tried: false });
    const again = nextState(none, { kind: 'tried-anyway' });
    expect(nextState(again, page({ state: 'no-article', site }))).toMatchObject({ kind: 'no-article', tried: true });
  });

  test('that trying was in vain still, when the same page has changed and is told again', () => {
    const tried = nextState({ kind: 'loading', anyway: true }, page({ state: 'no-article', site }));
    expect(nextState(tried, page({ state: 'no-article', site }))).toEqual(tried);
  });

  test('nothing of a page that was left', () => {
    expect(nextState(described(article), { kind: 'left' })).toEqual(LOADING);
  });

  test('the article still, after its site has been switched off', () => {
    const off = nextState(described(article), { kind: 'site-switched', on: false });
    expect(off).toMatchObject({ kind: 'article', site: { on: false } });
  });

  test('a failure that keeps the tab, so that the page can be asked again', () => {
    expect(nextState(described(article), { kind: 'failed' })).toEqual({ kind: 'failed', tabId: 7 });
    expect(nextState(LOADING, { kind: 'failed' })).toEqual({ kind: 'failed', tabId: null });
  });
});
