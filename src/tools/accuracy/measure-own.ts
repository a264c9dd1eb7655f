import type { Knowledge } from '../../recognition/knowledge';
import { articlesIn } from './article-folder';
import type { Measured } from './baseline';
import { EnglishNames } from './english-names';
import { figuresOf } from './figures';
import { type Measures, type ScoredArticle, scoreArticles, summed, type Telling } from './measure';
import { fingerprintOf, folderOf, type Half, KNOWN_AS, PAGES, readKnownAs } from './own-corpus';
import { pagesOf, scorePage } from './score-pages';
import { ScoreSheet } from './score-sheet';

/** One half of the project's own articles and pages, scored. */
export interface ScoredHalf {
  readonly half: Half;
  readonly articles: readonly ScoredArticle[];
  /** Of articles and pages together. */
  readonly sheet: ScoreSheet;
}

/** Prepares what articles are measured by, which takes seconds. */
export const measuresOf = (knowledge: Knowledge): Measures => ({
  knowledge,
  english: new EnglishNames(knowledge.glossary, readKnownAs(KNOWN_AS, knowledge.glossary)),
});

/** Scores one half of what the project measures itself on. */
export function scoreHalf(half: Half, measures: Measures, tell: Telling): ScoredHalf {
  const articles = scoreArticles(articlesIn(folderOf(half)), measures, tell);
  const pages = new ScoreSheet();
  for (const page of pagesOf(PAGES, half)) scorePage(page, pages);
  return { half, articles, sheet: summed([...articles.map(({ sheet }) => sheet), pages]) };
}

/** The figures of both halves. */
export function measured(tuning: ScoredHalf, testing: ScoredHalf): Measured {
  const ofHalf = ({ articles, sheet }: ScoredHalf): Measured[Half] => ({
    articles: fingerprintOf(articles),
    figures: figuresOf(sheet),
  });
  return { tuning: ofHalf(tuning), testing: ofHalf(testing) };
}
