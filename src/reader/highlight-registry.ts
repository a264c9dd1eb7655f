import type { HighlightKind } from '../settings/highlight-kind';

import { isStillThere, type Stretch } from './stretches';

/** What a highlight marks: a kind of entity or a date, the mention whose card is open, or a place just gone to. */
export type Mark = HighlightKind | 'current' | 'flash';

/**
 * Marks above others win where they overlap. The registry is the page's too: names tell what is marked, not by whom,
 * and are the ones `assets/styles/highlights.css` styles.
 */
const PRIORITIES: Readonly<Record<Mark, number>> = {
  person: 0,
  organization: 0,
  place: 0,
  other: 0,
  date: 0,
  current: 1,
  flash: 2,
};

const nameOf = (mark: Mark): string => `annotated-${mark}`;

/**
 * The CSS Custom Highlights of one page. Nothing here iterates a highlight or the registry, which Firefox forbids to
 * content scripts: what is registered is known from own maps.
 */
export class HighlightRegistry {
  readonly #highlights = new Map<Mark, Highlight>();
  readonly #ranges = new Map<Stretch, { readonly mark: Mark; readonly range: StaticRange }>();

  /** Shows a stretch; one that is shown, or that the page has changed since it was read, is left as it is. */
  show(mark: Mark, stretch: Stretch): void {
    if (this.#ranges.has(stretch) || !isStillThere(stretch)) return;
    const { node, start, end } = stretch;
    const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
    this.#ranges.set(stretch, { mark, range });
    this.#highlightOf(mark).add(range);
  }

  hide(stretch: Stretch): void {
    const shown = this.#ranges.get(stretch);
    if (!shown) return;
    this.#ranges.delete(stretch);
    this.#highlights.get(shown.mark)?.delete(shown.range);
  }

  /** Registers again what the page has cleared. */
  restore(): void {
    for (const [mark, highlight] of this.#highlights)
      if (!CSS.highlights.has(nameOf(mark))) CSS.highlights.set(nameOf(mark), highlight);
  }

  /** Takes everything away. */
  clear(): void {
    for (const mark of this.#highlights.keys()) CSS.highlights.delete(nameOf(mark));
    this.#highlights.clear();
    this.#ranges.clear();
  }

  #highlightOf(mark: Mark): Highlight {
    const known = this.#highlights.get(mark);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = PRIORITIES[mark];
    this.#highlights.set(mark, highlight);
    CSS.highlights.set(nameOf(mark), highlight);
    return highlight;
  }
}
