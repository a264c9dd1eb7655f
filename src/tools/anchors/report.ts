import { type Compared, type Measured, noTally, type Tally } from './measure';

const OUTCOMES = ['right', 'askew', 'wrong', 'missed'] as const satisfies readonly (keyof Tally)[];

const LABEL_WIDTH = 28;
const COUNT_WIDTH = 8;

const countsOf = (tally: Tally): string =>
  OUTCOMES.map((outcome) => String(tally[outcome]).padStart(COUNT_WIDTH)).join('');

const line = (label: string, { ours, quotes }: Compared): string =>
  `${label.padEnd(LABEL_WIDTH)}${countsOf(ours)}    ${countsOf(quotes)}`;

/** The sum of what was measured, one way of anchoring after the other. */
export function sumOf({ byChange }: Measured): Compared {
  const sum = { ours: noTally(), quotes: noTally() };
  for (const { ours, quotes } of byChange.values())
    for (const outcome of OUTCOMES) {
      sum.ours[outcome] += ours[outcome];
      sum.quotes[outcome] += quotes[outcome];
    }
  return sum;
}

/** Share of passages that were found where they are, or told as gone where they are not. */
export const shareRight = (tally: Tally): number =>
  tally.right / OUTCOMES.reduce((sum, outcome) => sum + tally[outcome], 0);

/** What was measured, a line a change; both ways beside each other. */
export function tableOf(head: string, measured: Measured): string {
  const sum = sumOf(measured);
  const outcomes = OUTCOMES.map((outcome) => outcome.padStart(COUNT_WIDTH)).join('');
  const percent = ({ ours, quotes }: Compared): string =>
    [ours, quotes].map((tally) => `${(100 * shareRight(tally)).toFixed(2)} %`).join(' right, by quotation ');
  return [
    `${head}: ${measured.articles} changed articles, ${percent(sum)}`,
    `${''.padEnd(LABEL_WIDTH)}${'Hashiya'.padStart(COUNT_WIDTH * 4)}    ${'by quotation'.padStart(COUNT_WIDTH * 4)}`,
    `${''.padEnd(LABEL_WIDTH)}${outcomes}    ${outcomes}`,
    ...[...measured.byChange].map(([change, compared]) => line(change, compared)),
    line('all', sum),
  ].join('\n');
}
