import type { Steps } from '../article/lines/steps';

/** Longest work between two turns of the page, in milliseconds: a frame has room for it on a slow machine too. */
const LONGEST_WORK = 10;

/** Lets the page answer its reader and paint before the work goes on. */
export function pageTurn(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}

/** Does something with each item, leaving the page its turn in between. */
export async function inTurns<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < LONGEST_WORK) continue;
    await pageTurn();
    began = performance.now();
  }
}

/** Does work that comes in steps, leaving the page its turn in between; null if it was ended before it was done. */
export async function stepsInTurns<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | null> {
  let began = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < LONGEST_WORK) continue;
    await pageTurn();
    began = performance.now();
  }
  return null;
}

/** Longest that reading waits for a page that never rests, in milliseconds. */
const LONGEST_WAIT = 500;

/** Waits until the page has nothing more urgent to do, such as its first layout. */
export function pageIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve);
  });
}
