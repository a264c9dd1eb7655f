// In a window: see test/window.ts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Progress } from '../../src/library/parts/progress';
import { useWork, type Work } from '../../src/library/use-work';
import { speak } from '../ui/interface-language';

/** Longer than work that is not told of, in milliseconds. */
const LONG = 5000;

let work: Work | undefined;

function Working() {
  work = useWork();
  return <Progress work={work} label="keepTaking" />;
}

const bar = (): Element | null => document.querySelector('progress');

afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
});

test('long work shows how much is done until it ends; what is told of it later is shown no more', async () => {
  speak('en');
  act(() => render(<Working />, document.body));
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  let tell: (done: number) => void = () => undefined;
  let end: () => void = () => undefined;
  const running = work?.run((told) => {
    tell = told;
    return new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  clock = LONG;
  act(() => tell(0.5));
  expect(bar()).not.toBeNull();
  await act(async () => {
    end();
    await running;
  });
  expect(bar()).toBeNull();
  act(() => tell(0.6));
  expect(bar()).toBeNull();
});
