import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Work that takes longer than this is told of, in milliseconds. */
const LONG = 1000;

/** Does something long: tells how much is done, 0 to 1, and ends with the signal's reason when the reader stops it. */
type LongWork<Result> = (told: (done: number) => void, signal: AbortSignal) => Promise<Result>;

/** Long work of a page, which the reader sees going on and can stop. */
export interface Work {
  readonly isRunning: boolean;
  /** How much is done, 0 to 1, where it takes long; else null. */
  readonly done: number | null;
  /** Begins some work, and ends what was going on. Answers what it does, null where it is stopped. */
  run<Result>(work: LongWork<Result>): Promise<Result | null>;
  stop(): void;
}

/** One long work at a time; it ends with the page's part. */
export function useWork(): Work {
  const [isRunning, setRunning] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const end = useRef(new AbortController());
  const stop = useCallback((): void => end.current.abort(), []);
  useEffect(() => stop, [stop]);
  const run = useCallback(async <Result>(work: LongWork<Result>): Promise<Result | null> => {
    end.current.abort();
    end.current = new AbortController();
    const { signal } = end.current;
    const since = performance.now();
    let isOver = false;
    setRunning(true);
    try {
      const result = await work((part) => {
        if (!isOver && !signal.aborted && performance.now() - since > LONG) setDone(part);
      }, signal);
      return signal.aborted ? null : result;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      isOver = true;
      // Not where other work has begun meanwhile.
      if (end.current.signal === signal) {
        setRunning(false);
        setDone(null);
      }
    }
  }, []);
  return { isRunning, done, run, stop };
}
