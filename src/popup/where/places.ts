import type { Analysis, Entity } from '../../recognition/analysis';
import { type EntityRow, type Ranked, rankedEntities, topOf } from '../ranking';

/** A country with the places of it that the article names; `code` is null for places of no one country. */
export interface CountryGroup {
  /** ISO 3166-1 alpha-2. */
  readonly code: string | null;
  /** The country's own row, where the article names it. */
  readonly country: EntityRow | null;
  readonly within: readonly EntityRow[];
}

const COUNTRY_ID = /^places\/[A-Z]{2}$/;
const SHOWN_GROUPS = { fewest: 3, most: 5 };

/** Whether an entity is a country. */
export function isCountry({ glossary }: Entity): boolean {
  return glossary !== null && COUNTRY_ID.test(glossary);
}

/** Every place of the article, most telling first. */
export function placesOf(analysis: Analysis): Ranked<EntityRow> {
  return rankedEntities(analysis, analysis.summary.where, ['place'], { fewest: 4, most: 12 });
}

/** The places under their countries, in the order of each country's most telling place. */
export function byCountry(analysis: Analysis): Ranked<CountryGroup> {
  const { rows } = placesOf(analysis);
  const groups = new Map<string, { code: string | null; country: EntityRow | null; within: EntityRow[] }>();
  const inSummary = new Set<string>();
  for (const row of rows) {
    const { entity, key } = row;
    const id = entity.country ?? key;
    const group = groups.get(id) ?? { code: entity.country, country: null, within: [] };
    groups.set(id, group);
    if (isCountry(entity)) group.country = row;
    else group.within.push(row);
    if (analysis.summary.where.includes(key)) inSummary.add(id);
  }
  const all = [...groups.values()];
  return { rows: all, top: topOf(inSummary.size, all.length, SHOWN_GROUPS) };
}

/**
 * The places a map is to bring into view: those of the countries shown at once. A country's own point, which may lie far
 * from all that happens there, counts only where no place in it is named.
 */
export function mappedPlaces({ rows, top }: Ranked<CountryGroup>): EntityRow[] {
  return rows.slice(0, top).flatMap(({ country, within }) => {
    const located = within.filter(({ entity }) => entity.coordinates !== null);
    return located.length > 0 || country === null ? located : [country];
  });
}
