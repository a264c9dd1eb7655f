import { type Passage, sentenceBreaksBefore } from '../text/passage';
import { LONGEST_SENTENCE } from './lattice';

/** The sentences of a passage as words from and to (exclusive), a very long one in pieces. */
export function* sentencesOf(passage: Passage): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (let at = 1; at <= passage.words.length; at++) {
    if (at < passage.words.length && !sentenceBreaksBefore(passage, at) && at - from < LONGEST_SENTENCE) continue;
    yield { from, to: at };
    from = at;
  }
}
