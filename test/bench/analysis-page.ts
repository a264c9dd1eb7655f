/** What the analysis bench runs in a page. */

import { analyse } from '../../src/analyse';
import type { Article } from '../../src/article/article';
import { openGlossary } from '../../src/glossary/open';
import { Model } from '../../src/recognition/model/model';
import { Tagger } from '../../src/recognition/model/tagger';

/** Milliseconds in a page, by the page's own clock. */
export interface PageTimings {
  readonly opening: number;
  readonly openingModel: number;
  /** The first analysis of all, nothing compiled yet. */
  readonly first: number;
  readonly best: number;
  readonly median: number;
}

declare global {
  var benchAnalysis: (glossaryUrl: string, modelUrl: string, article: Article, runs: number) => Promise<PageTimings>;
}

function elapsed(work: () => unknown): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

globalThis.benchAnalysis = async (glossaryUrl, modelUrl, article, runs) => {
  const buffer = await (await fetch(glossaryUrl)).arrayBuffer();
  const modelBuffer = await (await fetch(modelUrl)).arrayBuffer();
  const since = performance.now();
  const glossary = openGlossary(buffer);
  const opening = performance.now() - since;
  const modelSince = performance.now();
  const tagger = new Tagger(Model.open(modelBuffer));
  const openingModel = performance.now() - modelSince;
  const knowledge = { glossary, tagger };
  const first = elapsed(() => analyse(article, knowledge));
  for (let run = 0; run < runs; run++) analyse(article, knowledge);
  const spans = Array.from({ length: runs }, () => elapsed(() => analyse(article, knowledge))).sort((a, b) => a - b);
  return { opening, openingModel, first, best: spans[0] ?? Number.NaN, median: spans[runs >> 1] ?? Number.NaN };
};
