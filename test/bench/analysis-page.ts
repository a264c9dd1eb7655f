/** What the analysis bench runs in a page. */

import { analyse } from '../../src/analyse';
import type { Article } from '../../src/article/article';
import { openGlossary } from '../../src/glossary/open';

/** Milliseconds in a page, by the page's own clock. */
export interface PageTimings {
  readonly opening: number;
  /** The first analysis of all, nothing compiled yet. */
  readonly first: number;
  readonly best: number;
  readonly median: number;
}

declare global {
  var benchAnalysis: (glossaryUrl: string, article: Article, runs: number) => Promise<PageTimings>;
}

function elapsed(work: () => unknown): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

globalThis.benchAnalysis = async (glossaryUrl, article, runs) => {
  const buffer = await (await fetch(glossaryUrl)).arrayBuffer();
  const since = performance.now();
  const glossary = openGlossary(buffer);
  const opening = performance.now() - since;
  const first = elapsed(() => analyse(article, glossary));
  for (let run = 0; run < runs; run++) analyse(article, glossary);
  const spans = Array.from({ length: runs }, () => elapsed(() => analyse(article, glossary))).sort((a, b) => a - b);
  return { opening, first, best: spans[0] ?? Number.NaN, median: spans[runs >> 1] ?? Number.NaN };
};
