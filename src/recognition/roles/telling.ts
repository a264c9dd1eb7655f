import type { RolePhrase } from './phrase';
import { conditions, honorifics } from './titles';

/** A form of address of more words is an office: «السفير الأميركي في بيروت», unlike «الفريق أول». */
const LONGEST_ADDRESS = 2;

/** How much a role says of its holder, more first: an office or calling, a bare title, what befell him, how he is addressed. */
export function tellingOf({ title, from, to }: Pick<RolePhrase, 'title' | 'from' | 'to'>): number {
  const words = to - from;
  if (conditions.has(title)) return 1;
  if (honorifics.has(title) && words <= LONGEST_ADDRESS) return words > 1 ? 2 : 0;
  return words > 1 ? 4 : 3;
}
