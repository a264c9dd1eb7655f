import { wordKeys } from '../../arabic/words';
import { articleOf } from '../../article/article-of';
import type { Glossary } from '../../glossary/glossary';
import type { LearnedModel } from '../../recognition/model/model';
import type { Kind } from '../../recognition/model/tags';
import { WordClusters } from '../../recognition/model/word-clusters';
import { WordViews } from '../../recognition/model/word-view';
import { proposing } from '../../recognition/proposals/proposals';
import { withoutPause } from '../../steps';
import type { CorpusArticle, MarkedArticle } from './corpus';
import { answersOf, type Examples, examplesOf } from './examples';
import { Learner, type Lesson, slotsThatRecur } from './learner';
import { type Judgement, judge } from './measure';
import { clustersOf } from './word-clusters';
import { wordVectorsOf } from './word-vectors';

/** Is told what is being done. */
export type Tell = (message: string) => void;

/** Found by trial on marked articles that were not learned from: docs/recogniser.md. */
const LESSON: Lesson = { epochs: 2, rate: 0.05, hidden: 0.15 };
/** A feature that stands fewer times in the marked articles is left out. */
const FEWEST_OCCURRENCES = 24;
const CLUSTERS = 256;
/** The most frequent words, whose clusters the model keeps; a hundred thousand bytes of them are 50,000. */
const CLUSTERED_WORDS = 45_000;
/** Orders of the articles; one alone scores 0.4 points less on articles kept aside. */
const SEEDS = [1, 2, 3];

/** Word clusters learned from a corpus. */
export function learnClusters(articles: Iterable<CorpusArticle>, tell: Tell): WordClusters {
  const texts: string[][] = [];
  for (const { title, paragraphs } of articles)
    for (const text of [title ?? '', ...paragraphs]) texts.push(wordKeys(text));
  const vectors = wordVectorsOf(texts, tell);
  const clusters = clustersOf(vectors, CLUSTERS);
  return WordClusters.of(new Map(vectors.words.slice(0, CLUSTERED_WORDS).map((word, at) => [word, clusters[at] ?? 0])));
}

/**
 * The examples of marked articles; a thousand articles take some ten seconds. Features of the templates in `leftOut` are
 * not among them.
 */
export function examplesFrom(
  articles: readonly MarkedArticle[],
  glossary: Glossary,
  clusters: WordClusters,
  tell: Tell,
  leftOut: ReadonlySet<number> | null = null,
): Examples[] {
  const views = new WordViews(clusters);
  return articles.map((article, at) => {
    if (at % 1000 === 0) tell(`reading marked articles: ${at} of ${articles.length}`);
    const { title, paragraphs, marks } = article;
    const proposals = withoutPause(proposing(articleOf({ title, paragraphs }), glossary));
    const answers = proposals.passages.map((passage) =>
      answersOf(
        passage,
        marks.filter((mark) => mark.paragraph === passage.paragraph),
      ),
    );
    return examplesOf(proposals, answers, glossary, views, leftOut);
  });
}

/** What was learned: weights as `LearnedModel` has them. */
export type Weights = Pick<LearnedModel, 'weights' | 'transitions'>;

/** Moves an average of `count - 1` arrays on to one of `count`. */
function average(mean: Float32Array, next: Float32Array, count: number): void {
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + ((next[at] ?? 0) - (mean[at] ?? 0)) / count;
}

/** Weights learned from examples: the mean of what is learned from them in several orders, each right about other words. */
export function learn(examples: readonly Examples[], tell: Tell, seeds: readonly number[] = SEEDS): Weights {
  const known = slotsThatRecur(examples, FEWEST_OCCURRENCES);
  const [first, ...others] = seeds.map((seed) => {
    const learner = new Learner(seed, known);
    learner.learn(examples, LESSON, tell);
    return learner;
  });
  if (!first) throw new RangeError('no order to learn in');
  for (const [index, { weights, transitions }] of others.entries()) {
    average(first.weights, weights, index + 2);
    average(first.transitions, transitions, index + 2);
  }
  return first;
}

/** What each part of the articles is read like by a model of the other parts. */
export function crossValidated(examples: readonly Examples[], folds: number, tell: Tell): Judgement {
  const told: Judgement['told'][] = [];
  const marked = new Map<Kind, number>();
  for (let fold = 0; fold < folds; fold++) {
    tell(`part ${fold + 1} of ${folds}`);
    const learner = learn(
      examples.filter((_, at) => at % folds !== fold),
      tell,
    );
    const judgement = judge(
      learner,
      examples.filter((_, at) => at % folds === fold),
    );
    told.push(judgement.told);
    for (const [kind, count] of judgement.marked) marked.set(kind, (marked.get(kind) ?? 0) + count);
  }
  return { told: told.flat(), marked };
}
