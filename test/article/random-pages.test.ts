import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/article/about/about';
import type { LocatedArticle } from '../../src/article/article';
import { readJsonLd } from '../../src/article/declared/json-ld';
import type { PageNode, PageText } from '../../src/article/page/page';
import { ParsedNode, parsePage } from '../../src/article/page/parsed-page';
import { withoutInlineLabel } from '../../src/article/paragraphs/inline-label';
import { readArticles } from '../../src/article/read-article';
import { isDateLine, parseDateLine } from '../../src/article/words/date-line';
import { parseTimestamp } from '../../src/article/words/timestamp';
import { randomPage } from './random-pages';

/** Pages and texts tried; some thousands of them are for an afternoon. */
const RUNS = Number(process.env.HASHIYA_RUNS ?? 60);
const KEPT = { seed: 20_241_027, endOnFailure: true } as const;
const SLOW = { timeout: 60_000 + RUNS * 1000 };
const OPTIONS = { url: 'https://news.example/a/1', now: Date.UTC(2026, 5, 1) };

function expectInPlace({ article, title, blocks, captions = [] }: LocatedArticle<PageText>): void {
  expect(blocks.map(({ text }) => text)).toEqual(article.paragraphs);
  for (const { text, pieces } of title ? [title, ...blocks, ...captions] : [...blocks, ...captions]) {
    let end = 0;
    for (const { node, nodeStart, blockStart, length } of pieces) {
      expect(blockStart - end).toBeLessThanOrEqual(1);
      expect(node.data.slice(nodeStart, nodeStart + length)).toBe(text.slice(blockStart, blockStart + length));
      end = blockStart + length;
    }
    expect(end).toBe(text.length);
  }
}

function expectRight(page: PageNode): number {
  const options = [OPTIONS, { ...OPTIONS, anyway: true }];
  const found = options.flatMap((option) => readArticles(page, option));
  for (const article of found) expectInPlace(article);
  const again = options.flatMap((option) => readArticles(page, option));
  expect(again.map(({ article }) => article)).toEqual(found.map(({ article }) => article));
  return found.length;
}

describe('a page that is wrong in every way is read without a fault, to the letter, and the same twice', SLOW, () => {
  it('as a parser sees it', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        found += expectRight(parsePage(`<h1>صيانة الطريق الرئيسي تستمر شهرين</h1>${randomPage(seed, 300)}`));
      }),
      { ...KEPT, numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS / 4);
  });

  it('as a live document', () => {
    const window = new Window({ url: OPTIONS.url, settings: { disableJavaScriptEvaluation: true } });
    const { document } = window;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        document.body.innerHTML = randomPage(seed, 60);
        for (const host of document.querySelectorAll('news-story'))
          if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).innerHTML = randomPage(seed + 1, 20);
        expectRight(document);
      }),
      { ...KEPT, numRuns: RUNS / 4 },
    );
  });
});

const SENTENCE = 'وقالت البلدية إن أعمال صيانة الطريق ستستمر شهرين، وإن حركة السير ستحول إلى الشارع الموازي للنهر.';
const STORY = ['أولا', 'ثانيا', 'ثالثا'].map((word) => `<p>${word} ${SENTENCE}</p>`).join('');

describe('an extreme page is read without a fault', SLOW, () => {
  const nested = (tag: string, depth: number) => STORY + `<${tag}>`.repeat(depth) + STORY;
  it.each<[string, () => string]>([
    ['10,000 boxes deep', () => nested('div', 10_000)],
    ['10,000 bold letters deep', () => nested('span', 10_000)],
    ['1,000 tables deep', () => nested('table><tr><td', 1000)],
    ['5,000 templates deep', () => nested('template shadowrootmode="open"', 5000)],
    ['1,000 pictures of SVG deep', () => nested('svg><foreignObject', 1000)],
    ['of 50,000 comments and instructions', () => STORY + '<!-- خبر --><?xml خبر ?>'.repeat(25_000)],
    ['of 20,000 empty elements', () => STORY + '<p></p><custom-element></custom-element>'.repeat(10_000)],
    ['of 5,000 links', () => STORY + '<a href="/x">خبر آخر من أخبار اليوم</a>'.repeat(5000)],
    ['of an attribute of 5 MB', () => `<div class="${'related '.repeat(700_000)}" id="${'a'.repeat(99_999)}">${STORY}`],
  ])('%s', (_, page) => {
    expect(expectRight(parsePage(page()))).toBeGreaterThan(0);
  });
});

describe('an article has a greatest length', SLOW, () => {
  it('in letters: the rest of the page is left out, and the article says so', () => {
    const long = Array.from({ length: 300 }, (_, at) => `<p>${`${at} ${SENTENCE} `.repeat(50)}</p>`).join('');
    const [found] = readArticles(parsePage(STORY + long), OPTIONS);
    if (!found) throw new Error('no article');
    const { paragraphs, cutShort } = found.article;
    expect(cutShort).toBe(true);
    expect(paragraphs.join('').length).toBeLessThanOrEqual(1_000_000);
    expect(paragraphs.join('').length).toBeGreaterThan(999_900);
    expect(SENTENCE.split(' ')).toContain(paragraphs.at(-1)?.split(' ').at(-1));
    expectInPlace(found);
  });

  it('also where all of them stand in one paragraph', () => {
    const page = parsePage(`<h1>صيانة الطريق</h1><p>${`${SENTENCE} `.repeat(20_000)}</p>`);
    const [found] = readArticles(page, { ...OPTIONS, anyway: true });
    expect(found?.article).toMatchObject({ cutShort: true });
    expect(found?.article.paragraphs.join('').length).toBeGreaterThan(999_900);
  });

  it('in paragraphs, and in articles of an endless page', () => {
    const many = readArticles(
      parsePage(Array.from({ length: 12_000 }, (_, at) => `<p>${at} ${SENTENCE}</p>`).join('')),
      OPTIONS,
    );
    expect(many[0]?.article).toMatchObject({ cutShort: true });
    expect(many[0]?.article.paragraphs.length).toBeLessThanOrEqual(10_000);
    const endless = Array.from(
      { length: 300 },
      (_, at) =>
        `<article><h2>عنوان طويل من عناوين اليوم ${at}</h2>${STORY}${STORY.replaceAll('<p>', `<p>${at}`)}</article>`,
    );
    expect(readArticles(parsePage(endless.join('')), OPTIONS)).toHaveLength(100);
  });

  it('which no page short of it reaches', () => {
    expect(readArticles(parsePage(STORY), OPTIONS)[0]?.article).not.toHaveProperty('cutShort');
  });
});

const fragment = fc.constantFrom(
  ...['2024', '1446', '10', '27', '٢٠٢٤', '-', '/', '.', ':', 'T', 'Z', '+03:00', 'GMT', ' ', '\n', ',', '،', '(', ')'],
  ...[
    'أكتوبر',
    'تشرين الأول',
    'رجب',
    'نشر في',
    'آخر تحديث',
    'مساءً',
    'ص',
    'بتوقيت غرينتش',
    'اقرأ أيضاً',
    '(النهاية)',
    'بيروت',
  ],
  ...[
    '"',
    '{',
    '}',
    '[',
    ']',
    '"@type"',
    '"NewsArticle"',
    '"author"',
    '"datePublished"',
    'null',
    '\\',
    '<!--',
    '-->',
    '//',
    ';',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join('')),
);

describe('a parser takes any text', () => {
  const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;
  const always = (law: (text: string) => void): void =>
    fc.assert(fc.property(anyText, law), { ...KEPT, numRuns: RUNS * 5 });

  it('for a timestamp or a date line, and gives ISO 8601 or nothing', () =>
    always((text) => {
      const dates = [parseTimestamp(text), parseDateLine(text).published, parseDateLine(text).modified];
      for (const date of dates) expect(date ?? '2024-10-27').toMatch(ISO);
      expect(typeof isDateLine(text)).toBe('boolean');
    }));

  it('for JSON-LD, and gives strings or nothing', () =>
    always((text) => {
      const script = new ParsedNode(1, 'script');
      script.insertText(text, null);
      for (const { headline, author, published } of readJsonLd([script]).articles)
        for (const value of [headline, author, published]) expect(['string', 'object']).toContain(typeof value);
    }));

  it('for a paragraph with another article’s title, and gives its beginning', () =>
    always((text) => {
      const kept = withoutInlineLabel({ text, pieces: [] }).text;
      expect(text.startsWith(kept)).toBe(true);
      expect(text).toContain(datelineOf(text) ?? '');
    }));
});
