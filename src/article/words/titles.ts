import { WORD_LETTERS } from '../../arabic/letter-class';
import { keyOf } from '../../arabic/normalise';
import { withoutEdges } from '../page/page-text';

const WORD = new RegExp(`[${WORD_LETTERS}]+`, 'g');

/** The different words of a text, as keys. */
export type Words = ReadonlySet<string>;

export const wordsOf = (text: string): Words => new Set(keyOf(text).match(WORD) ?? []);

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export const likeness = (one: string, other: string): number => shared(wordsOf(one), wordsOf(other));

/** The same where the words are known. */
export function shared(one: Words, other: Words): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / few.size;
}

const SITE_SEPARATOR = /\s+[|\-–—:»«·•]+\s+|\s*\|\s*/;

/** What a title may be on the page: its parts between bars, dashes or colons that are most of it, and the whole. */
export function titleForms(title: string): readonly string[] {
  const parts = title.split(SITE_SEPARATOR).filter((part) => part.length >= title.length / 2);
  return [title, ...parts];
}

/**
 * A declared title without the site's name: the longest part between bars or dashes, unless the parts are all of the
 * headline. `site` is what the page calls itself.
 */
export function withoutSiteName(title: string, site: string | null): string {
  const whole = title.replace(/\s+/g, ' ').trim();
  const parts = whole.split(SITE_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return whole;
  const siteKey = site ? keyOf(site) : null;
  const isSite = (part: string): boolean => siteKey !== null && siteKey !== '' && keyOf(part) === siteKey;
  const last = parts[parts.length - 1] ?? '';
  const first = parts[0] ?? '';
  if (isSite(last)) return withoutEdge(whole, last, 'end');
  if (isSite(first)) return withoutEdge(whole, first, 'start');
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one));
  return longest.length >= whole.length * 0.5 && last.length <= 30 ? longest : whole;
}

function withoutEdge(whole: string, edge: string, side: 'start' | 'end'): string {
  const rest = side === 'end' ? whole.slice(0, whole.lastIndexOf(edge)) : whole.slice(edge.length);
  return withoutEdges(rest, EDGES);
}

const LONGEST_SITE_NAME = 35;
/** Several parts, or a date. */
const NO_NAME = /\d|\s[|\-–—:»«·•]+\s/;
const EDGES = ' |-–—:»«·•';

/** What a declared title has beside the headline: the site's name. Null where no title has both. */
export function siteNameBeside(headline: string | null, titles: readonly string[]): string | null {
  if (!headline) return null;
  for (const title of titles) {
    const whole = title.replace(/\s+/g, ' ').trim();
    const [before = '', after, more] = whole.split(headline);
    const name = withoutEdges(`${before}${after ?? ''}`, EDGES);
    if (after === undefined || more !== undefined || name.length > LONGEST_SITE_NAME) continue;
    if (name !== '' && !NO_NAME.test(name)) return name;
  }
  return null;
}
