import { expect, test } from 'vitest';
import { AnalysisQueue, TabGone } from '../../src/background/analysis-queue';
import type { Steps } from '../../src/steps';

/** Work of so many steps of a millisecond each, which tells whenever it gets its turn. */
function* busy(steps: number, name: string, log: string[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    if (log.at(-1) !== name) log.push(name);
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return name;
}

const seen = (...tabs: number[]) => new AnalysisQueue((tabId) => tabs.includes(tabId));

test('the tab that the reader sees is done first', async () => {
  const log: string[] = [];
  const queue = seen(2);
  const order: string[] = [];
  const done = (name: string) => order.push(name);
  await Promise.all([
    queue.do(1, busy(60, 'behind', log)).then(done),
    queue.do(2, busy(60, 'in front', log)).then(done),
  ]);
  expect(order).toEqual(['in front', 'behind']);
});

test('a short article does not wait for a long one', async () => {
  const log: string[] = [];
  const queue = seen(1, 2);
  let isLongDone = false;
  const long = queue.do(1, busy(400, 'long', log)).then(() => {
    isLongDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(await queue.do(2, busy(5, 'short', log))).toBe('short');
  expect(isLongDone).toBe(false);
  await long;
});

test('a page that asks again and again does not hold up another', async () => {
  const log: string[] = [];
  const queue = seen(1, 2);
  let isOver = false;
  const greedy = async (): Promise<void> => {
    while (!isOver) await queue.do(1, busy(30, 'greedy', log));
  };
  const all = Promise.all([greedy(), greedy(), greedy()]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  const before = log.length;
  await queue.do(2, busy(20, 'modest', log));
  isOver = true;
  // Twenty steps take two slices or three: greed gets a slice before and between them at most.
  expect(log.slice(before).filter((name) => name === 'greedy').length).toBeLessThanOrEqual(4);
  await all;
});

test('what a closed tab waits for is dropped, and the rest goes on', async () => {
  const log: string[] = [];
  const queue = seen(1);
  const gone = queue.do(1, busy(1000, 'gone', log));
  const other = queue.do(2, busy(3, 'other', log));
  queue.forget(1);
  await expect(gone).rejects.toThrow(TabGone);
  expect(await other).toBe('other');
});

test('work that fails tells its asker, and nobody else', async () => {
  const queue = seen();
  function* broken(): Steps<never> {
    yield;
    throw new Error('broken');
  }
  const good = queue.do(1, busy(3, 'good', []));
  await expect(queue.do(2, broken())).rejects.toThrow('broken');
  expect(await good).toBe('good');
});
