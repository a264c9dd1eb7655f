import type { SectionData } from '../../section-file';
import { writeSections } from '../../section-file';
import { buildFormTrie, type Form } from '../file/form-trie';
import { frequentLetters, letterEncoder } from '../file/letter-codes';
import { byCodeUnit } from '../file/order';
import { PROMINENCE_STEPS, prominenceOf } from '../file/prominence';
import { writeRecord } from '../file/record';
import { GLOSSARY_FORMAT, NO_KIND, NOWHERE, RECORDS_A_BLOCK, SECTION, SECTIONS } from '../file/sections';
import { storedId } from '../file/stored-id';
import { type NisbaRow, readNisbas } from '../forms/forms';
import { INSTITUTION_TABLE } from '../institutions/institutions';
import { buildSkeletonIndex } from '../search/nearest';
import { checkRows } from '../tables/check-rows';
import { type Fault, FaultyTablesError } from '../tables/faults';
import { type Kind, readKinds } from '../tables/kinds';
import { type GlossaryRow, type MarkedName, readRows, roleText, type TableFiles } from '../tables/rows';
import { readTsv } from '../tables/tsv';
import { readWordLists } from '../tables/word-lists';
import { vowelFaults } from '../vowels/check-vowels';
import { VOWEL_TABLE } from '../vowels/vowels';
import { allForms, type FormNotice } from './all-forms';
import { referenceFaults } from './check-references';
import { correctedPlaces, withoutOvershadowed } from './generated-places';
import { withoutRepeatedPlaces } from './repeated-places';

const text = new TextEncoder();

/** The day of the tables' last release. */
const EDITION = 'glossary/edition.txt';

/**
 * Compiles the tables. The same tables always make the same bytes.
 * @throws {FaultyTablesError} where a row breaks a rule of assets/glossary/README.md
 */
export function compileGlossary(files: TableFiles): Uint8Array {
  const { bytes, faults } = compileSoundRows(files);
  if (faults.length > 0) throw new FaultyTablesError(faults);
  return bytes;
}

/** What compiling brought to light. */
export interface Compilation {
  readonly bytes: Uint8Array;
  /** Rows that were left out, and why. */
  readonly faults: readonly Fault[];
  /** Spellings that were left out, and names that await a decision in the tables. */
  readonly notices: readonly FormNotice[];
  /** The rows that were compiled, sorted by id. */
  readonly rows: readonly GlossaryRow[];
  /** All their forms, entries as numbers in `rows`. */
  readonly forms: readonly Form[];
}

/** Compiles what is sound and tells what was left out: for work on tables that are half written. */
export function compileSoundRows(files: TableFiles): Compilation {
  const kinds = readKinds(files);
  const corrected = correctedPlaces(readRows(files, kinds), files);
  const { rows, faults } = checkRows(corrected.rows, kinds);
  const lists = readWordLists(files, rows);
  const sorted = withoutOvershadowed(withoutRepeatedPlaces(rows), lists, files).sort((a, b) => byCodeUnit(a.id, b.id));
  const nisbas = readNisbas(files);
  const { forms, notices } = allForms(sorted, nisbas, lists);
  const sections = new Map<number, SectionData>([
    ...buildFormTrie(forms),
    ...entrySections(sorted, kinds),
    ...buildSkeletonIndex(sorted),
    [SECTION.kinds, tableSection(files, 'vocabulary/kinds.tsv')],
    [SECTION.occupations, tableSection(files, 'vocabulary/occupations.tsv')],
    [SECTION.nisbas, text.encode(nisbas.map(nisbaLine).sort(byCodeUnit).join('\n'))],
    [SECTION.institutions, text.encode(files.get(INSTITUTION_TABLE) ?? '')],
    [SECTION.stateRoles, tableSection(files, 'vocabulary/state-roles.tsv')],
    [SECTION.vowels, tableSection(files, VOWEL_TABLE)],
    [SECTION.edition, text.encode((files.get(EDITION) ?? '').trim())],
  ]);
  const ordered = Array.from({ length: SECTIONS }, (_, number) => sections.get(number) ?? new Uint8Array(0));
  return {
    bytes: writeSections(ordered, GLOSSARY_FORMAT),
    faults: [...corrected.faults, ...faults, ...referenceFaults(sorted, nisbas, files), ...vowelFaults(files, sorted)],
    notices,
    rows: sorted,
    forms,
  };
}

function entrySections(rows: readonly GlossaryRow[], kinds: ReadonlyMap<string, Kind>): [number, SectionData][] {
  const kindNumbers = new Map([...kinds.keys()].map((id, number) => [id, number]));
  const lines = rows.map(recordLine);
  const letters = frequentLetters(lines);
  const encode = letterEncoder(letters);
  const records = lines.map((line) => encode(`${line}\n`));
  return [
    [SECTION.latitude, Int16Array.from(rows, (row) => hundredths(row.latitude))],
    [SECTION.longitude, Int16Array.from(rows, (row) => hundredths(row.longitude))],
    [SECTION.entryKind, Uint16Array.from(rows, (row) => kindNumbers.get(row.kind) ?? NO_KIND)],
    [SECTION.prominence, Uint8Array.from(rows, (row) => Math.round(prominenceOf(row) * PROMINENCE_STEPS))],
    [SECTION.blockBytes, blockBytes(records)],
    [SECTION.records, joined(records)],
    [SECTION.recordAlphabet, letters],
  ];
}

function blockBytes(records: readonly Uint8Array[]): Uint16Array {
  const blocks = new Uint16Array(Math.ceil(records.length / RECORDS_A_BLOCK));
  records.forEach((record, number) => {
    const block = Math.floor(number / RECORDS_A_BLOCK);
    blocks[block] = (blocks[block] ?? 0) + record.length;
  });
  return blocks;
}

function hundredths(degrees: string): number {
  return degrees === '' ? NOWHERE : Math.round(Number(degrees) * 100);
}

const names = (marked: readonly MarkedName[]): string => marked.map((name) => name.text).join(';');

function recordLine(row: GlossaryRow): string {
  return writeRecord({
    id: storedId(row.id, row.type ?? 'other', row.en, row.countries.join(';')),
    ar: row.ar.text,
    en: row.en,
    arAliases: names(row.arAliases),
    enAliases: row.enAliases.join(';'),
    countries: row.countries.join(';'),
    from: row.from,
    to: row.to,
    asOf: row.asOf,
    sex: row.sex,
    roles: row.roles.map(roleText).join(';'),
    parent: row.parent,
    within: row.within,
    noteAr: row.noteAr,
    noteEn: row.noteEn,
    cues: row.cues.join(';'),
    demonym: row.demonym,
    // Of generated places they would take 20 kB.
    wikidata: row.generated ? '' : row.wikidata,
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A vocabulary as it stands in its table, comments and empty lines gone. */
function tableSection(files: TableFiles, path: string): Uint8Array {
  const lines = readTsv(path, files.get(path) ?? '').map((line) => [...line.cells.values()].join('\t'));
  return text.encode(lines.join('\n'));
}

function nisbaLine(row: NisbaRow): string {
  return `${row.place}\t${row.nisbas[0]?.text ?? ''}`;
}
