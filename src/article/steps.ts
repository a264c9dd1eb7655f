/** Work in steps of about a millisecond, which hands over its result at the end. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Lines that are worked on in one step. */
export const LINES_A_STEP = 50;

/** Does all steps at once. */
export function withoutPause<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does something with each line, in steps. */
export function* inSteps<Line, Result>(lines: readonly Line[], work: (line: Line) => Result): Steps<Result[]> {
  const results: Result[] = [];
  for (const line of lines) {
    results.push(work(line));
    if (results.length % LINES_A_STEP === 0) yield;
  }
  return results;
}
