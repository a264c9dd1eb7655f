import { bold, escapeMarkdown, link, quotation, wikilink } from './escape-markdown';
import { frontMatter, libraryFrontMatter } from './front-matter';
import type { ExportLabels } from './labels';
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
  type SeveralWriter,
  summaryFacts,
} from './record';

/** How whom and what an article names is written. */
type NameWriter = (name: string) => string;

/** A record, how it writes whom and what it names, and the level of its heading in the file. */
interface Page {
  readonly record: ArticleRecord;
  readonly name: NameWriter;
  readonly level: 1 | 2;
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

function heading({ record: { analysis, address, labels }, level }: Page): string[] {
  const { title, publisher, published, byline } = analysis.article;
  return [
    `${'#'.repeat(level)} ${escapeMarkdown(title ?? address)}`,
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

function section({ level }: Page, title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${'#'.repeat(level + 1)} ${escapeMarkdown(title)}`, '', ...lines] : [];
}

function notes(page: Page): string[] {
  const written = otherNotes(page.record).map(({ on, named, note }) => [
    ...(on === null ? [] : [named ? boldName(on, page) : bold(on), '']),
    ...quotation(note.text),
  ]);
  return written.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function body(page: Page): string {
  const { record } = page;
  const { labels } = record;
  const lines = [
    ...heading(page),
    ...summary(page),
    ...section(page, labels.notes, notes(page)),
    ...section(
      page,
      labels.entities,
      recordedEntities(record).flatMap((entity) => entityLines(entity, page)),
    ),
    ...section(
      page,
      labels.said,
      recordedQuotes(record).map((quote) => quoteLine(quote, page)),
    ),
    ...section(
      page,
      labels.dates,
      recordedDates(record).map((date) => dateLine(date, page)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const colophon = ({ colophon: words }: ExportLabels): string => `\n*${escapeMarkdown(words)}*\n`;

const written = (record: ArticleRecord, name: NameWriter): string =>
  body({ record, name, level: 1 }) + colophon(record.labels);

/** Markdown that reads well as it is, to paste into a text of the reader's own. */
export const markdownToPaste: Pick<ExportWriter, 'write'> = {
  write: (record) => written(record, escapeMarkdown),
};

/** One document of several articles, a section each. */
function several(name: NameWriter): SeveralWriter {
  return {
    frame: ({ title, labels }) => ({
      before: `${libraryFrontMatter(title).join('\n')}\n# ${escapeMarkdown(title)}\n\n`,
      between: '\n',
      behind: colophon(labels),
    }),
    part: (record) => body({ record, name, level: 2 }),
  };
}

/** The same as a file, with YAML front matter, for every editor of notes. */
export const markdown: ExportWriter = {
  write: (record) => `${frontMatter(record, false).join('\n')}\n${written(record, escapeMarkdown)}`,
  several: several(escapeMarkdown),
};

/** The same for editors that link notes by `[[name]]`: every name leads to a note on it. */
export const obsidian: ExportWriter = {
  write: (record) => `${frontMatter(record, true).join('\n')}\n${written(record, wikilink)}`,
  several: several(wikilink),
};
