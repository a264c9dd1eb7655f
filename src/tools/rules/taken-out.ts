import { concluding } from '../../analyse';
import type { Analysis } from '../../analysis/analysis';
import { articleOf } from '../../article/article-of';
import type { Inspection, Rule, Stage } from '../../inspection';
import { type Recognition, recognising } from '../../recognition/recognise';
import { withoutPause } from '../../steps';
import type { FiledArticle } from '../accuracy/article-folder';
import type { EnglishNames } from '../accuracy/english-names';
import { type Measures, scoreAnalysis } from '../accuracy/measure';
import { type Page, readPage, scoreReading } from '../accuracy/score-pages';
import { ScoreSheet } from '../accuracy/score-sheet';

/** What the project's articles and pages come to without one rule. */
export interface WithoutRule {
  readonly rule: Rule;
  /** Articles or pages of which something else is told. */
  readonly changed: number;
  /** Of those that are told otherwise, with the rule and without. */
  readonly before: ScoreSheet;
  readonly after: ScoreSheet;
}

/** Stages that need not ask again who is named, which takes longest. */
const CONCLUDING: ReadonlySet<string> = new Set<Stage>(['dates', 'quotes', 'summary']);

const stageOf = ({ id }: Rule): string => id.split('/')[0] ?? '';

interface AnalysedArticle extends FiledArticle {
  readonly recognition: Recognition;
  readonly analysis: Analysis;
}

interface ReadPage {
  readonly page: Page;
  readonly reading: string;
}

/** What counts of a reading, in one string: pages are read anew for every rule. */
const writtenReading = (found: ReturnType<typeof readPage>): string => JSON.stringify(found?.article ?? null);

/** The project's articles and pages, read once with all rules, to be read again without one. */
export class TakingOut {
  readonly #articles: readonly AnalysedArticle[];
  readonly #pages: readonly ReadPage[];
  readonly #english: EnglishNames;

  constructor(
    articles: readonly FiledArticle[],
    pages: readonly Page[],
    private readonly measures: Measures,
  ) {
    this.#english = measures.english;
    this.#articles = articles.map((filed) => {
      const article = articleOf(filed.article);
      const recognition = withoutPause(recognising(article, measures.knowledge));
      return { ...filed, recognition, analysis: withoutPause(concluding(article, recognition)) };
    });
    this.#pages = pages.map((page) => ({ page, reading: writtenReading(readPage(page)) }));
  }

  /** Reads all again without a rule. */
  without(rule: Rule): WithoutRule {
    const inspection: Inspection = { without: new Set([rule.id]) };
    return stageOf(rule) === 'article' ? this.#pagesWithout(rule, inspection) : this.#articlesWithout(rule, inspection);
  }

  #articlesWithout(rule: Rule, inspection: Inspection): WithoutRule {
    const before = new ScoreSheet();
    const after = new ScoreSheet();
    let changed = 0;
    const isConcluding = CONCLUDING.has(stageOf(rule));
    for (const { article: marked, recognition, analysis } of this.#articles) {
      const article = articleOf(marked);
      const again = isConcluding
        ? recognition
        : withoutPause(recognising(article, this.measures.knowledge, inspection));
      const otherwise = withoutPause(concluding(article, again, inspection));
      if (JSON.stringify(otherwise) === JSON.stringify(analysis)) continue;
      changed++;
      before.add(scoreAnalysis(marked, analysis, this.#english));
      after.add(scoreAnalysis(marked, otherwise, this.#english));
    }
    return { rule, changed, before, after };
  }

  #pagesWithout(rule: Rule, inspection: Inspection): WithoutRule {
    const before = new ScoreSheet();
    const after = new ScoreSheet();
    let changed = 0;
    for (const { page, reading } of this.#pages) {
      const found = readPage(page, inspection);
      if (writtenReading(found) === reading) continue;
      changed++;
      scoreReading(page, readPage(page), before);
      scoreReading(page, found, after);
    }
    return { rule, changed, before, after };
  }
}
