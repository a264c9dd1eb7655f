import Papa from 'papaparse';
import type { EntityKey, Span } from '../../analysis/analysis';
import { spreadsheetCell } from '../../spreadsheet-cell';
import { type ArticleRecord, type ExportWriter, recordedEntities, recordedNotes, recordedQuotes } from './record';

const COLUMNS = [
  // The article, in every row, so that tables of several can be put under each other.
  ...['address', 'title', 'published', 'publisher', 'author'],
  // What the row tells. `entity` counts within the article, `glossary` is the same everywhere.
  ...['kind', 'entity', 'glossary', 'type', 'name', 'english_name', 'country', 'latitude', 'longitude'],
  // What is said of it. `form` is of a mention (name, nisba), a quote (direct, indirect) or a date without a value.
  ...['text', 'form', 'value', 'summary', 'description', 'roles', 'mentions'],
  // Where it stands, paragraph from 0, -1 the title, UTF-16 offsets; when it was noted.
  ...['paragraph', 'start', 'end', 'written', 'changed'],
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Figures stay as they are: one below zero is no formula, and maps want it. */
const cell = (value: string | number | null | undefined): string =>
  typeof value === 'number' ? String(value) : spreadsheetCell(value ?? '');

const cellsOf = (row: Row): string[] => COLUMNS.map((column) => cell(row[column]));

/** Lets spreadsheets see that the file is UTF-8, without which they show Arabic as gibberish. */
const BYTE_ORDER_MARK = '\uFEFF';

const where = ({ paragraph, start, end }: Span): Row => ({ paragraph, start, end });

/** What every row on an entity tells of it. */
function known(key: EntityKey | null, { entities }: ArticleRecord['analysis']): Row {
  const entity = key === null ? undefined : entities[key];
  if (!entity) return {};
  const { glossary, type, name, country, coordinates } = entity;
  return { entity: key, glossary, type, name: name.ar, english_name: name.en, country, ...coordinates };
}

/** Which of the summary's questions an entity answers. */
function answers(key: EntityKey, { summary }: ArticleRecord['analysis']): string {
  return (['who', 'where'] as const).filter((question) => summary[question].includes(key)).join(';');
}

function entityRows(record: ArticleRecord): Row[] {
  const { analysis } = record;
  return recordedEntities(record).map(({ key, entity, description, roles, sentences }) => ({
    kind: 'entity',
    ...known(key, analysis),
    text: sentences[0] ?? '',
    summary: answers(key, analysis),
    description,
    roles: roles.join('; '),
    mentions: entity.count,
  }));
}

function mentionRows({ analysis }: ArticleRecord): Row[] {
  return analysis.mentions.map((mention) => ({
    kind: 'mention',
    ...known(mention.entity, analysis),
    text: mention.surface,
    form: mention.form,
    ...where(mention),
  }));
}

function quoteRows(record: ArticleRecord): Row[] {
  return recordedQuotes(record).map(({ quote, words }) => ({
    kind: 'quote',
    ...known(quote.speaker, record.analysis),
    text: words,
    form: quote.direct ? 'direct' : 'indirect',
    ...where(quote),
  }));
}

function dateRows({ analysis }: ArticleRecord): Row[] {
  const { dates, summary } = analysis;
  // An article whose text is not at hand tells days without the words for them.
  const unworded = summary.when.filter((day) => !dates.some(({ value }) => value === day));
  return [
    ...dates.map((date) => ({
      kind: 'date',
      text: date.surface,
      form: date.unresolved,
      value: date.value,
      summary: date.value !== null && summary.when.includes(date.value) ? 'when' : '',
      ...where(date),
    })),
    ...unworded.map((day) => ({ kind: 'date', value: day, summary: 'when' })),
  ];
}

function noteRows(record: ArticleRecord): Row[] {
  return recordedNotes(record).map(({ note, on, named, entity, place }) => ({
    kind: 'note',
    text: note.text,
    name: on,
    ...(named ? { glossary: named.glossary, type: named.type } : {}),
    ...known(entity, record.analysis),
    ...(place ? where(place) : {}),
    written: note.written,
    changed: note.changed,
  }));
}

/** Between rows, as the parser writes it (RFC 4180). */
const ROW_END = '\r\n';

const HEAD = BYTE_ORDER_MARK + Papa.unparse([[...COLUMNS]], { quotes: true });

/** Rows that are written at a time: some milliseconds. Notes that belong to every article are one record, however many there are. */
const PIECE = 200;

/** All rows of a record, some at a time. */
function* rowsOf(record: ArticleRecord): Generator<string, void, undefined> {
  const { title, published, publisher, byline } = record.analysis.article;
  const article: Row = { address: record.address, title, published, publisher, author: byline };
  const rows: Row[] = [
    ...entityRows(record),
    ...mentionRows(record),
    ...quoteRows(record),
    ...dateRows(record),
    ...noteRows(record),
  ];
  for (let at = 0; at < rows.length; at += PIECE) {
    const data = rows.slice(at, at + PIECE).map((row) => cellsOf({ ...article, ...row }));
    yield (at === 0 ? '' : ROW_END) + Papa.unparse(data, { quotes: true, newline: ROW_END });
  }
}

const allRowsOf = (record: ArticleRecord): string => [...rowsOf(record)].join('');

/** A table for spreadsheets (RFC 4180), all cells quoted since some part them by semicolons: a row an entity, mention, quote, date or note, each complete in itself. */
export const csv: ExportWriter = {
  write: (record) => [HEAD, allRowsOf(record)].filter(Boolean).join(ROW_END),
  several: {
    frame: () => ({ before: HEAD + ROW_END, between: ROW_END, behind: ROW_END }),
    part: allRowsOf,
    pieces: rowsOf,
  },
};
