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

/** Runs until there were so many, or so many milliseconds are over, but once at least. */
function spansOf(work: () => unknown, times: number, runs: number, mostMs: number): number[] {
  const until = performance.now() + mostMs;
  const spans: number[] = [];
  do spans.push(elapsed(work, times));
  while (spans.length < runs && performance.now() < until);
  return spans;
}

/** Runs a piece of work some times to warm it up, then measures it as often; `mostMs` is the time for either. */
export function measured(work: () => unknown, runs: number, mostMs = 3000): Cost {
  const warm = spansOf(work, 1, runs, mostMs);
  const times = Math.ceil(SHORTEST_MEASURED_MS / Math.max(Math.min(...warm), 0.001));
  const before = process.cpuUsage();
  const spans = spansOf(work, times, runs, mostMs);
  const used = process.cpuUsage(before);
  return {
    best: Math.min(...spans),
    median: median(spans),
    processor: (used.user + used.system) / 1000 / (spans.length * times),
  };
}
