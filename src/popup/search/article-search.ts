import { keyOf } from '../../arabic/normalise';
import type { Analysis } from '../../recognition/analysis';
import { type EntityRow, rankedEntities } from '../ranking';

const ALL_TYPES = ['person', 'organization', 'place', 'event', 'product', 'work', 'other'] as const;

/** Whether a word of the name begins with the query: both as keys. */
const begins = (name: string, query: string): boolean => ` ${name}`.includes(` ${query}`);

/** The article's entities whose name, or a wording of it in the text, has a word that begins as the query does. */
export function searchArticle(analysis: Analysis, query: string): EntityRow[] {
  const key = keyOf(query);
  const latin = query.trim().toLowerCase();
  if (latin === '') return [];
  const worded = new Set(
    key === ''
      ? []
      : analysis.mentions
          .filter(({ surface, start, coreStart }) => begins(keyOf(surface.slice(coreStart - start)), key))
          .map(({ entity }) => entity),
  );
  return rankedEntities(analysis, [], ALL_TYPES, { fewest: 0, most: 0 }).rows.filter(
    ({ key: entity, entity: { name } }) =>
      worded.has(entity) ||
      (key !== '' && begins(keyOf(name.ar), key)) ||
      (name.en !== null && begins(name.en.toLowerCase(), latin)),
  );
}
