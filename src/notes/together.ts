import { type ListedEntity, type NotedArticle, namedBy, namesIt } from './digest';
import { isSameNamed, keysOf, type Named } from './named';

/** Somebody or something that noted articles name beside another. */
export interface Companion {
  /** As the latest of the articles names it; `count` is of all of them together. */
  readonly entity: ListedEntity;
  /** How many articles name both. */
  readonly articles: number;
}

/** Which id is meant where only a name is given: articles read before the glossary knew an entity list it without one. */
function idsByName(entities: readonly ListedEntity[]): ReadonlyMap<string, string> {
  return new Map(
    entities.map(namedBy).flatMap((named) => {
      const [id, byName] = keysOf(named);
      return id !== undefined && byName !== undefined ? [[byName, id] as const] : [];
    }),
  );
}

/** Whom and what articles name together with an entity: in most articles first, then most often named. */
export function companionsOf(named: Named, articles: readonly NotedArticle[]): Companion[] {
  const naming = articles
    .filter((article) => namesIt(article, named))
    .toSorted((one, other) => other.changed.localeCompare(one.changed));
  const ids = idsByName(naming.flatMap(({ entities }) => entities));
  const companions = new Map<string, Companion>();
  for (const { entities } of naming)
    for (const entity of entities.filter((other) => !isSameNamed(namedBy(other), named))) {
      const [key = ''] = keysOf(namedBy(entity));
      const known = companions.get(ids.get(key) ?? key);
      companions.set(ids.get(key) ?? key, {
        entity: { ...(known?.entity ?? entity), count: (known?.entity.count ?? 0) + entity.count },
        articles: (known?.articles ?? 0) + 1,
      });
    }
  return [...companions.values()].sort(
    (one, other) => other.articles - one.articles || other.entity.count - one.entity.count,
  );
}
