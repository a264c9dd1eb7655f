import { createContext } from 'preact';
import type { Span } from '../analysis/analysis';

/** Shows the reader a place of the article on the page. What the rows of the popup do when pressed. */
export type Jump = (span: Span) => void;

/** The way to the page, for every row below it. */
export const JumpContext = createContext<Jump>(() => undefined);
