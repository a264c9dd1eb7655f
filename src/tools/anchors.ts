import { parseArgs } from 'node:util';
import { HALVES } from './accuracy/own-corpus';
import { bodiesOf } from './anchors/bodies';
import { measure } from './anchors/measure';
import { anchorByQuote } from './anchors/quote-anchoring';
import { tableOf } from './anchors/report';
import { escapeControls } from './annotate/control-characters';
import { CorpusError } from './training/corpus';

const USAGE = `anchors: whether kept passages are found again after their article has changed

  npm run anchors -- [--show] [--seed N]

  --show    the passages of the tuning half that are not found right. The testing half tells figures only
  --seed N  other passages and changes than the published ones

Passages of one to ninety words of the project's own articles and pages; what becomes of each is known by construction. right: found
where it stands, told as gone where it is gone. askew: found with less than four fifths in common. wrong: found elsewhere. missed: told
as gone. Beside it, anchoring by quotation as the Hypothesis client publishes it, on the same text.
`;

/** The seed of the published figures. */
const SEED = 20261130;

const tell = (message: string, status: number): void => {
  console.error(escapeControls(`anchors: ${message}`, 'one line'));
  process.exitCode = status;
};

function main(show: boolean, seed: number): void {
  for (const half of HALVES) {
    const measured = measure(bodiesOf(half), seed, anchorByQuote);
    console.log(`${tableOf(half, measured)}\n`);
    if (show && half === 'tuning')
      for (const { change, outcome, exact, found, truth } of measured.faults)
        console.log(`${change}, ${outcome}\n  kept:  ${exact}\n  found: ${found}\n  is at: ${truth}\n`);
  }
}

try {
  const { values } = parseArgs({
    options: { show: { type: 'boolean', default: false }, seed: { type: 'string' }, help: { type: 'boolean' } },
  });
  const seed = Number(values.seed ?? SEED);
  if (values.help) console.log(USAGE);
  else if (!Number.isInteger(seed)) tell('--seed is a whole number; see --help', 2);
  else main(values.show, seed);
} catch (error) {
  if (error instanceof CorpusError) tell(error.message, 1);
  else if (error instanceof TypeError && 'code' in error) tell(`${error.message}; see --help`, 2);
  else throw error;
}
