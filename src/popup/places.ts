import type { Analysis, Entity } from '../analysis/analysis';
import { countryOfId } from '../analysis/country-id';
import { type EntityRow, type Ranked, rankedEntities, topOf } from './ranking';

/** A country with the places of it that the article names; `code` is null for places of no one country. */
export interface CountryGroup {
  /** ISO 3166-1 alpha-2. */
  readonly code: string | null;
  /** The country's own row, where the article names it. */
  readonly country: EntityRow | null;
  readonly within: Ranked<EntityRow>;
}

const SHOWN_GROUPS = { fewest: 3, most: 5 };
const SHOWN_WITHIN = { fewest: 2, most: 5 };

/** Whether an entity is a country. */
export function isCountry({ glossary }: Entity): boolean {
  return countryOfId(glossary) !== null;
}

/** Every place of the article, most telling first. */
export function placesOf(analysis: Analysis): Ranked<EntityRow> {
  return rankedEntities(analysis, analysis.summary.where, ['place'], { fewest: 4, most: 12 });
}

/** The places under their countries, in the order of each country's most telling place. */
export function byCountry(analysis: Analysis): Ranked<CountryGroup> {
  const { where } = analysis.summary;
  const groups = new Map<string, EntityRow[]>();
  for (const row of placesOf(analysis).rows) {
    const id = row.entity.country ?? row.key;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  const inSummary = (rows: readonly EntityRow[]): number => rows.filter(({ key }) => where.includes(key)).length;
  const rows = [...groups.values()].map((places): CountryGroup => {
    const within = places.filter(({ entity }) => !isCountry(entity));
    return {
      code: places[0]?.entity.country ?? null,
      country: places.find(({ entity }) => isCountry(entity)) ?? null,
      within: { rows: within, top: topOf(inSummary(within), within.length, SHOWN_WITHIN) },
    };
  });
  const telling = [...groups.values()].filter((places) => inSummary(places) > 0).length;
  return { rows, top: topOf(telling, rows.length, SHOWN_GROUPS) };
}
