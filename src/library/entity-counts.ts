import { type ListedEntity, namedBy } from '../notes/digest';
import { keysOf, type Named } from '../notes/named';
import { type Note, namedIn } from '../notes/note';

/** Somebody or something in the library, and on how many leaves: in articles, or as what a note is on. */
export interface EntityCount {
  readonly named: Named;
  readonly leaves: number;
}

/** Entities that are offered to choose from; others are found by their pages. */
const MOST_OFFERED = 200;

/** Under which key somebody is counted, who is looked up under two. */
export function countKey(named: Named): string {
  return keysOf(named)[0] ?? '';
}

/** Counts whom and what the library is about. */
export class EntityCounts {
  readonly #counts = new Map<string, { readonly named: Named; leaves: number }>();

  /** Counts what one leaf names, each once. */
  add(entities: readonly ListedEntity[], notes: readonly Note[]): void {
    const subjects = notes.flatMap(({ subject }) => namedIn(subject) ?? []);
    const all = new Map([...entities.map(namedBy), ...subjects].map((named) => [countKey(named), named]));
    for (const [key, named] of all) {
      const known = this.#counts.get(key);
      if (known) known.leaves++;
      else this.#counts.set(key, { named, leaves: 1 });
    }
  }

  /** Those on most leaves first. */
  mostFirst(): EntityCount[] {
    return [...this.#counts.values()].sort((one, other) => other.leaves - one.leaves).slice(0, MOST_OFFERED);
  }
}
