import { analyse } from '../../analyse';
import type { Analysis } from '../../analysis/analysis';
import { articleOf } from '../../article/article-of';
import type { Knowledge } from '../../recognition/knowledge';
import type { FiledArticle } from './article-folder';
import { keysOf, type Scorer } from './compared';
import type { EnglishNames } from './english-names';
import type { MarkedArticle } from './marked-article';
import { scoreDates } from './score-dates';
import { scoreLinks } from './score-links';
import { scoreNames } from './score-names';
import { scoreQuotes } from './score-quotes';
import { scoreRoles } from './score-roles';
import { ScoreSheet } from './score-sheet';
import { scoreSummary } from './score-summary';

const SCORERS: readonly Scorer[] = [scoreNames, scoreLinks, scoreRoles, scoreDates, scoreQuotes, scoreSummary];

/** What an article is measured by. */
export interface Measures {
  readonly knowledge: Knowledge;
  readonly english: EnglishNames;
}

/** What is right of one article. */
export interface ScoredArticle extends FiledArticle {
  readonly sheet: ScoreSheet;
}

/** Runs the analysis that readers get over an article's bare text, and scores it. */
function scoreArticle(article: MarkedArticle, { knowledge, english }: Measures): ScoreSheet {
  return scoreAnalysis(article, analyse(articleOf(article), knowledge), english);
}

/** Scores what an analysis tells of an article. */
export function scoreAnalysis(article: MarkedArticle, analysis: Analysis, english: EnglishNames): ScoreSheet {
  const sheet = new ScoreSheet();
  const keys = keysOf(article, analysis);
  for (const score of SCORERS) score({ article, analysis, english, keys }, sheet);
  return sheet;
}

/** Tells how far a long measurement has come. */
export type Telling = (message: string) => void;

/** After so many milliseconds without a word, how far it has come is told. */
const SILENCE = 1000;

/** Scores articles in turn. */
export function scoreArticles(articles: readonly FiledArticle[], measures: Measures, tell: Telling): ScoredArticle[] {
  let told = performance.now();
  return articles.map(({ file, article }, index) => {
    if (performance.now() - told > SILENCE) {
      tell(`${index} of ${articles.length} articles`);
      told = performance.now();
    }
    return { file, article, sheet: scoreArticle(article, measures) };
  });
}

/** All sheets in one. */
export function summed(sheets: Iterable<ScoreSheet>): ScoreSheet {
  const sum = new ScoreSheet();
  for (const sheet of sheets) sum.add(sheet);
  return sum;
}
