import { type Passage, sentenceBreaksBefore } from '../text/passage';
import { LONGEST_SENTENCE } from './lattice';

/** «د.» and the letters of «م.ع.»: a full stop after so few letters ends no sentence. */
const INITIAL = 2;

/** A sentence ends between word `at` and the one before. */
function endsBefore(passage: Passage, at: number): boolean {
  if (!sentenceBreaksBefore(passage, at)) return false;
  const before = passage.keys[at - 1] ?? '';
  return !(before.length <= INITIAL && /^\. ?$/.test(passage.words[at]?.gap ?? '.') && !/^\p{N}/u.test(before));
}

/** The sentences of a passage as words from and to (exclusive), a very long one in pieces. */
export function* sentencesOf(passage: Passage): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (let at = 1; at <= passage.words.length; at++) {
    if (at < passage.words.length && !endsBefore(passage, at) && at - from < LONGEST_SENTENCE) continue;
    yield { from, to: at };
    from = at;
  }
}
