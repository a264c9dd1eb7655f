import { bold, escapeMarkdown, link, quotation, wikilink } from './escape-markdown';
import { frontMatter } from './front-matter';
import {
  type ArticleRecord,
  type ExportWriter,
  otherNotes,
  type RecordedDate,
  type RecordedEntity,
  type RecordedQuote,
  recordedDates,
  recordedEntities,
  recordedQuotes,
  summaryFacts,
} from './record';

/** A record, and how it writes whom and what it names. */
interface Page {
  readonly record: ArticleRecord;
  name(name: string): string;
}

/** Between the items of a list, by language. */
const COMMA = { ar: '، ', en: ', ' } as const;

function factLine(label: string, value: string | null): string[] {
  return value ? [`- ${bold(`${label}:`)} ${value}`] : [];
}

/** A name in bold; nothing for one that says nothing. */
function boldName(name: string, page: Page): string {
  const written = page.name(name);
  return written === '' ? '' : `**${written}**`;
}

function heading({ analysis, address, labels }: ArticleRecord): string[] {
  const { title, publisher, published, byline } = analysis.article;
  return [
    `# ${escapeMarkdown(title ?? address)}`,
    '',
    ...factLine(labels.source, link(publisher ?? address, address)),
    ...factLine(labels.published, published && escapeMarkdown(published)),
    ...factLine(labels.author, byline && escapeMarkdown(byline)),
  ];
}

function summary({ record, name }: Page): string[] {
  return summaryFacts(record).flatMap(({ label, answers, are }) =>
    factLine(label, answers.map(are === 'names' ? name : escapeMarkdown).join(COMMA[record.language])),
  );
}

function entityLines({ entity, description, roles, sentences, notes }: RecordedEntity, page: Page): string[] {
  const { labels } = page.record;
  const names = [boldName(entity.name.ar, page), ...(entity.name.en ? [escapeMarkdown(entity.name.en)] : [])];
  const facts = [labels.types[entity.type], ...(description ? [description] : []), ...roles].map(escapeMarkdown);
  return [
    `- ${names.join(' · ')} — ${facts.join('; ')} (×${entity.count})`,
    ...sentences.slice(0, 1).map((sentence) => `  - ${escapeMarkdown(sentence)}`),
    ...quotation(notes.map(({ text }) => text).join('\n\n')).map((quoted) => `  ${quoted}`),
  ];
}

function quoteLine({ quote, speaker, words }: RecordedQuote, page: Page): string {
  const { labels } = page.record;
  const who = speaker ? boldName(speaker.name.ar, page) : `*${escapeMarkdown(labels.someone)}*`;
  const said = escapeMarkdown(words);
  return `- ${who}: ${quote.direct ? `«${said}»` : `${said} *(${escapeMarkdown(labels.indirect)})*`}`;
}

function dateLine({ value, surfaces }: RecordedDate, { record }: Page): string {
  const words = surfaces.map(escapeMarkdown).join(COMMA[record.language]);
  return value ? `- ${bold(value)} — ${words}` : `- ${words}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${escapeMarkdown(title)}`, '', ...lines] : [];
}

function notes(page: Page): string[] {
  const written = otherNotes(page.record).map(({ on, named, note }) => [
    ...(on === null ? [] : [named ? boldName(on, page) : bold(on), '']),
    ...quotation(note.text),
  ]);
  return written.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function written(page: Page): string {
  const { record } = page;
  const { labels } = record;
  const lines = [
    ...heading(record),
    ...summary(page),
    ...section(labels.notes, notes(page)),
    ...section(
      labels.entities,
      recordedEntities(record).flatMap((entity) => entityLines(entity, page)),
    ),
    ...section(
      labels.said,
      recordedQuotes(record).map((quote) => quoteLine(quote, page)),
    ),
    ...section(
      labels.dates,
      recordedDates(record).map((date) => dateLine(date, page)),
    ),
    '',
    `*${escapeMarkdown(labels.colophon)}*`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Markdown that reads well as it is, to paste into a text of the reader's own. */
export const markdownToPaste: ExportWriter = {
  write: (record) => written({ record, name: escapeMarkdown }),
};

/** The same as a file, with YAML front matter, for every editor of notes. */
export const markdown: ExportWriter = {
  write: (record) => `${frontMatter(record, false).join('\n')}\n${markdownToPaste.write(record)}`,
};

/** The same for editors that link notes by `[[name]]`: every name leads to a note on it. */
export const obsidian: ExportWriter = {
  write: (record) => `${frontMatter(record, true).join('\n')}\n${written({ record, name: wikilink })}`,
};
