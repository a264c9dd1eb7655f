import type { Glossary } from '../../glossary/glossary';
import { EVIDENCE } from '../../recognition/model/templates';
import type { WordClusters } from '../../recognition/model/word-clusters';
import type { MarkedArticle } from './corpus';
import { examplesFrom, learn, type Tell } from './lessons';
import { judge } from './measure';
import { printRow } from './report';

/** Shares of the marked articles that are learned from in turn: every eighth, every fourth, every other one, all. */
const EVERY = [8, 4, 2, 1];

/** A model learns in three orders; here one is enough to compare. */
const ONE_ORDER = [1];

/**
 * Prints what fewer marked articles are worth, and what is lost without each kind of evidence, measured on articles that are
 * not learned from. Takes some ten minutes for 5,000 articles.
 */
export function study(
  marked: readonly MarkedArticle[],
  test: readonly MarkedArticle[],
  glossary: Glossary,
  clusters: WordClusters,
  tell: Tell,
): void {
  console.log(`${''.padEnd(40)} precision  recall      F1`);
  const all = examplesFrom(marked, glossary, clusters, tell);
  const tested = examplesFrom(test, glossary, clusters, tell);
  for (const every of EVERY) {
    const some = all.filter((_, at) => at % every === 0);
    printRow(`${some.length} marked articles`, judge(learn(some, tell, ONE_ORDER), tested));
  }
  for (const { subject, templates } of EVIDENCE) {
    const leftOut = new Set(templates);
    const learner = learn(examplesFrom(marked, glossary, clusters, tell, leftOut), tell, ONE_ORDER);
    printRow(`without ${subject}`, judge(learner, examplesFrom(test, glossary, clusters, tell, leftOut)));
  }
}
