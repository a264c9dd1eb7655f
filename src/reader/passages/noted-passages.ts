import type { Analysis, Entity, EntityKey, Span } from '../../analysis/analysis';
import type { NotedOnPage } from '../../messages/noted';
import type { PassageSelector } from '../../notes/anchors/passage';
import { selectorOf } from '../../notes/anchors/selector';
import { isSameNamed } from '../../notes/named';
import { subjectOf } from '../../notes/note';
import { isSamePassage } from '../../notes/passage';
import type { CardTarget } from '../card/card-target';
import type { AnalysedArticle } from '../placed-mentions';
import { selectedPassage } from '../selected-passage';
import { type PlacedPassage, PlacedPassages, placePassage } from './placed-passages';

/** Longest passage that a note is taken on, in UTF-16 code units: some pages of a book. */
const LONGEST_PASSAGE = 10_000;

const isSamePlace = (one: Span, other: Span): boolean =>
  one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;

/** The entities of an analysis that mean the same as some of an earlier one of the same article. */
function nextOf(some: ReadonlySet<EntityKey>, before: Analysis, now: Analysis): ReadonlySet<EntityKey> {
  const meant = Object.entries(before.entities).flatMap(([key, entity]) => (some.has(key) ? subjectOf(entity) : []));
  const isMeant = (entity: Entity): boolean => meant.some((one) => isSameNamed(one, subjectOf(entity)));
  return new Set(Object.entries(now.entities).flatMap(([key, entity]) => (isMeant(entity) ? key : [])));
}

/** What of a page's articles has notes, as far as it has been told. */
export class NotedPassages {
  /** By analysis, which outlives the nodes in which an article stands. */
  readonly #told = new WeakMap<Analysis, { readonly told: NotedOnPage; readonly entities: ReadonlySet<string> }>();
  #articles: readonly AnalysedArticle[] = [];
  #placed = new PlacedPassages([]);

  get placed(): PlacedPassages {
    return this.#placed;
  }

  /** The page has these articles now. One that is analysed anew has the notes it had until it is told of them again. */
  put(articles: readonly AnalysedArticle[]): void {
    for (const { located, analysis } of articles) {
      const before = this.#articles.find((article) => article.located === located)?.analysis;
      const told = before && this.#told.get(before);
      if (told && !this.#told.has(analysis))
        this.#told.set(analysis, { ...told, entities: nextOf(told.entities, before, analysis) });
    }
    this.#articles = articles;
    this.#place();
  }

  /** This has notes of an article. */
  tell(analysis: Analysis, told: NotedOnPage): void {
    this.#told.set(analysis, { told, entities: new Set(told.entities) });
    this.#place();
  }

  /** Whether there is a note on this passage, or on what is mentioned, here or everywhere. */
  isNoted(placed: CardTarget): boolean {
    if (placed.kind === 'passage') return this.#placed.all.includes(placed);
    const entities = this.#told.get(placed.article.analysis)?.entities;
    return placed.kind === 'name' && entities !== undefined && entities.has(placed.mention.entity);
  }

  /** A passage in this place of an article, the same object as long as it stands there; null where it has none on the page. */
  at(article: AnalysedArticle, passage: PassageSelector, place: Span): PlacedPassage | null {
    const known = this.#placed.all.find(
      (one) => one.article === article && isSamePassage(one.passage, passage) && isSamePlace(one.place, place),
    );
    return known ?? placePassage(article, passage, place);
  }

  /** What the reader has selected of an article, the passage that has a note already where these are its words; else null. */
  selected(range: Range | null): PlacedPassage | null {
    for (const article of this.#articles) {
      const place = selectedPassage(article.located, range);
      if (!place || place.end - place.start > LONGEST_PASSAGE) continue;
      const known = this.#placed.all.find((one) => one.article === article && isSamePlace(one.place, place));
      return known ?? placePassage(article, selectorOf(article.located.article.paragraphs, place), place);
    }
    return null;
  }

  #place(): void {
    const placed = this.#articles.flatMap((article) =>
      (this.#told.get(article.analysis)?.told.passages ?? []).flatMap(
        ({ passage, place }) => this.at(article, passage, place) ?? [],
      ),
    );
    this.#placed = new PlacedPassages(placed);
  }
}
