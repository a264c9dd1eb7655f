import type { Analysis, EntityKey } from '../../analysis/analysis';
import type { EnglishNames } from './english-names';
import type { MarkedArticle } from './marked-article';
import { isName } from './marks';
import type { ScoreSheet } from './score-sheet';
import { likeness } from './spans';

/** A marked article beside what was told of it. */
export interface Compared {
  readonly article: MarkedArticle;
  readonly analysis: Analysis;
  readonly english: EnglishNames;
  /** Which key each entity has: that of the marks on which most of its mentions lie. */
  readonly keys: ReadonlyMap<EntityKey, string>;
}

/** Counts one sort of things in a compared article. */
export type Scorer = (compared: Compared, sheet: ScoreSheet) => void;

/** Of counted things the most frequent, the earlier of two. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [thing, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = thing;
  return best;
}

/** Which key each entity of an analysis has. */
export function keysOf({ marks }: MarkedArticle, { mentions }: Analysis): ReadonlyMap<EntityKey, string> {
  const names = marks.filter(isName);
  const votes = new Map<EntityKey, Map<string, number>>();
  for (const mention of mentions) {
    const core = { ...mention, start: mention.coreStart };
    const near = names
      .map((name) => ({ key: name.key, likeness: likeness(name, core) }))
      .reduce((best, one) => (one.likeness > best.likeness ? one : best), { key: '', likeness: 0 });
    if (near.likeness === 0) continue;
    const counts = votes.get(mention.entity) ?? new Map<string, number>();
    counts.set(near.key, (counts.get(near.key) ?? 0) + 1);
    votes.set(mention.entity, counts);
  }
  return new Map([...votes].flatMap(([entity, counts]) => [[entity, mostFrequent(counts) ?? ''] as const]));
}
