import { inertLine, inertLines, pageAddress } from './inert';

/**
 * Characters that Markdown (CommonMark, and tables, tildes and marks of its dialects) may read as markup anywhere; then
 * what makes links without any: addresses, hosts, mail.
 */
export const MARKUP =
  /[\\`*_[\]<>&|~#$^{}]|=(?==)|(?<==)=|!(?=\[)|(?<=\])\(|:(?=\/)|\/(?=\/)|(?<=\/)\/|(?<=\S)\.(?=\p{L})|(?<=\S)@(?=\S)/gu;

/** What makes a block only at the beginning of a line: list marks, rules, underlines of headings, definitions. */
const LINE_START = /^(?:(\d+)(?=[.)])|(?=[-+=:%]))/;

/** A text on one line that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return inertLine(text).replace(MARKUP, '\\$&').replace(LINE_START, '$1\\');
}

/** A text in bold; nothing for a text that says nothing. */
export function bold(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** A text of several paragraphs as a quotation, a line each. */
export function quotation(text: string): string[] {
  return inertLines(text).map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
}

/** What could end an address between angle brackets, or goes before it: code, formulas. */
const ENDING = /[\s<>\\`$]/g;

/** An address only where it leads to a page. */
export function link(label: string, address: string): string {
  const page = pageAddress(address);
  if (page === null) return escapeMarkdown(label);
  const safe = page.replace(ENDING, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${escapeMarkdown(label)}](<${safe}>)`;
}

/** Whether a note of an editor that links notes by `[[name]]` can have this name. Source: Obsidian, Internal links. */
export function isNoteName(name: string): boolean {
  return name !== '' && escapeMarkdown(name) === name && !/[:/?"\p{Cs}\p{Cn}]|^\./u.test(name);
}

/** A name as a link to the note named so; where no note can be, the name. */
export function wikilink(name: string): string {
  return isNoteName(name) ? `[[${name}]]` : escapeMarkdown(name);
}
