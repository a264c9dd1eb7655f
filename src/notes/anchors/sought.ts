import { folded } from './folded-text';
import type { PassageSelector } from './passage';
import { LONGEST_CONTEXT } from './selector';

/** A passage that is looked for, in folded letters. */
export interface Sought {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** The parts of both that belong to the sentence in which the passage begins, or ends. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** Whether that sentence is known to begin before them, and to end behind them. */
  readonly knowsBeginning: boolean;
  readonly knowsEnd: boolean;
  /** The reader took a part of a word. */
  readonly beginsInWord: boolean;
  readonly endsInWord: boolean;
  readonly isRepeated: boolean;
}

/** What ends a sentence or paragraph, and no abbreviation is worth telling apart. */
export const SENTENCE_END = /[.!؟?\n]/;

const lettersOf = (text: string): string => folded(text).letters;

/** Whether two texts that stand side by side share a word. */
const shareWord = (one: string, other: string): boolean =>
  one !== '' && other !== '' && lettersOf(one + other).length === lettersOf(one).length + lettersOf(other).length;

/** Folds what is known of a passage; of its surroundings no more than a selector of ours has. */
export function soughtOf(selector: PassageSelector): Sought {
  const { exact } = selector;
  const prefix = selector.prefix.slice(-LONGEST_CONTEXT);
  const suffix = selector.suffix.slice(0, LONGEST_CONTEXT);
  const endsSentence = SENTENCE_END.test(exact.slice(-2));
  return {
    quote: lettersOf(exact),
    before: lettersOf(prefix),
    after: lettersOf(suffix),
    sentenceBefore: lettersOf(prefix.split(SENTENCE_END).at(-1) ?? ''),
    sentenceAfter: endsSentence ? '' : lettersOf(suffix.split(SENTENCE_END)[0] ?? ''),
    knowsBeginning: prefix === '' || SENTENCE_END.test(prefix),
    knowsEnd: endsSentence || suffix === '' || SENTENCE_END.test(suffix),
    beginsInWord: shareWord(prefix, exact),
    endsInWord: shareWord(exact, suffix),
    isRepeated: selector.isRepeated === true,
  };
}
