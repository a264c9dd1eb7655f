import { Mark } from '../lines/marks';
import type { SortingRule } from './sorting';

/** Letters of lines that a name (class, id, property) may speak for; what is longer is text whatever its name. */
const LONGEST_CAPTION = 500;
const LONGEST_NAMED = 150;
/** Letters of the longest line that names a paper and its reporter. */
const LONGEST_BYLINE = 45;
const BETWEEN_NAMES = /\S\s[–—-]\s\S/;

/** What names and bold letters tell of a line before its words are read. */
export const NAMED_LINES: readonly SortingRule[] = [
  {
    id: 'article/caption-by-name',
    example:
      '<h1>…</h1><p>…</p><p>…</p><p class="caption">عمال على الرصيف الشرقي، في صورة التقطت الأسبوع الماضي</p><p>…</p>',
    source: 'HTML and publishing systems: `figcaption`, class names',
    why: 'its element is named as a caption',
    judge: ({ line }) => (line.marks & Mark.caption && line.letters < LONGEST_CAPTION ? { as: 'caption' } : null),
  },
  {
    id: 'article/date-by-name',
    example: '<h1>…</h1><p>…</p><p class="date">عدد الجمعة الماضي من الطبعة الأولى، الصفحة الثالثة</p><p>…</p><p>…</p>',
    source: 'publishing systems: class names',
    why: 'its element is named as a date',
    judge: ({ line }) =>
      line.marks & (Mark.dateLine | Mark.today) && line.letters < LONGEST_NAMED ? { as: 'date' } : null,
  },
  {
    id: 'article/byline-by-name',
    example: '<h1>…</h1><p>…</p><p class="author">سلمى حداد</p><p>…</p><p>…</p>',
    source: 'publishing systems: class names',
    why: 'its element is named as an author',
    judge: ({ line }) => (line.marks & Mark.byline && line.letters < LONGEST_NAMED ? { as: 'byline' } : null),
  },
  {
    id: 'article/bold-byline',
    example: '<h1>…</h1><div><b>كروم الشام – جنى مرعي</b></div><p>…</p><p>…</p><p>…</p>',
    source: 'custom of newspapers of the Levant: paper and reporter in bold above the text',
    why: 'two names in bold above the text',
    judge: ({ line: { letters, boldLetters, stops }, text, course }) => {
      const isBold = boldLetters === letters && stops === 0 && letters < LONGEST_BYLINE;
      return isBold && course.keptProse === 0 && BETWEEN_NAMES.test(text) ? { as: 'byline' } : null;
    },
  },
];
