import { highlightKindOf } from '../settings/highlight-kind';
import type { Settings } from '../settings/settings';
import type { PlacedMention } from './placed-mentions';

/** How many different names are marked: of the kinds that are shown, those of several articles once. */
export function namesMarked(marked: readonly PlacedMention[], kinds: Settings['highlights']): number {
  const names = marked
    .flatMap((placed) => (placed.kind === 'name' && kinds[highlightKindOf(placed.mention.type)] ? placed : []))
    .map(({ mention, article }) => article.analysis.entities[mention.entity]?.name.ar);
  return new Set(names).size;
}
