import type { RolePhrase } from './phrase';
import { conditions, honorifics } from './titles';

/** How much a role says of its holder, more first: an office or calling, a bare title, what befell him, how he is addressed. */
export function tellingOf({ title, from, to }: Pick<RolePhrase, 'title' | 'from' | 'to'>): number {
  if (conditions.has(title)) return 1;
  if (honorifics.has(title)) return to - from > 1 ? 2 : 0;
  return to - from > 1 ? 4 : 3;
}
