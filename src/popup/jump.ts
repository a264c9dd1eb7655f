import { createContext } from 'preact';
import type { Span } from '../analysis/analysis';
import type { PassageSelector } from '../notes/anchors/passage';

/** A place of the article. */
export interface Place extends Span {
  /** The passage with a note that stands there, if it is one. */
  readonly passage?: PassageSelector;
}

/** Shows the reader a place of the article on the page. What the rows of the popup do when pressed. */
export type Jump = (place: Place) => void;

/** The way to the page, for every row below it. */
export const JumpContext = createContext<Jump>(() => undefined);
