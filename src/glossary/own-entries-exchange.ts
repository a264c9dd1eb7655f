import Papa from 'papaparse';
import * as v from 'valibot';
import { spreadsheetCell, textOfCell } from '../spreadsheet-cell';
import { newOwnId, OwnEntry, OwnGlossary, withEntry } from './own-entries';

/** A row of an imported file that cannot be taken over. */
interface ImportFault {
  /** From 1: lines of a CSV file with its head, entries of a JSON file. */
  readonly row: number;
  readonly field: string;
  readonly problem: string;
}

/** What an import would make of the reader's glossary: all of it, or nothing and why. */
export type ImportResult =
  | { readonly ok: true; readonly own: OwnGlossary; readonly count: number }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

const COLUMNS = [
  'id',
  'type',
  'ar',
  'en',
  'ar_aliases',
  'en_aliases',
  'country',
  'note_ar',
  'note_en',
  'replaces',
] as const;

/** The reader's entries as CSV for a spreadsheet, with a byte order mark so that Arabic opens right. */
export function exportCsv(own: OwnGlossary): string {
  const rows = own.entries.map((entry) =>
    [
      entry.id,
      entry.type,
      entry.ar,
      entry.en,
      entry.arAliases.join(';'),
      entry.enAliases.join(';'),
      entry.country,
      entry.noteAr,
      entry.noteEn,
      entry.replaces,
    ].map(spreadsheetCell),
  );
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: rows }, { quotes: true })}\r\n`;
}

/** Entries and hidden ids as JSON. */
export function exportJson(own: OwnGlossary): string {
  return `${JSON.stringify(own, null, 2)}\n`;
}

const list = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/** Takes entries over from CSV: columns by name, in any order, at least `ar` and `type`. Nothing is taken over if a row is faulty. */
export function importCsv(own: OwnGlossary, text: string): ImportResult {
  const { data, meta } = Papa.parse<Record<string, string | undefined>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: delimiterOf(text),
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const missing = ['ar', 'type'].filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    return { ok: false, faults: missing.map((field) => ({ row: 1, field, problem: 'the column is missing' })) };
  const candidates = data.map((cells) => {
    const cell = (column: (typeof COLUMNS)[number]): string => textOfCell(cells[column] ?? '').trim();
    return {
      id: cell('id'),
      type: cell('type'),
      ar: cell('ar'),
      en: cell('en'),
      arAliases: list(cell('ar_aliases')),
      enAliases: list(cell('en_aliases')),
      country: cell('country'),
      noteAr: cell('note_ar'),
      noteEn: cell('note_en'),
      replaces: cell('replaces'),
    };
  });
  return takenOver(own, candidates, 2);
}

/** What parts the cells: spreadsheets of some countries write semicolons. The line of column names tells. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const Exported = v.object({ version: v.literal(1), entries: v.array(v.unknown()), hidden: v.array(v.string()) });

/** Takes over what `exportJson` wrote, hidden ids too. Nothing is taken over if an entry is faulty. */
export function importJson(own: OwnGlossary, text: string): ImportResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ row: 1, field: '', problem: 'the file is not JSON' }] };
  }
  const file = v.safeParse(Exported, parsed);
  if (!file.success)
    return { ok: false, faults: [{ row: 1, field: '', problem: 'the file is no glossary exported by Hashiya' }] };
  const hidden = [...new Set([...own.hidden, ...file.output.hidden])];
  return takenOver({ ...own, hidden }, file.output.entries, 1);
}

function takenOver(own: OwnGlossary, candidates: readonly unknown[], firstRow: number): ImportResult {
  const faults: ImportFault[] = [];
  let result = own;
  candidates.forEach((candidate, index) => {
    const parsed = v.safeParse(OwnEntry, withId(result, candidate));
    if (parsed.success) result = withEntry(result, parsed.output);
    else
      for (const issue of parsed.issues)
        faults.push({ row: firstRow + index, field: v.getDotPath(issue) ?? '', problem: issue.message });
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, own: result, count: candidates.length };
}

/** A row without an id is a new entry. */
function withId(own: OwnGlossary, candidate: unknown): unknown {
  const named = v.safeParse(v.looseObject({ id: v.optional(v.literal('')), ar: v.string() }), candidate);
  return named.success ? { ...named.output, id: newOwnId(own, named.output.ar) } : candidate;
}

/** Reads a stored glossary; undefined where it is none. */
export function storedOwnGlossary(stored: unknown): OwnGlossary | undefined {
  const parsed = v.safeParse(OwnGlossary, stored);
  return parsed.success ? parsed.output : undefined;
}
