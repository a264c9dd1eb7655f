/**
 * What acts on the text around it and is no text itself: control characters, which terminals obey, and embeddings,
 * overrides and isolates of direction, by which a name could turn the rest of its line around. Source: Unicode
 * Standard Annex 9; the marks that join letters or set a direction between them alone (U+200C–U+200F, U+061C) stay.
 */
const ACTING = /(?![\s\u0085])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Ends of lines, of all systems and of Unicode. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** A text on one line, without what would act on the text around it. */
export function inertLine(text: string): string {
  return text
    .replace(ACTING, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** The lines of a text, each as `inertLine` gives it; none if it says nothing. */
export function inertLines(text: string): string[] {
  const lines = text.split(LINE_END).map(inertLine);
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

/** An address as browsers write it if it leads to a page on the web; null for all that runs or lies elsewhere. */
export function pageAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A UTF-16 code unit as JavaScript, JSON and YAML escape it. */
export function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What an editor would obey or not show. */
const UNSEEN = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A value as JSON on one line, with what acts on the text around it written as escapes: programs read the same. */
export function inertJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, unicodeEscape);
}

/** The same over several lines. */
export function inertJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSEEN, unicodeEscape)}\n`;
}
