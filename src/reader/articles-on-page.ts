import type { Analysis } from '../analysis/analysis';
import type { LocatedArticle } from '../article/article';
import { articlesRead, moveNotes, tellNotesApart } from '../messages/messages';
import type { NotedOnPage } from '../messages/noted';
import { askBackground } from '../messages/question';
import { digestOf } from '../notes/digest';
import { subjectOf } from '../notes/note';
import { ArticleAddresses } from './article-addresses';
import { NotedQuestions } from './passages/noted-questions';
import type { AnalysedArticle } from './placed-mentions';
import { boxesOf } from './stretches';

/** The articles that have been read on a page: where each stands, which of them the reader is in, what is noted in each. */
export class ArticlesOnPage {
  readonly #addresses = new ArticleAddresses();
  readonly #questions = new NotedQuestions();
  #all: readonly AnalysedArticle[] = [];

  /** @param tellNoted is told what has notes in an article, each time that has been found out */
  constructor(private readonly tellNoted: (analysis: Analysis, told: NotedOnPage) => void) {}

  /** The page has been read: these are its articles, and no others. */
  put(articles: readonly AnalysedArticle[]): void {
    this.#all = articles;
    this.#addresses.read(
      articles.map(({ analysis }) => analysis.article),
      location.href,
    );
    this.followAddress();
    this.#tellOfAll();
    this.askWhatIsNoted();
  }

  /** Nothing is read any more. */
  forget(): void {
    this.#all = [];
  }

  /** The article of this analysis, or the first. */
  of(analysis: Analysis | undefined): AnalysedArticle | undefined {
    return this.#all.find((article) => article.analysis === analysis) ?? this.#all[0];
  }

  /** Under which notes on an article will be kept that the page is about to have among these. */
  expectedAddress({ article }: LocatedArticle, ofPage: readonly LocatedArticle[]): string {
    return this.#addresses.expected(
      article,
      ofPage.map((one) => one.article),
      location.href,
    );
  }

  /** Under which notes on an article are kept, now that its reader is in it. */
  addressOf({ analysis: { article } }: AnalysedArticle): string {
    this.followAddress();
    return this.#addresses.of(article, location.href);
  }

  /** The article that the reader is in may stand at the address that the page shows now. */
  followAddress(): void {
    const article = this.onScreen();
    const moved = article && this.#addresses.reached(article.analysis.article, location.href);
    // Notes that stay where they were are found there again when the page is read as far as now.
    if (!moved) return;
    askBackground(moveNotes, moved).catch(() => undefined);
    this.askWhatIsNoted();
  }

  /** Asks what of each article has notes. */
  askWhatIsNoted(): void {
    for (const article of this.#all) this.#askWhatIsNotedIn(article).catch(() => undefined);
  }

  async #askWhatIsNotedIn({ analysis }: AnalysedArticle): Promise<void> {
    const told = await this.#questions.ask(this.#addresses.of(analysis.article, location.href), analysis);
    if (told) this.tellNoted(analysis, told);
  }

  #tellOfAll(): void {
    const articles = this.#all.map(({ analysis }) => ({
      address: this.#addresses.of(analysis.article, location.href),
      analysis,
    }));
    const ofPage = articles.map(({ address, analysis: { article, entities } }) => ({
      address,
      title: article.title,
      subjects: Object.values(entities).map(subjectOf),
    }));
    if (articles.length > 1) askBackground(tellNotesApart, ofPage).catch(() => undefined);
    const digests = articles.map(({ address, analysis }) => digestOf(address, analysis));
    askBackground(articlesRead, digests).catch(() => undefined);
  }

  /** The last article that has begun above the middle of the screen, or the first. */
  onScreen(): AnalysedArticle | null {
    const begun = this.#all.filter(({ located }) => {
      const piece = (located.title ?? located.blocks[0])?.pieces[0];
      const stretch = piece && { ...piece, start: piece.nodeStart, end: piece.nodeStart + piece.length, letters: '' };
      const box = stretch && boxesOf(stretch)[0];
      return box !== undefined && box.top < window.innerHeight / 2;
    });
    return begun.at(-1) ?? this.#all[0] ?? null;
  }
}
