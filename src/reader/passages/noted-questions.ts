import type { Analysis } from '../../analysis/analysis';
import { type NotedOnPage, notedOnPage } from '../../messages/noted';
import { askBackground } from '../../messages/question';

/** Asks what of an article has notes; of several answers that of the last question counts. */
export class NotedQuestions {
  readonly #last = new WeakMap<Analysis, symbol>();

  /** What has notes of the article that is kept under this address; null where it has been asked again meanwhile. */
  async ask(address: string, analysis: Analysis): Promise<NotedOnPage | null> {
    const asking = Symbol('asking');
    this.#last.set(analysis, asking);
    const entities = Object.entries(analysis.entities);
    const told = await askBackground(notedOnPage, {
      address,
      paragraphs: [...analysis.article.paragraphs],
      entities: entities.map(([key, { glossary, name, type }]) => ({ key, glossary, name: name.ar, type })),
    });
    return this.#last.get(analysis) === asking ? told : null;
  }
}
