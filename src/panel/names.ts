import type { Analysis, EntityKey } from '../analysis/analysis';
import { ENTITY_TYPES, type EntityType } from '../analysis/entity-types';
import { type EntityRow, rankedEntities } from '../popup/ranking';
import { searchArticle } from '../popup/search/article-search';

/** The names of one kind, most telling first. */
export interface NamesOfKind {
  readonly type: EntityType;
  readonly rows: readonly EntityRow[];
}

/** Which names are wanted; all where the query is empty and `among` null. */
export interface NamesWanted {
  /** What the reader has typed. */
  readonly query: string;
  readonly among: ReadonlySet<EntityKey> | null;
}

const NOTHING_FOUND_ELSEWHERE: ReadonlySet<string> = new Set();

/** The article's names by kind, without kinds that have none. */
export function namesByKind(analysis: Analysis, { query, among }: NamesWanted): NamesOfKind[] {
  const { who, where } = analysis.summary;
  const fitting =
    query.trim() === '' ? null : new Set(searchArticle(analysis, query, NOTHING_FOUND_ELSEWHERE).map(({ key }) => key));
  const isWanted = ({ key }: EntityRow): boolean => (fitting?.has(key) ?? true) && (among?.has(key) ?? true);
  return ENTITY_TYPES.map((type) => ({
    type,
    rows: rankedEntities(analysis, [...who, ...where], [type], { fewest: 0, most: 0 }).rows.filter(isWanted),
  })).filter(({ rows }) => rows.length > 0);
}
