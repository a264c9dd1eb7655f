import { isNoteName, MARKUP } from './escape-markdown';
import { inertLine, pageAddress, unicodeEscape } from './inert';
import type { ArticleRecord } from './record';

/** What is no character to YAML. Source: YAML 1.2, production 1. */
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** What ends a string or is markup to an editor that knows no front matter. */
const ACTIVE = new RegExp(`["\\\\]|${MARKUP.source}`, 'gu');

/** The same inside an address, which such an editor may make a link of. */
const ACTIVE_IN_ADDRESS = /["\\<>`*[\]|$^{}]/g;

/** A text as a string in double quotes, which no YAML reader takes for anything else («no», dates, figures). */
function quoted(text: string, active = ACTIVE): string {
  return `"${inertLine(text).replace(UNPRINTABLE, '\uFFFD').replace(active, unicodeEscape)}"`;
}

/** Tags have neither spaces nor signs, and are not figures alone. Source: Obsidian, Tags. */
function tag(keyword: string): string[] {
  const words = keyword.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words.join('-');
  return /\p{L}/u.test(joined) ? [joined] : [];
}

const row = (key: string, value: string | null): string[] => (value ? [`${key}: ${value}`] : []);

const list = (key: string, items: readonly string[]): string[] =>
  items.length > 0 ? [`${key}:`, ...[...new Set(items)].map((item) => `  - ${item}`)] : [];

/** What an article is, as YAML before a Markdown text; `linked` makes of its entities links to notes named like them. */
export function frontMatter({ analysis, address }: ArticleRecord, linked: boolean): string[] {
  const { title, published, publisher, byline, keywords } = analysis.article;
  const names = Object.values(analysis.entities).map(({ name }) => inertLine(name.ar));
  const page = pageAddress(address);
  return [
    '---',
    ...row('title', title && quoted(title)),
    ...row('address', page && quoted(page, ACTIVE_IN_ADDRESS)),
    ...row('published', published && quoted(published)),
    ...row('publisher', publisher && quoted(publisher)),
    ...row('author', byline && quoted(byline)),
    ...list(
      'tags',
      ['hashiya', ...keywords.flatMap(tag)].map((name) => quoted(name)),
    ),
    ...list(
      'entities',
      names.map((name) => (linked && isNoteName(name) ? `"[[${name}]]"` : quoted(name))),
    ),
    '---',
    '',
  ];
}

/** The same before a text of several articles, whose names would be too many. */
export function libraryFrontMatter(title: string): string[] {
  return ['---', ...row('title', quoted(title)), ...list('tags', [quoted('hashiya')]), '---', ''];
}
