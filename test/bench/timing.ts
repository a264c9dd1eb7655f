/** What a piece of work costs, milliseconds a run. */
export interface Cost {
  /** The quickest run: what else the machine does only ever adds. */
  readonly best: number;
  readonly median: number;
  /** Processor time of the whole process, its compiler and collector threads included, on average. */
  readonly processor: number;
}

/** A run shorter than this is repeated within one measurement, since clocks have grains. */
const SHORTEST_MEASURED_MS = 2;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function elapsed(work: () => unknown, times: number): number {
  const since = performance.now();
  for (let time = 0; time < times; time++) work();
  return (performance.now() - since) / times;
}

/** Runs a piece of work some times to warm it up, then measures it; work that takes seconds is run fewer times. */
export function measured(work: () => unknown, runs: number, mostMs = 4000): Cost {
  const first = elapsed(work, 1);
  const affordable = Math.max(1, Math.min(runs, Math.floor(mostMs / (2 * Math.max(first, 0.001)))));
  for (let run = 1; run < affordable; run++) work();
  const times = Math.ceil(SHORTEST_MEASURED_MS / Math.max(elapsed(work, 1), 0.001));
  const before = process.cpuUsage();
  const spans = Array.from({ length: affordable }, () => elapsed(work, times));
  const used = process.cpuUsage(before);
  return {
    best: Math.min(...spans),
    median: median(spans),
    processor: (used.user + used.system) / 1000 / (affordable * times),
  };
}
