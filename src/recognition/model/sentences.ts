import { type Passage, sentenceBreaksBefore } from '../text/passage';
import { LONGEST_SENTENCE } from './lattice';

/** At these the sentences ended, too, from which the model has learned. */
const PAUSE = /[؛…]|\.{2}/;

/** What the model takes for one sentence ends between word `at` and the one before. */
const endsBefore = (passage: Passage, at: number): boolean =>
  sentenceBreaksBefore(passage, at) || PAUSE.test(passage.words[at]?.gap ?? '');

/** The sentences of a passage as words from and to (exclusive), a very long one in pieces. */
export function* sentencesOf(passage: Passage): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (let at = 1; at <= passage.words.length; at++) {
    if (at < passage.words.length && !endsBefore(passage, at) && at - from < LONGEST_SENTENCE) continue;
    yield { from, to: at };
    from = at;
  }
}
