import { speechVerbs, wordsBeforePlaces } from '../text/lexicon';
import { bondBefore, type Passage, readWord } from '../text/passage';

/** A verb of speech stands right before the word, with or without و or ف: its subject is a person. */
export const followsSpeechVerb = (passage: Passage, at: number): boolean =>
  bondBefore(passage, at) === 'space' && readWord(passage, at - 1, (key) => speechVerbs.has(key)) !== null;

/** A word that places are named after stands right before: «في», «قرب». */
export const followsPlaceWord = (passage: Passage, at: number): boolean =>
  bondBefore(passage, at) === 'space' && wordsBeforePlaces.has(passage.keys[at - 1] ?? '');
