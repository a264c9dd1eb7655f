import type { Decision } from '../../inspection';
import { type Candidate, nameOf } from '../proposals/candidate';
import { spanOf } from '../text/passage';

/** Of the entries that a name may mean the one that most speaks for. */
interface BestOfName {
  /** Its id. */
  readonly entry: string;
  readonly score: number;
  /** What «none of them» comes to. */
  readonly needed: number;
  readonly points: readonly { readonly id: string; readonly points: number }[];
  readonly kept: boolean;
}

/** What is said to whoever listens of a name's entry: by what it won, or what it lost by. */
export function tell(name: Candidate, { entry, score, needed, points, kept }: BestOfName): Decision {
  const told = points
    .filter((one) => one.points !== 0)
    .sort((a, b) => (kept ? b.points - a.points : a.points - b.points));
  const { passage, from, to, proclitics } = name;
  const { coreStart: start, end } = spanOf(passage, from, to, proclitics);
  const reasons = told.map((one) => `${one.id} ${one.points.toFixed(2)}`).join(', ');
  return {
    stage: 'links',
    rule: told[0]?.id ?? 'links/none',
    paragraph: passage.paragraph,
    start,
    end,
    words: nameOf(name),
    kept,
    because: told.filter((one) => one.points > 0).map((one) => one.id),
    why: `${entry}: ${score.toFixed(2)}, needs ${needed} (${reasons})`,
  };
}
