import type { EntityType } from '../../analysis/entity-types';
import type { Kind } from './kinds';
import { cell, listOf, readTsv, type TsvLine } from './tsv';

/** Path below `assets/` to the file's text: all that the compiler reads. */
export type TableFiles = ReadonlyMap<string, string>;

/** A name as the table writes it, its mark read. */
export interface MarkedName {
  readonly text: string;
  /** Marked `?`. */
  readonly needsCue: boolean;
  /** Marked `!`. */
  readonly strict: boolean;
}

/** `role@of:from-to` of a person's `roles` cell; years as written. */
export interface HeldRole {
  readonly role: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  /** Years were given and the end is open: held when the row was last known to be right. */
  readonly current: boolean;
  /** The month (`2026-08`) in which the term of a current role ends by law; else empty. */
  readonly termEnds: string;
}

/** One row of a glossary table, cells read but not yet judged. */
export interface GlossaryRow {
  readonly file: string;
  readonly line: number;
  /** Full id: `people/vladimir-putin`. */
  readonly id: string;
  readonly type: EntityType | null;
  readonly kind: string;
  readonly ar: MarkedName;
  readonly en: string;
  readonly arAliases: readonly MarkedName[];
  readonly enAliases: readonly string[];
  readonly countries: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly noteAr: string;
  readonly noteEn: string;
  readonly cues: readonly string[];
  readonly asOf: string;
  readonly sex: string;
  readonly roles: readonly HeldRole[];
  /** Items of the `roles` cell that are not written as roles are. */
  readonly illegibleRoles: readonly string[];
  readonly parent: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly within: string;
  readonly population: string;
  /** English adjective of a country: «Russian». */
  readonly demonym: string;
  /** Wikidata id, where the row's source states one. */
  readonly wikidata: string;
  /** From a table that a tool writes: gives way to a curated row of the same name. */
  readonly generated: boolean;
  readonly surplus: number;
}

/** Other sources' ids, such as those of GeoNames, are plain figures. */
const WIKIDATA_ID = /^Q\d+$/;

/** Tables of places that `glossary.ts --sources` writes and nobody edits. */
const GENERATED_TABLES = new Set(['glossary/places/provinces.tsv', 'glossary/places/cities.tsv']);

const TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  product: 'product',
  work: 'work',
  other: 'other',
};

/** The entity type a word of the tables stands for, null where it stands for none. */
export function typeNamed(name: string): EntityType | null {
  return TYPES[name] ?? null;
}

/** Reads a name and its mark: «الأسد?», «مرسي!». */
export function markedName(text: string): MarkedName {
  const name = text.replace(/[?!]+$/, '').trim();
  const mark = text.slice(name.length);
  return { text: name, needsCue: mark.includes('?'), strict: mark.includes('!') };
}

const ROLE = /^([a-z-]+)(?:@([^:]+))?(?::(\d{4})?(-)?(\d{4})?(?:\((\d{4}-(?:0[1-9]|1[0-2]))\))?)?$/;

/** Reads one item of a `roles` cell; undefined where it is not written as a role is. */
export function heldRole(text: string): HeldRole | undefined {
  const parts = ROLE.exec(text);
  if (!parts) return undefined;
  const [, role = '', of = '', from = '', dash = '', to = '', termEnds = ''] = parts;
  const current = dash !== '' && to === '' && from !== '';
  if (termEnds !== '' && !current) return undefined;
  return { role, of, from, to: dash ? to : from, current, termEnds };
}

/** Writes a role as `heldRole` reads it. */
export function roleText(held: HeldRole): string {
  const of = held.of === '' ? '' : `@${held.of}`;
  if (held.from === '' && held.to === '') return held.role + of;
  const term = held.termEnds === '' ? '' : `(${held.termEnds})`;
  return `${held.role}${of}:${held.from}-${held.current ? term : held.to}`;
}

function readRow(line: TsvLine, folder: string, kinds: ReadonlyMap<string, Kind>): GlossaryRow {
  const kind = folder === 'people' ? 'person' : cell(line, 'kind');
  const known = kinds.get(kind);
  return {
    file: line.file,
    line: line.line,
    id: `${folder}/${cell(line, 'id')}`,
    type: folder === 'people' ? 'person' : typeNamed(known?.type ?? ''),
    kind,
    ar: markedName(cell(line, 'ar')),
    en: cell(line, 'en'),
    arAliases: listOf(cell(line, 'ar_aliases')).map(markedName),
    enAliases: listOf(cell(line, 'en_aliases')),
    countries: listOf(cell(line, 'country')),
    from: cell(line, 'from'),
    to: cell(line, 'to'),
    noteAr: cell(line, 'note_ar'),
    noteEn: cell(line, 'note_en'),
    cues: listOf(cell(line, 'cue')),
    asOf: cell(line, 'as_of'),
    sex: cell(line, 'sex'),
    roles: listOf(cell(line, 'roles')).flatMap((item) => heldRole(item) ?? []),
    illegibleRoles: listOf(cell(line, 'roles')).filter((item) => heldRole(item) === undefined),
    parent: cell(line, 'parent'),
    latitude: cell(line, 'lat'),
    longitude: cell(line, 'lon'),
    within: cell(line, 'within'),
    population: cell(line, 'population'),
    demonym: cell(line, 'en_demonym'),
    wikidata: WIKIDATA_ID.test(cell(line, 'source_id')) ? cell(line, 'source_id') : '',
    generated: GENERATED_TABLES.has(line.file),
    surplus: line.surplus,
  };
}

const ENTRY_TABLE = /^glossary\/(people|organizations|things|places)\/.+\.tsv$/;

/** All rows of all entry tables, in order of path and line. */
export function readRows(files: TableFiles, kinds: ReadonlyMap<string, Kind>): GlossaryRow[] {
  const rows: GlossaryRow[] = [];
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const folder = ENTRY_TABLE.exec(path)?.[1];
    if (folder) for (const line of readTsv(path, text)) rows.push(readRow(line, folder, kinds));
  }
  return rows;
}
