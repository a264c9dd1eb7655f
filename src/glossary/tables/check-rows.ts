import { countryOfId, isCountryCode } from '../../analysis/country-id';
import type { Fault } from './faults';
import type { Kind } from './kinds';
import type { GlossaryRow, MarkedName } from './rows';

const ID = /^(people|organizations|things|places)\/([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$/;
const ARABIC_NAME = /^[\p{Script=Arabic}\p{M}\p{N}\s«»"'().،\-–]+$/u;
const YEAR = /^-?\d{1,4}(-\d{2}(-\d{2})?)?$/;

type Judgement = readonly [problem: string, remedy: string];

/**
 * Judges every row by the rules of assets/glossary/README.md; what breaks one is left out of `rows` and told in
 * `faults`.
 */
export function checkRows(
  all: readonly GlossaryRow[],
  kinds: ReadonlyMap<string, Kind>,
): { rows: GlossaryRow[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const countries = new Set(all.flatMap((row) => countryOfId(row.id) ?? []));
  countries.add('EU');
  const taken = new Set<string>();
  const rows = all.filter((row) => {
    const judgements = judge(row, kinds, countries);
    if (taken.has(row.id)) judgements.push([`id ${row.id} is taken`, 'give the row an id of its own or drop it']);
    taken.add(row.id);
    for (const [problem, remedy] of judgements) faults.push({ file: row.file, line: row.line, problem, remedy });
    return judgements.length === 0;
  });
  return { rows, faults };
}

function judge(row: GlossaryRow, kinds: ReadonlyMap<string, Kind>, countries: ReadonlySet<string>): Judgement[] {
  const found: Judgement[] = [];
  if (row.surplus > 0) found.push([`${row.surplus} cells too many`, 'count the tabs against the first line']);
  if (!ID.test(row.id))
    found.push([`id ${row.id} is not lower-case Latin and hyphens`, 'write it like vladimir-putin']);
  if (row.kind !== 'person' && !kinds.has(row.kind))
    found.push([`kind «${row.kind}» is unknown`, 'use or add a row of assets/vocabulary/kinds.tsv']);
  const kind = kinds.get(row.kind);
  if (kind !== undefined && !kind.folders.includes(row.id.slice(0, row.id.indexOf('/'))))
    found.push([
      `kind «${row.kind}» is a kind of ${kind.type}`,
      `move the row to the folder ${kind.folders.join(' or ')}, or change the kind`,
    ]);
  for (const role of row.illegibleRoles) found.push([`role «${role}» cannot be read`, 'write it role@of:from-to']);
  if (row.ar.text === '') found.push(['the Arabic name is missing', 'fill the column ar']);
  if (row.en === '') found.push(['the English name is missing', 'fill the column en']);
  for (const name of [row.ar, ...row.arAliases]) found.push(...judgeName(name));
  for (const code of row.countries)
    if (!isCountryCode(code) || (countries.size > 1 && !countries.has(code)))
      found.push([`country «${code}» is unknown`, 'use the ISO 3166-1 alpha-2 code of a row of countries.tsv']);
  for (const year of [row.from, row.to, row.asOf])
    if (year !== '' && !YEAR.test(year)) found.push([`«${year}» is no year`, 'write a year or an ISO date']);
  if ((row.noteAr === '') !== (row.noteEn === ''))
    found.push(['a note in one language only', 'fill note_ar and note_en, or neither']);
  if (row.kind === 'person' && row.sex !== 'm' && row.sex !== 'f') found.push([`sex «${row.sex}»`, 'write m or f']);
  found.push(...judgeCoordinates(row));
  return found;
}

function judgeName(name: MarkedName): Judgement[] {
  if (name.text === '') return [];
  const found: Judgement[] = [];
  if (!ARABIC_NAME.test(name.text)) found.push([`«${name.text}» is not written in Arabic letters`, 'transliterate it']);
  if (name.text.length < 2) found.push([`«${name.text}» is one letter`, 'drop the alias']);
  return found;
}

function judgeCoordinates(row: GlossaryRow): Judgement[] {
  if (row.latitude === '' && row.longitude === '') return [];
  const latitude = Number(row.latitude);
  const longitude = Number(row.longitude);
  const sound = row.latitude !== '' && row.longitude !== '' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return sound
    ? []
    : [[`${row.latitude}, ${row.longitude} are no coordinates`, 'write decimal degrees in lat and lon']];
}
