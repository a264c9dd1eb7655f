/**
 * The little that reading an article needs of a page. The live DOM has this shape as it is, nothing is wrapped or
 * copied; `parsed-page.ts` builds objects of the same shape where there is no browser. Nothing here can change a page.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  /** Lower case for HTML. */
  readonly localName: string;
  /** An open shadow root, whose children are what the reader sees. */
  readonly shadowRoot?: PageNode | null;
  /** What a frame of the same origin shows. */
  readonly contentDocument?: PageNode | null;
  /** All text in the element, of scripts and styles too. */
  readonly textContent: string | null;
  hasAttributes(): boolean;
  getAttribute(name: string): string | null;
  /** Those of that name in the element, in reading order; of what a shadow root or a frame holds, none. */
  getElementsByTagName(localName: string): ArrayLike<PageElement> & Iterable<PageElement>;
}

/** Tells which elements the reader cannot see. On a page without layout only their attributes can tell. */
export type IsHidden = (element: PageElement) => boolean;
