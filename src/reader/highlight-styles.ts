import type { LocatedArticle } from '../article/article';
import { textSelectors } from './text-selectors';

const { getRootNode } = Node.prototype;
const { matches } = Element.prototype;

/** A page that takes no styles is not asked for ever. */
const MOST_FAILURES = 3;

/**
 * Elements together with the outermost hosts of the shadow trees they stand in. No style sheet of ours reaches into those
 * in Chromium, but a host's highlight styles are inherited by all that it shows (CSS Pseudo-Elements 4, § 3.5).
 */
function withShadowHosts(elements: Iterable<Element>): Set<Element> {
  const all = new Set(elements);
  for (const element of all) {
    const root = getRootNode.call(element);
    if (root instanceof ShadowRoot) all.add(root.host);
  }
  return all;
}

/**
 * The styles of the highlights, put on the page's texts only. A rule for `::highlight()` that every element matches has
 * the browser compute a style for each of them: on a page of 50,000 nodes that takes most of a second, again and again.
 */
export class HighlightStyles {
  readonly #covered = new Set<string>();
  #anyCovered = '';
  #failures = 0;

  /** @param insert adds rules for these selectors to the page's styles */
  constructor(private readonly insert: (selectors: readonly string[]) => Promise<unknown>) {}

  /** Sees to it that text in these elements has styles for its highlights. */
  cover(elements: Iterable<Element>): void {
    const bare = [...withShadowHosts(elements)].filter(
      (element) => this.#anyCovered === '' || !matches.call(element, this.#anyCovered),
    );
    const selectors = textSelectors(bare).filter((selector) => !this.#covered.has(selector));
    if (selectors.length === 0) return;
    for (const selector of selectors) this.#covered.add(selector);
    this.#anyCovered = [...this.#covered].join(', ');
    this.insert(selectors).catch(() => ++this.#failures < MOST_FAILURES && this.#forget(selectors));
  }

  /** The same for an article's whole text, while it is being analysed: the browser's work then comes in two parts. */
  coverArticle({ title, blocks, captions = [] }: LocatedArticle): void {
    const elements = new Set<Element>();
    for (const block of [...(title ? [title] : []), ...blocks, ...captions])
      for (const { node } of block.pieces) if (node.parentElement) elements.add(node.parentElement);
    this.cover(elements);
  }

  /** What could not be inserted is tried again with the next text that needs it. */
  #forget(selectors: readonly string[]): void {
    for (const selector of selectors) this.#covered.delete(selector);
    this.#anyCovered = [...this.#covered].join(', ');
  }
}
