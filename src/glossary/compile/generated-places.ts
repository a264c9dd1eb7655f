import { countryOfId } from '../../analysis/country-id';
import { keyOf } from '../../arabic/normalise';
import type { Fault } from '../tables/faults';
import { type GlossaryRow, markedName, type TableFiles } from '../tables/rows';
import { SUBDIVISIONS } from '../tables/subdivisions';
import { cell, readTsv, type TsvLine } from '../tables/tsv';
import { isCommon, type WordLists } from '../tables/word-lists';

const CORRECTIONS = 'glossary/generated-corrections.tsv';

/** What readers found wrong in a generated place; a cell that is empty leaves the table's. */
interface Correction {
  /** Empty where the place is left out. */
  readonly ar: string;
  readonly en: string;
  readonly kind: string;
  readonly latitude: string;
  readonly longitude: string;
}

const correctionOf = (line: TsvLine): Correction => ({
  ar: cell(line, 'ar'),
  en: cell(line, 'en'),
  kind: cell(line, 'kind'),
  latitude: cell(line, 'lat'),
  longitude: cell(line, 'lon'),
});

function corrected(row: GlossaryRow, { ar, en, kind, latitude, longitude }: Correction): GlossaryRow {
  return {
    ...row,
    ar: markedName(ar),
    en: en || row.en,
    kind: kind || row.kind,
    latitude: latitude || row.latitude,
    longitude: longitude || row.longitude,
  };
}

/**
 * The rows with what readers found wrong in generated tables put right. `glossary/generated-corrections.tsv` gives a
 * place's Arabic name, or with an empty cell leaves the place out, and where need be another English name, kind or point;
 * a line `*@MG` gives the kind of all subdivisions of a country that have no line with a kind. A correction of no place
 * is told in `faults`.
 */
export function correctedPlaces(
  rows: readonly GlossaryRow[],
  files: TableFiles,
): { rows: GlossaryRow[]; faults: Fault[] } {
  const lines = readTsv(CORRECTIONS, files.get(CORRECTIONS) ?? '');
  const corrections = new Map(lines.map((line) => [`places/${cell(line, 'id')}`, correctionOf(line)]));
  const generated = rows.filter((row) => row.generated);
  const known = new Set(generated.flatMap((row) => [row.id, ...subdivisionsLike(row)]));
  const faults = lines
    .filter((line) => !known.has(`places/${cell(line, 'id')}`))
    .map((line) => ({
      file: CORRECTIONS,
      line: line.line,
      problem: `${cell(line, 'id')} is no generated place`,
      remedy: 'drop the line',
    }));
  const right = rows.flatMap((row) => {
    if (!row.generated) return [row];
    const own = corrections.get(row.id);
    if (own?.ar === '') return [];
    const ofCountry = subdivisionsLike(row)
      .map((id) => corrections.get(id)?.kind ?? '')
      .find((kind) => kind !== '');
    const named = own ? corrected(row, own) : row;
    return [ofCountry && !own?.kind ? { ...named, kind: ofCountry } : named];
  });
  return { rows: right, faults };
}

/** The ids under which a country's subdivisions are corrected together; none for a town. */
const subdivisionsLike = (row: GlossaryRow): string[] =>
  SUBDIVISIONS.has(row.kind) ? row.countries.map((country) => `places/*@${country}`) : [];

/** People of a town from which on it is known beside a namesake. */
const LARGE = 500_000;

/** Members of the Arab League: their towns are news, and only marked where their name is a common word. */
const ARAB_STATES = 'arabic/arab-states.txt';

/**
 * Rows without those generated towns whose name would be misread: a curated place elsewhere bears it («هوليوود» in
 * Florida), or far from Arabic news it is a common Arabic word.
 */
export function withoutOvershadowed(rows: readonly GlossaryRow[], lists: WordLists, files: TableFiles): GlossaryRow[] {
  const arabStates = new Set((files.get(ARAB_STATES) ?? '').split(/\r?\n/));
  const homes = homesOfCurated(rows);
  return rows.filter((row) => {
    if (!row.generated || Number(row.population) >= LARGE || row.population === '') return true;
    if (row.countries.some((country) => arabStates.has(country))) return true;
    const home = homes.get(keyOf(row.ar.text));
    const elsewhere = home !== undefined && !row.countries.some((country) => home.has(country));
    return !elsewhere && !isCommon(lists, keyOf(row.ar.text));
  });
}

/** For each name of a curated place, as a key, the countries in which a place bears it. */
function homesOfCurated(rows: readonly GlossaryRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.generated || row.type !== 'place') continue;
    const own = countryOfId(row.id);
    const countries = own === null ? row.countries : [own];
    for (const name of [row.ar, ...row.arAliases]) {
      if (name.needsCue) continue;
      const key = keyOf(name.text);
      homes.set(key, new Set([...(homes.get(key) ?? []), ...countries]));
    }
  }
  return homes;
}
