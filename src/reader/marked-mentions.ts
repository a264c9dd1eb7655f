import type { EntityKey } from '../analysis/analysis';
import type { PageSettings } from '../messages/messages';
import type { Highlights } from './highlights';
import { type AnalysedArticle, kindOf, type PlacedMention, PlacedMentions, placeMentions } from './placed-mentions';
import { marked } from './quiet';
import { boxesOf } from './stretches';
import { namesMarked } from './tally';
import { inTurns } from './turns';

/** The mentions of each article, in reading order. */
type ByArticle = ReadonlyMap<AnalysedArticle, readonly PlacedMention[]>;

/** Whether a part of a mention is within the window. */
export const isOnScreen = ({ stretches }: PlacedMention): boolean =>
  stretches.flatMap(boxesOf).some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);

/** The first of these that begins within the window or below it, or the last. */
export const firstOnScreen = (stops: readonly PlacedMention[]): PlacedMention | null =>
  stops.find(({ stretches }) => stretches.flatMap(boxesOf).some(({ top }) => top >= 0)) ?? stops.at(-1) ?? null;

/** Which mentions have a place on the page, and which of them the reader wants to see marked. */
export class MarkedMentions {
  #byArticle: ByArticle = new Map();
  #placed = new PlacedMentions([]);
  #marked = new PlacedMentions([]);
  /** The reader wants to see every mention on this page. */
  #isLoud = false;

  constructor(private readonly highlights: Highlights) {}

  /** All that have a place on the page; the popup leads to each. */
  get placed(): PlacedMentions {
    return this.#placed;
  }

  /** Those of them that are marked, and answer the pointer. */
  get marked(): PlacedMentions {
    return this.#marked;
  }

  /** Finds the places of what these articles name, which takes some turns of the page. */
  async place(articles: readonly AnalysedArticle[]): Promise<ByArticle> {
    const placed = new Map<AnalysedArticle, readonly PlacedMention[]>();
    for (const article of articles) placed.set(article, this.#byArticle.get(article) ?? (await placeMentions(article)));
    return placed;
  }

  /** The page has these mentions, and no others. */
  put(byArticle: ByArticle, settings: PageSettings): void {
    this.#byArticle = byArticle;
    this.#placed = new PlacedMentions([...byArticle.values()].flat());
    this.mark(settings);
  }

  /** Marks what the settings want to see. */
  mark(settings: PageSettings): void {
    const loudness = this.#isLoud ? { adjectives: true, repeats: true } : settings;
    const ofChosenKinds = this.#placed.all.filter((placed) => settings.highlights[kindOf(placed)]);
    this.#marked = new PlacedMentions(marked(ofChosenKinds, loudness));
    this.highlights.put(this.#marked.all);
  }

  /** Marks every mention, or again only what is marked usually. */
  toggleAll(settings: PageSettings): void {
    this.#isLoud = !this.#isLoud;
    this.mark(settings);
  }

  /** How many different names are marked now. */
  names({ highlights }: PageSettings): number {
    return namesMarked(this.#marked.all, highlights);
  }

  /** Whom and what an article names on the screen, in reading order. Looking takes some turns of the page. */
  async namedOnScreen(article: AnalysedArticle): Promise<EntityKey[]> {
    const named = new Set<EntityKey>();
    await inTurns(this.#byArticle.get(article) ?? [], (placed) => {
      if (placed.kind !== 'name' || named.has(placed.mention.entity)) return;
      if (isOnScreen(placed)) named.add(placed.mention.entity);
    });
    return [...named];
  }
}
