import Papa from 'papaparse';
import * as v from 'valibot';
import { spreadsheetCell, textOfCell } from '../../spreadsheet-cell';
import { Correction, correctionKey } from './corrections';
import { freeOwnId, LONGEST_NAME, OwnEntry, OwnGlossary, VERSION } from './own-entries';
import { PROBLEM } from './problems';

/** A row of an imported file that cannot be taken over. */
export interface ImportFault {
  /** From 1: lines of a CSV file with its head, entries of a JSON file, or its corrections where the field says so. */
  readonly row: number;
  readonly field: string;
  /** One of `PROBLEM`, or what the schema says in English. */
  readonly problem: string;
}

/** The field of a fault that names no field of an entry but a correction as a whole. */
export const CORRECTION_FIELD = 'correction';

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

/** Entries, hidden ids and corrections as JSON. */
export function exportJson(own: OwnGlossary): string {
  return `${JSON.stringify(own, null, 2)}\n`;
}

const list = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/** Longest file that is read, in UTF-16 code units: as much Arabic as the browser's storage holds (10 MB). */
const LONGEST_FILE = 4_000_000;

/** Most entries of a file. */
const MOST_ENTRIES = 5000;

function refused(problem: string, row = 1): ImportResult {
  return { ok: false, faults: [{ row, field: '', problem }] };
}

/** Problems with the quotation marks of a CSV file, after which nobody knows where its cells begin. */
const QUOTE_PROBLEMS: Readonly<Record<string, string>> = {
  MissingQuotes: PROBLEM.openQuote,
  InvalidQuotes: PROBLEM.innerQuote,
};

/** Where the parser puts cells for which there is no column. */
const EXTRA_CELLS = '__parsed_extra';

const BLANK_LINES = /^\s*[\r\n]/;

/** Takes entries over from CSV: columns by name, in any order, at least `ar` and `type`. Nothing is taken over if a row is faulty. */
export function importCsv(own: OwnGlossary, text: string): ImportResult {
  if (text.length > LONGEST_FILE) return refused(PROBLEM.fileTooLong);
  const [blank = ''] = BLANK_LINES.exec(text) ?? [];
  const table = text.slice(blank.length).replace(/^\uFEFF/, '');
  const { data, errors, meta } = Papa.parse<Record<string, unknown>>(table, {
    header: true,
    delimiter: delimiterOf(table),
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const firstRow = blank.split(/\r\n|[\r\n]/).length + 1;
  const missing = ['ar', 'type'].filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    return {
      ok: false,
      faults: missing.map((field) => ({ row: firstRow - 1, field, problem: PROBLEM.missingColumn })),
    };
  const faults = [
    // These rows are counted from the column names on.
    ...errors.flatMap(({ code, row = 0 }) => fault(firstRow - 1 + row, QUOTE_PROBLEMS[code])),
    ...data.flatMap((cells, row) => fault(firstRow + row, hasExtraCells(cells) ? PROBLEM.extraCells : undefined)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const rows = data.map((cells, index) => ({ row: firstRow + index, candidate: candidateOf(cells) }));
  return takenOver(
    own,
    rows.filter(({ candidate }) => Object.values(candidate).some((value) => value.length > 0)),
  );
}

function fault(row: number, problem: string | undefined): ImportFault[] {
  return problem === undefined ? [] : [{ row, field: '', problem }];
}

/** Whether a row goes on behind the last column; blank cells there are a spreadsheet's. */
function hasExtraCells(cells: Readonly<Record<string, unknown>>): boolean {
  const extra = cells[EXTRA_CELLS];
  return Array.isArray(extra) && extra.some((cell) => String(cell).trim() !== '');
}

/** What the cells of a row say of an entry. */
function candidateOf(cells: Readonly<Record<string, unknown>>) {
  const cell = (column: (typeof COLUMNS)[number]): string => {
    const written = Object.hasOwn(cells, column) ? cells[column] : '';
    return typeof written === 'string' ? textOfCell(written).trim() : '';
  };
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
}

/** What parts the cells: spreadsheets of some countries write semicolons. The line of column names tells. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** What `exportJson` writes now, and wrote before there were corrections. */
const Exported = v.variant('version', [
  v.object({ version: v.literal(1), entries: v.array(v.unknown()), hidden: v.array(v.string()) }),
  v.object({
    version: v.literal(VERSION),
    entries: v.array(v.unknown()),
    hidden: v.array(v.string()),
    corrections: v.array(v.unknown()),
  }),
]);

/** Takes over what `exportJson` wrote, hidden ids and corrections too. Nothing is taken over if a part is faulty. */
export function importJson(own: OwnGlossary, text: string): ImportResult {
  if (text.length > LONGEST_FILE) return refused(PROBLEM.fileTooLong);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(PROBLEM.notJson);
  }
  const file = v.safeParse(Exported, parsed);
  if (!file.success) return refused(PROBLEM.otherFile);
  const { output } = file;
  const entries = takenOver(
    { ...own, hidden: [...new Set([...own.hidden, ...output.hidden])] },
    output.entries.map((candidate, index) => ({ row: index + 1, candidate })),
  );
  return output.version === 1 ? entries : corrected(entries, output.corrections);
}

/** What has been taken over of a file with the corrections in it. */
function corrected(result: ImportResult, candidates: readonly unknown[]): ImportResult {
  const read = candidates.map((candidate) => v.safeParse(Correction, candidate, { abortEarly: true }));
  const faults = read.flatMap(({ success }, at) =>
    success ? [] : [{ row: at + 1, field: CORRECTION_FIELD, problem: PROBLEM.correction }],
  );
  if (!result.ok) return { ok: false, faults: [...result.faults, ...faults] };
  if (faults.length > 0) return { ok: false, faults };
  const all = [...result.own.corrections, ...read.flatMap(({ success, output }) => (success ? [output] : []))];
  const corrections = [...new Map(all.map((correction) => [correctionKey(correction), correction])).values()];
  return bounded({ ...result, own: { ...result.own, corrections }, count: result.count + candidates.length });
}

/** An entry of a file before it is known to be one. */
interface ImportedRow {
  readonly row: number;
  readonly candidate: unknown;
}

function takenOver(own: OwnGlossary, rows: readonly ImportedRow[]): ImportResult {
  const last = rows[MOST_ENTRIES];
  if (last) return refused(PROBLEM.tooMany, last.row);
  const faults: ImportFault[] = [];
  const entries = new Map(own.entries.map((entry) => [entry.id, entry]));
  for (const { row, candidate } of rows) {
    // A name that is too long is not looked at further.
    const parsed = v.safeParse(OwnEntry, withId(entries, candidate), { abortPipeEarly: true });
    if (parsed.success) entries.set(parsed.output.id, parsed.output);
    else
      for (const issue of parsed.issues) faults.push({ row, field: v.getDotPath(issue) ?? '', problem: issue.message });
  }
  if (faults.length > 0) return { ok: false, faults };
  return bounded({ ok: true, own: { ...own, entries: [...entries.values()] }, count: rows.length });
}

/** Together with what was there, a file may be more than is kept. */
function bounded(result: ImportResult & { readonly ok: true }): ImportResult {
  const kept = v.safeParse(OwnGlossary, result.own, { abortEarly: true });
  return kept.success ? result : refused(kept.issues[0].message);
}

/** A row without an id is a new entry. */
function withId(taken: ReadonlyMap<string, OwnEntry>, candidate: unknown): unknown {
  const named = v.safeParse(v.looseObject({ id: v.optional(v.literal('')), ar: v.string() }), candidate);
  if (!named.success) return candidate;
  return { ...named.output, id: freeOwnId(taken, named.output.ar.slice(0, LONGEST_NAME)) };
}

const VersionOne = v.pipe(
  v.object({ version: v.literal(1), entries: OwnGlossary.entries.entries, hidden: OwnGlossary.entries.hidden }),
  v.transform((one): OwnGlossary => ({ ...one, version: VERSION, corrections: [] })),
);

/** A glossary as this version or an older one stored it. */
export const StoredOwnGlossary = v.variant('version', [OwnGlossary, VersionOne]);

/** Reads a glossary as this version or an older one stored it; undefined where it is none. */
export function storedOwnGlossary(stored: unknown): OwnGlossary | undefined {
  const parsed = v.safeParse(StoredOwnGlossary, stored);
  return parsed.success ? parsed.output : undefined;
}
