import { countryOfId } from '../../analysis/country-id';
import { wordKeys } from '../../arabic/words';
import { spellingsOf } from '../forms/spellings';
import type { GlossaryRow } from '../tables/rows';
import { slug } from '../tables/slug';
import { SUBDIVISIONS } from '../tables/subdivisions';

/**
 * Rows without those generated places that a curated row already stands for: same country, and one Arabic spelling or
 * the English name in common. A generated province gives way to a curated province or territory, a generated town to
 * any other curated place; of generated rows of one name, country and sort, the first or most populous remains.
 */
export function withoutRepeatedPlaces(rows: readonly GlossaryRow[]): GlossaryRow[] {
  const taken = new Set<string>();
  for (const row of rows) if (row.type === 'place' && !row.generated) for (const key of placeKeys(row)) taken.add(key);
  const generated = rows.filter((row) => row.generated).sort((a, b) => Number(b.population) - Number(a.population));
  const repeated = new Set<GlossaryRow>();
  for (const row of generated) {
    const [name = '', ...others] = placeKeys(row);
    if (taken.has(name) || others.some((key) => key.endsWith(ENGLISH) && taken.has(key))) repeated.add(row);
    taken.add(name);
  }
  return rows.filter((row) => !repeated.has(row));
}

const ENGLISH = ' en';

/** What tells a place apart: country, sort and spelling; its main name first, its English name last. */
function placeKeys(row: GlossaryRow): string[] {
  const names = [row.ar, ...row.arAliases].map((name) => wordKeys(name.text));
  const spellings = row.generated ? names : names.flatMap((name) => [name, ...spellingsOf(name, row)]);
  const own = countryOfId(row.id);
  const countries = own === null ? row.countries : [...row.countries, own];
  return countries.flatMap((country) =>
    sortsOf(row).flatMap((sort) => [
      ...spellings.map((words) => `${country} ${sort} ${words.join(' ')}`),
      `${country} ${sort} ${slug(row.en)}${ENGLISH}`,
    ]),
  );
}

const AREAS = new Set([...SUBDIVISIONS, 'territory', 'country', 'region']);

/** Kinds of land that a state counts among its provinces, and calls after their largest town. */
const ISLANDS = new Set(['island', 'archipelago']);

/** A territory may repeat as a province and as a town (هونغ كونغ); all else is either. */
function sortsOf(row: GlossaryRow): string[] {
  if (row.kind === 'territory') return ['area', 'town'];
  return AREAS.has(row.kind) || (row.generated && ISLANDS.has(row.kind)) ? ['area'] : ['town'];
}
