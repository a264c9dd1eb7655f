import Papa from 'papaparse';
import { spreadsheetCell } from '../../spreadsheet-cell';
import type { ExportWriter } from './record';
import { articleNote, recordedDates, recordedEntities, strayNotes } from './record';

const COLUMNS = [
  'kind',
  'type',
  'name',
  'english_name',
  'description',
  'roles',
  'value',
  'mentions',
  'note',
  'address',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

const cellsOf = (row: Row): string[] => COLUMNS.map((column) => spreadsheetCell(String(row[column] ?? '')));

/** Lets spreadsheets see that the file is UTF-8, without which they show Arabic as gibberish. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table for spreadsheets (RFC 4180), all cells quoted since some part them by semicolons: a row an entity, a date, a note that belongs to neither. */
export const csv: ExportWriter = {
  write(record) {
    const { title, published, publisher } = record.analysis.article;
    const rows: Row[] = [
      {
        kind: 'article',
        name: title ?? '',
        description: publisher ?? '',
        value: published ?? '',
        note: articleNote(record)?.text ?? '',
        address: record.address,
      },
      ...recordedEntities(record).map(({ entity, description, roles, note }) => ({
        kind: 'entity',
        type: entity.type,
        name: entity.name.ar,
        english_name: entity.name.en ?? '',
        description: description ?? '',
        roles: roles.join('; '),
        mentions: entity.count,
        note: note?.text ?? '',
      })),
      ...recordedDates(record).map(({ value, surfaces }) => ({
        kind: 'date',
        name: surfaces.join('; '),
        value: value ?? '',
        mentions: surfaces.length,
      })),
      ...strayNotes(record).map(({ on, type, text }) => ({ kind: 'note', type: type ?? '', name: on, note: text })),
    ];
    return BYTE_ORDER_MARK + Papa.unparse({ fields: [...COLUMNS], data: rows.map(cellsOf) }, { quotes: true });
  },
};
