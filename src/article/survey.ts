import type { Line, Region } from './line';
import type { PageElement } from './page';
import type { Steps } from './steps';
import { Walk } from './walk';

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
  readonly titles: readonly PageElement[];
  readonly links: readonly PageElement[];
  readonly language: string | null;
}

/** Nodes between two looks at the clock. */
const NODES_A_STEP = 500;

/** A page that keeps taking away what is being walked is walked in one go after so many attempts. */
const MOST_ATTEMPTS = 3;

/**
 * Walks a page, or a part of one, once: linear in its nodes, without recursion, so no depth is too deep. Each `yield` is
 * a chance for the page to do something else; where it has changed under the walk meanwhile, the walk begins anew.
 */
export function* surveying(root: PageElement): Steps<Survey> {
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
    const walk = new Walk(root);
    while (!walk.isTorn()) {
      if (walk.step(NODES_A_STEP)) return walk;
      yield;
    }
  }
  return survey(root);
}

/** The same without a pause. */
export function survey(root: PageElement): Survey {
  const walk = new Walk(root);
  while (!walk.step(Number.POSITIVE_INFINITY));
  return walk;
}
