/** What the article bench runs inside the browser: Hashiya and its two peers on the document as it stands. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { isNotShown } from '../../src/article/hidden';
import { mayBeArabic } from '../../src/article/may-be-arabic';
import { readArticle } from '../../src/article/read-article';

/** Milliseconds a run, the best of several rounds: what the machine does besides only ever adds. */
export interface Timings {
  readonly nodes: number;
  readonly look: number;
  readonly hashiya: number;
  readonly hashiyaFirst: number;
  readonly readability: number;
  readonly defuddle: number;
  readonly found: number;
}

declare global {
  var benchArticle: (rounds: number, peers: boolean) => Timings;
}

/** Runs measured as one: the page's clock goes by tenths of a millisecond. */
const RUNS_A_ROUND = 5;

function best(rounds: number, runsARound: number, prepare: () => () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const works = Array.from({ length: runsARound }, prepare);
    const before = performance.now();
    for (const work of works) work();
    shortest = Math.min(shortest, (performance.now() - before) / runsARound);
  }
  return shortest;
}

globalThis.benchArticle = (rounds, peers) => {
  let found = 0;
  const read = (): void => {
    found = readArticle(document, { url: document.URL, isHidden: isNotShown })?.article.paragraphs.length ?? 0;
  };
  const look = best(1, 1, () => () => mayBeArabic(document));
  const hashiyaFirst = best(1, 1, () => read);
  const hashiya = best(rounds, RUNS_A_ROUND, () => read);
  // Readability takes the document apart, so it gets a copy; making it is not counted against it.
  const readability = best(peers ? rounds : 0, RUNS_A_ROUND, () => {
    const copy = new Readability(document.cloneNode(true) as Document);
    return () => copy.parse();
  });
  const defuddle = best(
    peers ? rounds : 0,
    RUNS_A_ROUND,
    () => () => new Defuddle(document, { url: document.URL }).parse(),
  );
  const nodes = document.querySelectorAll('*').length;
  return { nodes, look, hashiya, hashiyaFirst, readability, defuddle, found };
};
