/**
 * Makes a door through which work goes one at a time, in the order in which it came; what one piece throws is its own
 * asker's matter and stops nobody behind it.
 */
export function oneAtATime(): <Result>(work: () => Result | Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
