import { describe, expect, it } from 'vitest';
import { stepsInTurns } from '../../src/reader/turns';

function* counting(to: number, onStep: (step: number) => void): Generator<undefined, number, undefined> {
  for (let step = 1; step <= to; step++) {
    onStep(step);
    yield;
  }
  return to;
}

/** Keeps the thread busy, as reading a page does. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('work in turns with the page', () => {
  it('hands over its result', async () => {
    expect(
      await stepsInTurns(
        counting(1000, () => undefined),
        new AbortController().signal,
      ),
    ).toBe(1000);
  });

  it('lets the page have its turn before it is done', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await stepsInTurns(
      counting(12, () => work(6)),
      new AbortController().signal,
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('stops when it is not wanted any more', async () => {
    const end = new AbortController();
    let last = 0;
    const result = await stepsInTurns(
      counting(100, (step) => {
        last = step;
        if (step === 3) end.abort();
      }),
      end.signal,
    );
    expect(result).toBeNull();
    expect(last).toBe(3);
  });
});
