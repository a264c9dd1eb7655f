import type { ExportFormat } from './format';
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

/** Characters that Markdown (CommonMark, and tables and tildes of its dialects) may read as markup anywhere. */
const MARKUP = /[\\`*_[\]<>&|~#$^]/g;

/** What makes a block only at the beginning of a line: list marks, rules, underlines of headings. */
const LINE_START = /^(\s*)([-+=:]|\d+(?=[.)]))/;

/** A text on one line that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&');
  return line.replace(LINE_START, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}

/** A text of several paragraphs as a quotation. */
function quotation(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n');
}

/** An address between angle brackets, where only these and white space could end it. */
function link(label: string, address: string): string {
  const safe = address.replace(/[\s<>\\]/g, (character) => encodeURIComponent(character));
  return `[${escapeMarkdown(label)}](<${safe}>)`;
}

/** Between the items of a list, by language. */
const COMMA = { ar: '، ', en: ', ' } as const;

function factLine(label: string, value: string | null): string[] {
  return value ? [`- **${escapeMarkdown(label)}:** ${value}`] : [];
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
  const names = [`**${escapeMarkdown(entity.name.ar)}**`, ...(entity.name.en ? [escapeMarkdown(entity.name.en)] : [])];
  const facts = [labels.types[entity.type], ...(description ? [description] : []), ...roles].map(escapeMarkdown);
  const line = `- ${names.join(' · ')} — ${facts.join('; ')} (×${entity.count})`;
  return note
    ? [
        line,
        ...quotation(note.text)
          .split('\n')
          .map((quoted) => `  ${quoted}`),
      ]
    : [line];
}

function dateLine({ value, surfaces }: RecordedDate, language: ArticleRecord['language']): string {
  const words = surfaces.map(escapeMarkdown).join(COMMA[language]);
  return value ? `- **${escapeMarkdown(value)}** — ${words}` : `- ${words}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${escapeMarkdown(title)}`, '', ...lines] : [];
}

function notes(record: ArticleRecord): string[] {
  const whole = articleNote(record);
  const stray = strayNotes(record).flatMap(({ subject, text }) =>
    subject.kind === 'entity' ? ['', `**${escapeMarkdown(subject.name)}**`, '', quotation(text)] : [],
  );
  return [...(whole ? [quotation(whole.text)] : []), ...stray];
}

/** Markdown that reads well as it is and in every editor of notes. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
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
