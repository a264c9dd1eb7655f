import type { PlacedText } from '../text/in-texts';
import { type Cue, readCue } from './cues';
import type { QuotedStretch } from './marked-stretches';
import { type Known, type MarkedText, markedText } from './marked-text';

/** A text with the words of speech in it. */
export interface Statement extends MarkedText {
  /** Those outside of marks, by the word with which they begin. */
  readonly cueAt: readonly (Cue | undefined)[];
}

/** A text with what is known of it and the quotations in marks. */
export function statement(placed: PlacedText, known: Known, quotes: readonly QuotedStretch[]): Statement {
  const text = markedText(placed, known, quotes);
  return { ...text, cueAt: text.text.words.map((_, at) => (text.quoteAt[at] ? undefined : readCue(text, at))) };
}
