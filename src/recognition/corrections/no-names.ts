import type { CorrectionsInForce } from '../../glossary/own/corrections';
import type { Inspection } from '../../inspection';
import { type Candidate, nameOf } from '../proposals/candidate';
import { spanOf } from '../text/passage';

/** What the reader has corrected is told as decided by this. */
const NO_NAME = 'names/corrected';

/** The candidates of each passage without those of which the reader says that they name nothing. */
export function withoutNoNames(
  decided: readonly (readonly Candidate[])[],
  corrections: CorrectionsInForce | null,
  { hear }: Inspection,
): readonly (readonly Candidate[])[] {
  if (!corrections) return decided;
  return decided.map((some) =>
    some.filter((candidate) => {
      const words = nameOf(candidate);
      if (!corrections.isNoName(words)) return true;
      const { passage, from, to, proclitics } = candidate;
      const { coreStart: start, end } = spanOf(passage, from, to, proclitics);
      const why = 'the reader says that these words name nothing';
      hear?.({ stage: 'names', rule: NO_NAME, paragraph: passage.paragraph, start, end, words, kept: false, why });
      return false;
    }),
  );
}
