import { useEffect, useState } from 'preact/hooks';
import { type ListedEntity, type NotedArticle, namedBy } from '../notes/digest';
import type { NoteLibrary } from '../notes/library';
import { isSameNamed, type Named } from '../notes/named';
import { type Companion, companionsOf } from '../notes/together';
import { type Leaf, leavesOf } from './leaf';

/** What the library has of an entity. */
export interface EntityInHand {
  /** As the latest article lists it; null where no article with notes names it. */
  readonly listed: ListedEntity | null;
  /** The notes on it, each article's together. */
  readonly leaves: readonly Leaf[];
  /** The articles with notes that name it, those first whose notes were last changed. */
  readonly articles: readonly NotedArticle[];
  readonly companions: readonly Companion[];
}

function listedAs(articles: readonly NotedArticle[], named: Named): ListedEntity | null {
  for (const { entities } of articles) {
    const listed = entities.find((entity) => isSameNamed(namedBy(entity), named));
    if (listed) return listed;
  }
  return null;
}

async function read(library: NoteLibrary, named: Named): Promise<EntityInHand> {
  const [notes, articles] = await Promise.all([library.notesOn(named), library.articlesNaming(named)]);
  const known = new Map(articles.map((article) => [article.address, article]));
  // An article that has been read anew since may name the entity no more, and keeps its note.
  for (const { address } of notes)
    if (address !== null && !known.has(address)) {
      const article = await library.article(address);
      if (article) known.set(address, article);
    }
  const leaves = leavesOf({ articles: [...known.values()], notes });
  return { listed: listedAs(articles, named), leaves, articles, companions: companionsOf(named, articles) };
}

/** Reads what the library has of an entity; null until that is done, or where it cannot be read. */
export function useEntity(library: NoteLibrary, named: Named): EntityInHand | null {
  const [inHand, setInHand] = useState<EntityInHand | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setInHand(null);
    read(library, named).then(
      (entity) => isCurrent && setInHand(entity),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [library, named]);
  return inHand;
}
