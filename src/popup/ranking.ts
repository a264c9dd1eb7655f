import type { Analysis, Entity, EntityKey, Mention } from '../analysis/analysis';
import type { EntityType } from '../analysis/entity-types';

/** An entity as a row of the popup. */
export interface EntityRow {
  readonly key: EntityKey;
  readonly entity: Entity;
  /** The mention that shows it, to which the row jumps: the first by name in the body, else the first of all. */
  readonly mention: Mention;
}

/** Rows most telling first; the first `top` are shown at once. */
export interface Ranked<Row> {
  readonly rows: readonly Row[];
  readonly top: number;
}

/** How many rows are shown at once: all the summary names, but not more than `most`; at least `fewest` if there are. */
export interface Limits {
  readonly fewest: number;
  readonly most: number;
}

/** What the reader is shown at once of `inSummary` leading rows out of `all`. */
export function topOf(inSummary: number, all: number, { fewest, most }: Limits): number {
  const top = Math.min(all, Math.max(fewest, Math.min(most, inSummary)));
  // "All" for a single further row would take its place.
  return all - top === 1 ? all : top;
}

function tellingMentions(analysis: Analysis): Map<EntityKey, Mention> {
  const telling = new Map<EntityKey, Mention>();
  const isBetter = (mention: Mention, than: Mention): boolean =>
    mention.paragraph >= 0 && mention.form === 'name' && (than.paragraph < 0 || than.form !== 'name');
  for (const mention of analysis.mentions) {
    const known = telling.get(mention.entity);
    if (!known || isBetter(mention, known)) telling.set(mention.entity, mention);
  }
  return telling;
}

/** Entities of some types: those of the summary in its order, then the others by how often they are named. */
export function rankedEntities(
  analysis: Analysis,
  summary: readonly EntityKey[],
  types: readonly EntityType[],
  limits: Limits,
): Ranked<EntityRow> {
  const mentions = tellingMentions(analysis);
  const row = (key: EntityKey): EntityRow[] => {
    const entity = analysis.entities[key];
    const mention = mentions.get(key);
    return entity && mention && types.includes(entity.type) ? [{ key, entity, mention }] : [];
  };
  const first = summary.flatMap(row);
  const others = Object.keys(analysis.entities)
    .filter((key) => !summary.includes(key))
    .flatMap(row)
    .sort((one, other) => other.entity.count - one.entity.count);
  const rows = [...first, ...others];
  return { rows, top: topOf(first.length, rows.length, limits) };
}
