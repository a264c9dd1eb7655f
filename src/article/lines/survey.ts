import type { PageElement, PageNode } from '../page/page';
import type { Line, Region } from './line';

/** An element that the page marks as something, with the number of lines before it. */
export interface MarkedElement {
  readonly element: PageElement;
  readonly line: number;
  readonly marks: number;
}

/** An image with the innermost block around it and the number of lines before it. */
export interface PageImage {
  readonly element: PageElement;
  readonly region: Region;
  readonly line: number;
}

/** All that one walk over a page finds: its text in lines, its regions, and what it declares about itself. */
export interface Survey {
  readonly lines: readonly Line[];
  readonly regions: readonly Region[];
  /** `<time>`, `<abbr>`, and elements marked as a date. */
  readonly times: readonly MarkedElement[];
  /** Elements marked as an author's name, or as something around it. */
  readonly authors: readonly MarkedElement[];
  readonly images: readonly PageImage[];
  /** `iframe` and `frame`, whose documents are pages of their own. */
  readonly frames: readonly PageElement[];
  /** Open shadow roots. */
  readonly shadowRoots: readonly PageNode[];
  readonly titles: readonly PageElement[];
  readonly links: readonly PageElement[];
  readonly language: string | null;
}
