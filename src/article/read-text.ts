import { datelineOf, splitKeywords, withoutLabel } from './about/about';
import { bylineIn } from './about/byline';
import { isArabic } from './about/language';
import type { Article } from './article';
import { collapse } from './page/page-text';
import { isDateLine, parseDateLine } from './words/date-line';
import { labelOf } from './words/labels';

/** Labels after which a plain text holds nothing of the article any more. */
const FINAL = new Set(['source', 'keywords', 'related', 'end']);
/** A date line stands among the first lines after the title. */
const LAST_DATE_LINE = 4;
const LONGEST_TITLE = 300;
/** Lines of a text that was wrapped by a mail program or an editor are about this long, in UTF-16 code units. */
const WRAPPED = { shortest: 50, longest: 100 } as const;

/**
 * Reads a plain text file: the first line is the title, date and byline may follow, then the paragraphs; «المصدر»,
 * «كلمات دلالية» and «اقرأ أيضاً» end the body. A text without anything to read gives an article without paragraphs.
 */
export function readText(text: string): Article {
  const lines = unwrapped(text.replace(/^\uFEFF/, ''));
  const first = lines[0] ?? '';
  const title = first.length <= LONGEST_TITLE && lines.length > 1 ? first : null;
  const paragraphs: string[] = [];
  let published: string | null = null;
  let modified: string | null = null;
  let byline: string | null = null;
  let publisher: string | null = null;
  let keywords: string[] = [];
  let over = false;
  for (const [at, line] of lines.slice(title === null ? 0 : 1).entries()) {
    const label = labelOf(line);
    const labelled = label !== null && (label.marked || label.rest === '');
    if (labelled && label.kind === 'source') publisher ??= withoutLabel(line);
    if (labelled && label.kind === 'keywords') keywords = splitKeywords(withoutLabel(line));
    if (labelled && FINAL.has(label.kind))
      over ||= paragraphs.length > 0 && (label.kind !== 'related' || label.rest === '');
    else if (!over) {
      const date = at < LAST_DATE_LINE && isDateLine(line) ? parseDateLine(line) : null;
      if (date) {
        published ??= date.published;
        modified ??= date.modified;
      } else if (labelled && label.kind === 'byline' && paragraphs.length === 0) byline = bylineIn(line);
      else if (!labelled || label.kind === 'watch') paragraphs.push(line);
    }
  }
  return {
    url: null,
    title,
    published: published ?? modified,
    publishedFrom: (published ?? modified) === null ? null : 'date-line',
    modified,
    byline,
    publisher,
    dateline: datelineOf(paragraphs[0] ?? ''),
    section: null,
    keywords,
    language: isArabic(text) ? 'ar' : 'und',
    paragraphs,
  };
}

/** Paragraphs: one a line, or, in a text wrapped to a width, the lines between two empty ones joined. */
function unwrapped(text: string): string[] {
  const groups = text.split(/\r?\n[^\S\n]*\r?\n/).map((group) =>
    group
      .split(/\r?\n|\r/)
      .map(collapse)
      .filter(Boolean),
  );
  const joined = groups.flatMap((lines) => lines.slice(0, -1));
  const wrapped = joined.filter(
    (line) => line.length >= WRAPPED.shortest && line.length <= WRAPPED.longest && !/[.؟!:"»”)]$/.test(line),
  );
  if (groups.length < 3 || joined.length < 3 || wrapped.length < joined.length * 0.6) return groups.flat();
  return groups.map((lines) => lines.join(' ')).filter(Boolean);
}
