import type { Analysis } from '../../analysis/analysis';
import { ENTITY_TYPES } from '../../analysis/entity-types';
import { searchKey } from '../../glossary/search/search-index';
import { type EntityRow, rankedEntities } from '../ranking';

/** Whether a word of the name begins with the query: both as keys. */
const begins = (name: string, query: string): boolean => ` ${name}`.includes(` ${query}`);

/**
 * The article's entities whose name, role, or a wording of it in the text, has a word that begins as the query does, and
 * those that the glossary has found (ids), which forgives misspelling.
 */
export function searchArticle(analysis: Analysis, query: string, found: ReadonlySet<string>): EntityRow[] {
  const key = searchKey(query);
  if (key === '') return [];
  const worded = new Set(
    analysis.mentions
      .filter(({ surface, start, coreStart }) => begins(searchKey(surface.slice(coreStart - start)), key))
      .map(({ entity }) => entity),
  );
  return rankedEntities(analysis, [], ENTITY_TYPES, { fewest: 0, most: 0 }).rows.filter(
    ({ key: entity, entity: { name, glossary, roles } }) =>
      worded.has(entity) ||
      (glossary !== null && found.has(glossary)) ||
      begins(searchKey(name.ar), key) ||
      begins(searchKey(name.en ?? ''), key) ||
      roles.some(({ text }) => begins(searchKey(text), key)),
  );
}
