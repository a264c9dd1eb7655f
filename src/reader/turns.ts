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
