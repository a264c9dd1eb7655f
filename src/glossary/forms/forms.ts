import { tokenise, wordKeys } from '../../arabic/words';
import type { Form } from '../file/form-trie';
import { GENERATED, USE } from '../file/sections';
import type { GlossaryRow, MarkedName } from '../tables/rows';
import { markedName, type TableFiles } from '../tables/rows';
import { SUBDIVISIONS, withoutHead } from '../tables/subdivisions';
import { cell, listOf, readTsv } from '../tables/tsv';
import { brokenPluralForms, nisbaForms } from './inflect-nisba';

/** A row of `glossary/nisba.tsv`: the adjectives and people-names made from a place. */
export interface NisbaRow {
  readonly file: string;
  readonly line: number;
  /** Full id of the place. */
  readonly place: string;
  /** Masculine singular, the usual one first. */
  readonly nisbas: readonly MarkedName[];
  /** Broken plurals: روس، أتراك. */
  readonly plurals: readonly MarkedName[];
}

/** Table of nisbas, below `assets/`. */
export const NISBA_TABLE = 'glossary/nisba.tsv';

/** Reads `glossary/nisba.tsv`. */
export function readNisbas(files: TableFiles): NisbaRow[] {
  return readTsv(NISBA_TABLE, files.get(NISBA_TABLE) ?? '').map((line) => ({
    file: line.file,
    line: line.line,
    place: `places/${cell(line, 'place')}`,
    nisbas: listOf(cell(line, 'nisba')).map(markedName),
    plurals: listOf(cell(line, 'plurals')).map(markedName),
  }));
}

/** A name in exact spelling, as a strict form is compared: its words joined by one space. */
export function exactWords(name: string): string {
  return tokenise(name)
    .words.map((word) => word.exact)
    .join(' ');
}

function flagsOf(name: MarkedName): number {
  return (name.needsCue ? USE.needsCue : 0) | (name.strict ? USE.strict : 0);
}

/** The forms that a row writes out: its name and its Arabic aliases. */
export function writtenForms(row: GlossaryRow, entry: number): Form[] {
  return [row.ar, ...row.arAliases].map((name, at) => ({
    words: wordKeys(name.text),
    entry,
    flags: flagsOf(name) | (at === 0 ? USE.primary : 0),
    name: at,
  }));
}

/** The bare name of a province, which its full name holds: a form by rule. */
export function bareForms(row: GlossaryRow, entry: number): Form[] {
  const bare = SUBDIVISIONS.has(row.kind) ? withoutHead(row.ar.text) : row.ar.text;
  return bare === row.ar.text ? [] : [{ words: wordKeys(bare), entry, flags: flagsOf(row.ar), name: GENERATED }];
}

/** The forms of a place's nisba, all inflections of all its spellings. */
export function inflectedForms(row: NisbaRow, entry: number): Form[] {
  const inflected = (names: readonly MarkedName[], inflect: (name: string) => string[]): Form[] =>
    names.flatMap((name) =>
      inflect(name.text).map((text) => ({
        words: wordKeys(text),
        entry,
        flags: USE.nisba | flagsOf(name),
        name: GENERATED,
      })),
    );
  return [...inflected(row.nisbas, nisbaForms), ...inflected(row.plurals, brokenPluralForms)];
}

/** Kinds whose Latin names stand in Arabic news as they are. */
const LATIN_KINDS = new Set(['tech-company', 'social-network', 'streaming-service', 'company', 'car-maker']);
const ACRONYM = /^(?=.*[A-Z].*[A-Z0-9])[A-Z0-9][A-Z0-9&.+-]+$/;

/** Latin spellings of organizations and things that Arabic news leaves in Latin: acronyms, and names of firms. */
export function latinForms(row: GlossaryRow, entry: number): Form[] {
  if (row.type !== 'organization' && row.type !== 'product' && row.type !== 'event') return [];
  const whole = LATIN_KINDS.has(row.kind) ? [row.en] : [];
  const acronyms = [row.en, ...row.enAliases].filter((name) => ACRONYM.test(name));
  return [...whole, ...acronyms].map((name) => ({ words: wordKeys(name), entry, flags: 0, name: GENERATED }));
}
