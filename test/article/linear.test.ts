import { expect, test } from 'vitest';
import { datelineOf, splitKeywords, withoutLabel } from '../../src/article/about/about';
import { bylineIn } from '../../src/article/about/byline';
import { isArabic } from '../../src/article/about/language';
import { readJsonLd } from '../../src/article/declared/json-ld';
import { marksOfItemProperty, marksOfNames } from '../../src/article/lines/marks';
import { survey } from '../../src/article/lines/surveying';
import { childNamed, collapse } from '../../src/article/page/page-text';
import { ParsedNode, parsePage } from '../../src/article/page/parsed-page';
import { withoutInlineLabel } from '../../src/article/paragraphs/inline-label';
import { withoutRepeats } from '../../src/article/paragraphs/repeats';
import { readArticles } from '../../src/article/read-article';
import { readText } from '../../src/article/read-text';
import { isDateLine, parseDateLine } from '../../src/article/words/date-line';
import { endsSkippedBox, labelOf } from '../../src/article/words/labels';
import { parseTimestamp } from '../../src/article/words/timestamp';
import { siteNameBeside, titleForms, withoutSiteName } from '../../src/article/words/titles';
import { HOSTILE_PAGES } from './hostile-pages';

/** Processor time in milliseconds. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long four times as much may take; what is quadratic takes sixteen times as long. */
const MOST_TIMES = 9;
/** What compilers and collectors take between, in milliseconds. */
const NOISE = 60;

function expectLinear(workOn: (parts: number) => () => unknown, parts: number): void {
  const more = workOn(parts * 4);
  const first = costOf(more);
  // Within the bound, however quickly less of it is read.
  if (first < NOISE) return;
  const less = workOn(parts);
  const quickest = Math.min(costOf(less), costOf(less));
  expect(Math.min(first, costOf(more))).toBeLessThan(quickest * MOST_TIMES + NOISE);
}

const PARTS = Number(process.env.HASHIYA_PARTS ?? 700);

test.each(Object.entries(HOSTILE_PAGES))(
  'a page of %s is read in a time that grows with it',
  { timeout: 600_000 },
  (_, page) => {
    expectLinear((parts) => {
      const parsed = parsePage(page(parts));
      return () => readArticles(parsed, { url: 'https://news.example/a/1' });
    }, PARTS);
  },
);

/** Stretches that the expressions of the parsers have alternatives, repetitions or ends for. */
const STRETCHES = [
  ...[' ', '\t\n', '1', '2024', '2024-10-27', '12:', '-', ' - ', '|', '(', '()', '[', ']', '"', '«', '.', '…', '©'],
  ...[
    '\u0640',
    '\u064b',
    '\u200f',
    'ا',
    'ا ',
    'كتب',
    'كتب ',
    'بقلم: ',
    'اقرأ أيضا ',
    'من ',
    'شهر ',
    'يناير ',
    '1 يناير ',
  ],
  ...[
    'صفر ',
    'تحديث ',
    'نشر ',
    'بتوقيت ',
    '//',
    '/',
    '?news',
    '<!--',
    '"@type"',
    '"@type": [',
    ',',
    ', ',
    ';',
    ':',
    ': ',
  ],
  ...['\r', '\n ', 'aB', 'x:', '@', 'https:', 'https:// ', '#', '# '],
];

function script(source: string): ParsedNode {
  const element = new ParsedNode(1, 'script');
  element.insertText(source, null);
  return element;
}

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseTimestamp,
  parseDateLine,
  isDateLine,
  datelineOf,
  splitKeywords,
  withoutLabel,
  bylineIn,
  titleForms: (text) => titleForms(withoutSiteName(text, 'ا')),
  siteNameBeside: (text) => siteNameBeside('خبر', [`خبر${text}`, `${text}خبر`]),
  labelOf,
  endsSkippedBox,
  isArabic,
  marksOfNames,
  marksOfItemProperty,
  collapse,
  readText,
  withoutInlineLabel: (text) => withoutInlineLabel({ text, pieces: [] }),
  withoutRepeats: (text) => {
    const root = childNamed(
      parsePage(`<blockquote>أربع كلمات على الأقل ${text}خبر</blockquote><p>${text}خبر</p>`),
      'html',
    );
    return root && withoutRepeats(survey(root).lines);
  },
  readJsonLd: (text) => readJsonLd([script(text), script(`{"@type":"NewsArticle","headline":"${text}`)]),
};

const LETTERS = Number(process.env.HASHIYA_LETTERS ?? 10_000);

test.each(Object.entries(PARSERS))('%s takes a time that grows with its text', { timeout: 600_000 }, (_, parse) => {
  for (const stretch of STRETCHES)
    expectLinear((letters) => {
      const text = stretch.repeat(letters / stretch.length);
      return () => [parse(text), parse(`${text}x`), parse(`x${text}ا`), parse(`2024-10-27 ${text}x`)];
    }, LETTERS);
});

test('what a page says of itself has a greatest length', () => {
  const long = 'صيانة '.repeat(20_000);
  const page =
    parsePage(`<title>${long}</title><meta property="og:title" content="${long}"><meta name="author" content="${long}">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${long}","author":"${long}","publisher":"${long}",
    "articleSection":"${long}","keywords":"${long}"}</script>${HOSTILE_PAGES['JSON-LD of brackets']?.(0)}`);
  expect(childNamed(page, 'html')).not.toBeNull();
  const [found] = readArticles(page, { url: null });
  const { paragraphs, ...about } = found?.article ?? { paragraphs: [] };
  expect(paragraphs).toHaveLength(4);
  expect(JSON.stringify(about).length).toBeLessThan(5000);
});
