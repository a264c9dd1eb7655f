import { type Calibration, calibrated } from '../../recognition/model/calibration';
import { KINDS, type Kind } from '../../recognition/model/tags';
import { type Figures, figuresOf, type Judged, type Judgement } from './measure';

/** What counts as a name; a nisba is none. */
const NAMES: readonly Kind[] = ['person', 'place', 'organization', 'other'];
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1)).padStart(5);

const figures = ({ precision, recall, f1 }: Figures): string =>
  `${percent(precision)}   ${percent(recall)}   ${percent(f1)}`;

/** Prints precision, recall and F1 of each kind, and of all names from each probability on. */
export function printJudgement(title: string, judgement: Judgement): void {
  console.log(`\n${title}\n                  precision  recall      F1`);
  const row = (name: string, kinds: readonly Kind[], from = 0): void => {
    console.log(`${name.padEnd(18)}    ${figures(figuresOf(judgement, kinds, from))}`);
  };
  row('names', NAMES);
  for (const kind of KINDS) row(kind, [kind]);
  for (const threshold of THRESHOLDS) row(`names from ${threshold}`, NAMES, threshold);
}

/** How often names are right that are told with a probability, in tenths: a calibrated model's rows agree. */
export function printReliability(judgement: Judgement, calibration: readonly Calibration[]): void {
  const told = judgement.told.map((one) => ({ ...one, probability: putRight(one, calibration) }));
  console.log('\ntold with     names   right');
  for (let tenth = 0; tenth < 10; tenth++) {
    const some = told.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    const right = some.filter((one) => one.right).length / some.length;
    if (some.length > 0)
      console.log(
        `0.${tenth} to ${((tenth + 1) / 10).toFixed(1)}  ${String(some.length).padStart(7)}   ${percent(right)}`,
      );
  }
}

/** A told name's probability as the model will tell it. */
function putRight({ kind, probability }: Judged, calibration: readonly Calibration[]): number {
  const one = calibration[KINDS.indexOf(kind)];
  return one ? calibrated(probability, one) : probability;
}

/** Prints one line of a study. */
export function printRow(name: string, judgement: Judgement): void {
  console.log(`${name.padEnd(40)}    ${figures(figuresOf(judgement, NAMES))}`);
}
