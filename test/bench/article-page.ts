/** What the article bench runs inside the browser: Hashiya and its two peers on the document as it stands. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { isNotShown } from '../../src/article/page/hidden';
import { readArticle, readingArticles } from '../../src/article/read-article';
import type { ReadOptions } from '../../src/article/read-range';
import { mayBeArabic } from '../../src/look/may-be-arabic';
import { stepsInTurns } from '../../src/reader/turns';

/** Who finds the article. */
export type Contender = 'hashiya' | 'readability' | 'defuddle';

/** One reading as the extension makes it, in turns with the page; milliseconds. */
export interface ReadingInTurns {
  /** All work together, without the page's turns. */
  readonly whole: number;
  /** The longest piece of work between two turns of the page. */
  readonly longestTask: number;
}

declare global {
  var articleBench: {
    readonly nodes: () => number;
    /** Milliseconds that the first look takes. */
    readonly look: () => number;
    /** Milliseconds of the first reading on this page, in one go. */
    readonly first: (contender: Contender) => number;
    readonly inTurns: () => Promise<ReadingInTurns>;
    /** Milliseconds a run once warm, the best of several rounds: what the machine does besides only ever adds. */
    readonly best: (contender: Contender, rounds: number) => number;
    /** Paragraphs of the article that Hashiya finds. */
    readonly found: () => number;
  };
}

const options = (): ReadOptions => ({ url: document.URL, isHidden: isNotShown });

/**
 * A run of each, prepared. Readability takes the document apart, so it gets a copy; making it is not counted against its
 * time.
 */
const CONTENDERS: Readonly<Record<Contender, () => () => void>> = {
  hashiya: () => () => readArticle(document, options()),
  readability: () => {
    const copy = new Readability(document.cloneNode(true) as Document);
    return () => copy.parse();
  },
  defuddle: () => () => new Defuddle(document, { url: document.URL }).parse(),
};

/** Time in which the engine compiles what a contender runs most. */
const WARM_UP_MS = 400;

/** Runs measured as one: the page's clock goes by tenths of a millisecond. */
const RUNS_A_ROUND = 5;

function timeOf(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

async function readInTurns(): Promise<ReadingInTurns> {
  let whole = 0;
  let task = 0;
  let longestTask = 0;
  const steps = readingArticles(document, options());
  function* measured(): Generator<undefined, undefined, undefined> {
    let isDone = false;
    while (!isDone) {
      const took = timeOf(() => {
        isDone = steps.next().done === true;
      });
      whole += took;
      task += took;
      longestTask = Math.max(longestTask, task);
      // Runs only once the page gets its turn: until then steps follow each other in one task.
      queueMicrotask(() => {
        task = 0;
      });
      yield;
    }
    return undefined;
  }
  await stepsInTurns(measured(), new AbortController().signal);
  return { whole, longestTask };
}

globalThis.articleBench = {
  nodes: () => document.querySelectorAll('*').length,
  look: () => timeOf(() => mayBeArabic(document)),
  first: (contender) => timeOf(CONTENDERS[contender]()),
  inTurns: readInTurns,
  best(contender, rounds) {
    const until = performance.now() + WARM_UP_MS;
    while (performance.now() < until) CONTENDERS[contender]()();
    let shortest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const works = Array.from({ length: RUNS_A_ROUND }, CONTENDERS[contender]);
      const took = timeOf(() => {
        for (const work of works) work();
      });
      shortest = Math.min(shortest, took / RUNS_A_ROUND);
    }
    return shortest;
  },
  found: () => readArticle(document, options())?.article.paragraphs.length ?? 0,
};
