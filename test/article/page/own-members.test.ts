// In a window: see test/window.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNotShown } from '../../../src/article/page/hidden';
import { readArticles } from '../../../src/article/read-article';
import { mayBeArabic } from '../../../src/look/may-be-arabic';
import { HighlightStyles } from '../../../src/reader/highlight-styles';
import { textSelectors } from '../../../src/reader/text-selectors';
import { watchPage } from '../../../src/reader/watch/watch';
import { DOCUMENT_MEMBERS, NODE_MEMBERS } from '../hideable-members';

const SENTENCE = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.';
const PARAGRAPHS = ['أولا', 'ثانيا', 'ثالثا', 'رابعا'].map((word) => `${word} ${SENTENCE}`);

/** What the test DOM itself asks of nodes by name, and of documents. */
const NEEDED = new Set(['getRootNode', 'getAttribute', 'hasAttributes', 'ownerDocument', 'isConnected', 'parentNode']);

/** Hides members as a control or an image of that name does; the test DOM knows no such thing of itself. */
function hide(members: readonly string[], of: object): void {
  const control = document.createElement('input');
  for (const name of members.filter((member) => !NEEDED.has(member)))
    Object.defineProperty(of, name, { value: control, configurable: true, writable: true });
}

let form: HTMLElement;
beforeEach(() => {
  document.title = 'صيانة الطريق الرئيسي تستمر شهرين';
  form = document.createElement('form');
  form.id = 'story';
  form.innerHTML = `<h1>صيانة الطريق الرئيسي تستمر شهرين</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
  document.body.replaceChildren(form);
});

describe('a form whose controls bear the names of its properties', () => {
  beforeEach(() => hide(NODE_MEMBERS, form));

  it('is read like any other element', () => {
    expect(form.nextSibling).toBe(form.firstChild);
    const [found] = readArticles(document, { url: 'https://news.example/a/1', isHidden: isNotShown });
    expect(found?.article.paragraphs).toEqual(PARAGRAPHS);
  });

  it('is named in the styles of its text', async () => {
    const asked: (readonly string[])[] = [];
    const paragraph = document.querySelector('p');
    if (!paragraph) throw new Error('no paragraph');
    new HighlightStyles(async (selectors) => asked.push(selectors)).cover([paragraph, form]);
    expect(asked).toEqual([['#story p', 'form']]);
    expect(textSelectors([form])).toEqual(['form']);
  });

  it('is noticed when it comes', async () => {
    const ending = new AbortController();
    let changes = 0;
    watchPage(document, { signal: ending.signal, quiet: 5, onChange: () => ++changes > 0 });
    document.body.append(form);
    await new Promise((done) => setTimeout(done, 40));
    ending.abort();
    expect(changes).toBe(1);
  });
});

describe('a document of whose members the page has elements', () => {
  const hidden = [...NODE_MEMBERS, ...DOCUMENT_MEMBERS];
  beforeEach(() => hide(hidden, document));
  afterEach(() => {
    for (const name of hidden) Reflect.deleteProperty(document, name);
  });

  it('is looked at, read and watched like any other', () => {
    expect(mayBeArabic(document)).toBe(true);
    expect(readArticles(document, { url: null })[0]?.article.paragraphs).toEqual(PARAGRAPHS);
    const ending = new AbortController();
    expect(() => watchPage(document, { signal: ending.signal, onChange: () => true })).not.toThrow();
    ending.abort();
  });
});
