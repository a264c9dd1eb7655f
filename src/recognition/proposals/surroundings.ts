import { speechVerbs, wordsBeforePlaces } from '../text/lexicon';
import { bondBefore, type Passage, readWord } from '../text/passage';
import type { ReadPassage } from './listed-names';

/** A verb of speech stands right before the word, with or without و or ف: its subject is a person. */
export const followsSpeechVerb = (passage: Passage, at: number): boolean =>
  bondBefore(passage, at) === 'space' && readWord(passage, at - 1, (key) => speechVerbs.has(key)) !== null;

/** A word that places are named after stands right before: «في», «قرب». */
export const followsPlaceWord = (passage: Passage, at: number): boolean =>
  bondBefore(passage, at) === 'space' && wordsBeforePlaces.has(passage.keys[at - 1] ?? '');

/** Words of a place's name that are looked for before a word: «كوت ديفوار ومالي». */
const LONGEST_PLACE = 3;

/** A sure place stands right before the word, as in an enumeration: «نابلس وطوباس». */
export function followsPlace(passage: ReadPassage, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_PLACE); from < at; from++)
    for (const { to, uses } of passage.listed[from] ?? [])
      if (to === at && uses.some((use) => use.sure && use.type === 'place' && !use.nisba)) return true;
  return false;
}
