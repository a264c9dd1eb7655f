import type { LocatedArticle } from '../../article/article';
import { ownGetter } from '../../article/page/own-members';

const activeElementOf = ownGetter(Document, 'activeElement');
const shadowRootOf = ownGetter(Element, 'shadowRoot');
const activeElementIn = ownGetter(ShadowRoot, 'activeElement');
const { closest } = Element.prototype;

/** Where the reader writes; what is selected there is no passage. */
const TEXT_FIELD = 'input, textarea, [contenteditable]:not([contenteditable="false" i])';

/** Whether the reader writes in this element, or in one of its open shadow root. */
function isInField(active: Element | null): boolean {
  if (!active) return false;
  const root = shadowRootOf(active);
  return closest.call(active, TEXT_FIELD) !== null || (root !== null && isInField(activeElementIn(root)));
}

/** The open shadow roots in which text of these articles stands. */
function shadowRootsOf(articles: readonly LocatedArticle[]): ShadowRoot[] {
  const roots = new Set<Node>();
  for (const { blocks } of articles)
    for (const { pieces } of blocks) for (const { node } of pieces) roots.add(node.getRootNode());
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

/** The ends of a selection, in shadow roots too where the browser tells (Chromium from 137 on). */
function endsOf(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange | undefined {
  if (typeof selection.getComposedRanges === 'function') return selection.getComposedRanges({ shadowRoots })[0];
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** What is selected on a page, in the open shadow roots of its articles too. */
export class PageSelection {
  #articles: readonly LocatedArticle[] = [];
  #shadowRoots: ShadowRoot[] | null = null;

  /** The page has these articles now. */
  put(articles: readonly LocatedArticle[]): void {
    this.#articles = articles;
    this.#shadowRoots = null;
  }

  /** Null where nothing is selected. What begins in one shadow root and ends outside of it no range can hold: null, too. */
  get range(): Range | null {
    const selection = window.getSelection();
    if (!selection) return null;
    this.#shadowRoots ??= shadowRootsOf(this.#articles);
    const ends = endsOf(selection, this.#shadowRoots);
    if (!ends || ends.collapsed) return null;
    const range = new Range();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return range.collapsed ? null : range;
  }

  /** The same, null also while the reader is in a text field. */
  get rangeToRead(): Range | null {
    return isInField(activeElementOf(document)) ? null : this.range;
  }
}
