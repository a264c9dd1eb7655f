import { type Steps, turn } from '../steps';

/** Longest work between two turns of the background, in milliseconds: another tab's question waits no longer. */
const LONGEST_SLICE = 10;

/** Work for a tab; none for what no tab asked for. */
interface Job {
  readonly tabId: number | undefined;
  /** Works for a slice of time; true when it is done. */
  work(until: number): boolean;
  fail(error: unknown): void;
}

/** A tab was closed while its article was being analysed. */
export class TabGone extends Error {
  override name = 'TabGone';
}

/**
 * The articles of all tabs, analysed in slices on the one thread there is. A tab that the reader sees goes first; of
 * several, the one that has had the least time while others waited, so that no page, however long, holds up another.
 */
export class AnalysisQueue {
  readonly #jobs = new Set<Job>();
  /** Milliseconds each tab has had since the queue was last empty. */
  readonly #spent = new Map<number | undefined, number>();
  #isRunning = false;

  /** @param isSeen whether a tab is in front in its window */
  constructor(private readonly isSeen: (tabId: number) => boolean) {}

  /**
   * Does all steps of some work for a tab.
   * @throws {TabGone} or what the work throws
   */
  do<Result>(tabId: number | undefined, steps: Steps<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const job: Job = {
        tabId,
        work: (until) => {
          do {
            const step = steps.next();
            if (step.done) {
              resolve(step.value);
              return true;
            }
          } while (performance.now() < until);
          return false;
        },
        fail: reject,
      };
      this.#jobs.add(job);
      void this.#run();
    });
  }

  /** Drops what a tab is waiting for. */
  forget(tabId: number): void {
    for (const job of this.#jobs) if (job.tabId === tabId) this.#end(job, new TabGone());
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let job = this.#next(); job; job = this.#next()) {
      this.#workOn(job);
      await turn();
    }
    this.#spent.clear();
    this.#isRunning = false;
  }

  #workOn(job: Job): void {
    const began = performance.now();
    try {
      if (job.work(began + LONGEST_SLICE)) this.#jobs.delete(job);
    } catch (error) {
      this.#end(job, error);
    }
    this.#spent.set(job.tabId, this.#spentOn(job) + performance.now() - began);
  }

  #end(job: Job, error: unknown): void {
    this.#jobs.delete(job);
    job.fail(error);
  }

  #spentOn({ tabId }: Job): number {
    return this.#spent.get(tabId) ?? 0;
  }

  #next(): Job | undefined {
    const rank = (job: Job): number => (job.tabId === undefined || this.isSeen(job.tabId) ? 0 : 1);
    let best: Job | undefined;
    for (const job of this.#jobs)
      if (!best || rank(job) - rank(best) < 0 || (rank(job) === rank(best) && this.#spentOn(job) < this.#spentOn(best)))
        best = job;
    return best;
  }
}
