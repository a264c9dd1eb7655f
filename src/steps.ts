/** Work in steps of about a millisecond, which hands over its result at the end. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at once. */
export function withoutPause<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How long work goes on before a thread looks whether it is wanted elsewhere, in milliseconds. */
const SLICE = 12;

/** Lets what has arrived meanwhile be heard. Not by a timeout: browsers stretch them, in pages behind others to a second. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does all steps with pauses for the thread.
 * @param told is told how many are done, at every pause
 * @throws the signal's reason once it is aborted
 */
export async function withPauses<Result>(
  steps: Steps<Result>,
  told: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<Result> {
  let since = performance.now();
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    told(done);
    await turn();
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** Does something with each item, one a step. */
export function* ofEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(work(item, index));
    yield;
  }
  return results;
}

/** Does work that comes in steps with each item, one after the other. */
export function* stepsOfEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Steps<Result>,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(yield* work(item, index));
    yield;
  }
  return results;
}
