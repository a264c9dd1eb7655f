import { inertLine, inertLines, pageAddress } from './inert';
import type { ExportWriter } from './record';
import {
  type ArticleRecord,
  articleNote,
  namesOf,
  type RecordedDate,
  type RecordedEntity,
  recordedDates,
  recordedEntities,
  strayNotes,
} from './record';

/**
 * Characters that Markdown (CommonMark, and tables, tildes and marks of its dialects) may read as markup anywhere; then
 * what makes links without any: addresses, hosts, mail.
 */
const MARKUP =
  /[\\`*_[\]<>&|~#$^{}]|=(?==)|(?<==)=|!(?=\[)|(?<=\])\(|:(?=\/)|\/(?=\/)|(?<=\/)\/|(?<=\S)\.(?=\p{L})|(?<=\S)@(?=\S)/gu;

/** What makes a block only at the beginning of a line: list marks, rules, underlines of headings, definitions. */
const LINE_START = /^(?:(\d+)(?=[.)])|(?=[-+=:%]))/;

/** A text on one line that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return inertLine(text).replace(MARKUP, '\\$&').replace(LINE_START, '$1\\');
}

/** A text in bold; nothing for a text that says nothing. */
function bold(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** A text of several paragraphs as a quotation, a line each. */
function quotation(text: string): string[] {
  return inertLines(text).map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
}

/** What could end an address between angle brackets, or goes before it: code, formulas. */
const ENDING = /[\s<>\\`$]/g;

/** An address only where it leads to a page. */
function link(label: string, address: string): string {
  const page = pageAddress(address);
  if (page === null) return escapeMarkdown(label);
  const safe = page.replace(ENDING, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${escapeMarkdown(label)}](<${safe}>)`;
}

/** Between the items of a list, by language. */
const COMMA = { ar: '، ', en: ', ' } as const;

function factLine(label: string, value: string | null): string[] {
  return value ? [`- ${bold(`${label}:`)} ${value}`] : [];
}

function heading(record: ArticleRecord): string[] {
  const { analysis, address, labels } = record;
  const { title, publisher, published, byline } = analysis.article;
  return [
    `# ${escapeMarkdown(title ?? address)}`,
    '',
    ...factLine(labels.source, link(publisher ?? address, address)),
    ...factLine(labels.published, published && escapeMarkdown(published)),
    ...factLine(labels.author, byline && escapeMarkdown(byline)),
  ];
}

function summary(record: ArticleRecord): string[] {
  const { analysis, labels } = record;
  const listed = (names: readonly string[]): string => names.map(escapeMarkdown).join(COMMA[record.language]);
  return [
    ...factLine(labels.who, listed(namesOf(record, analysis.summary.who))),
    ...factLine(labels.where, listed(namesOf(record, analysis.summary.where))),
    ...factLine(labels.when, listed(analysis.summary.when)),
  ];
}

function entityLines({ entity, description, roles, note }: RecordedEntity, { labels }: ArticleRecord): string[] {
  const names = [bold(entity.name.ar), ...(entity.name.en ? [escapeMarkdown(entity.name.en)] : [])];
  const facts = [labels.types[entity.type], ...(description ? [description] : []), ...roles].map(escapeMarkdown);
  const line = `- ${names.join(' · ')} — ${facts.join('; ')} (×${entity.count})`;
  return [line, ...(note ? quotation(note.text).map((quoted) => `  ${quoted}`) : [])];
}

function dateLine({ value, surfaces }: RecordedDate, language: ArticleRecord['language']): string {
  const words = surfaces.map(escapeMarkdown).join(COMMA[language]);
  return value ? `- ${bold(value)} — ${words}` : `- ${words}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${escapeMarkdown(title)}`, '', ...lines] : [];
}

function notes(record: ArticleRecord): string[] {
  const whole = articleNote(record);
  const stray = strayNotes(record).flatMap(({ on, text }) => ['', bold(on), '', ...quotation(text)]);
  return [...(whole ? quotation(whole.text) : []), ...stray];
}

/** Markdown that reads well as it is and in every editor of notes. */
export const markdown: ExportWriter = {
  write(record) {
    const { labels } = record;
    const lines = [
      ...heading(record),
      ...summary(record),
      ...section(labels.notes, notes(record)),
      ...section(
        labels.entities,
        recordedEntities(record).flatMap((entity) => entityLines(entity, record)),
      ),
      ...section(
        labels.dates,
        recordedDates(record).map((date) => dateLine(date, record.language)),
      ),
      '',
      `*${escapeMarkdown(labels.colophon)}*`,
    ];
    return `${lines.join('\n')}\n`;
  },
};
