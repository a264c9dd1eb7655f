// In a window: see test/window.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arabicOn } from '../../src/look/await-arabic';
import { announceReader, isReaderHere } from '../../src/look/reader-here';

const SENTENCE =
  'أعلنت البلدية أن أعمال الصيانة في الطريق الساحلي ستبدأ صباح الأحد، وأن حركة السير ستحول إلى الشارع الموازي.';

let ending: AbortController;
let isArabic: boolean;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'News';
  document.body.replaceChildren(paragraph('Home, World, Business'));
  ending = new AbortController();
  isArabic = false;
});
afterEach(() => ending.abort());

function begin(): void {
  void arabicOn(document, ending.signal).then(() => {
    isArabic = true;
  });
}

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Longer than the watch waits for a page to be quiet. */
const settle = () => new Promise((done) => setTimeout(done, 400));

describe('a page is taken for Arabic', () => {
  it('at once where it is', async () => {
    document.body.append(paragraph(SENTENCE));
    begin();
    await Promise.resolve();
    expect(isArabic).toBe(true);
  });

  it('when its text has come', async () => {
    begin();
    await settle();
    expect(isArabic).toBe(false);
    document.body.append(paragraph(SENTENCE));
    await settle();
    expect(isArabic).toBe(true);
  });

  it('when its text has come in a shadow root that was there', async () => {
    const host = document.createElement('news-app');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    begin();
    root.append(paragraph(SENTENCE));
    await settle();
    expect(isArabic).toBe(true);
  });

  it('not once nobody wants to know any more', async () => {
    begin();
    ending.abort();
    document.body.append(paragraph(SENTENCE));
    await settle();
    expect(isArabic).toBe(false);
  });
});

it('a reader script is known to be on a page until it ends', () => {
  expect(isReaderHere()).toBe(false);
  announceReader(ending.signal);
  expect(isReaderHere()).toBe(true);
  ending.abort();
  expect(isReaderHere()).toBe(false);
});
