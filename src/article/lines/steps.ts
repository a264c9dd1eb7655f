import type { Steps } from '../../steps';

export { type Steps, withoutPause } from '../../steps';

/** Lines that are worked on in one step. */
export const LINES_A_STEP = 50;

/** Does something with each line, in steps. */
export function* inSteps<Line, Result>(lines: readonly Line[], work: (line: Line) => Result): Steps<Result[]> {
  const results: Result[] = [];
  for (const line of lines) {
    results.push(work(line));
    if (results.length % LINES_A_STEP === 0) yield;
  }
  return results;
}
