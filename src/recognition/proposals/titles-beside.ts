import { isConstructTitle } from '../text/lexicon';
import { bondBefore } from '../text/passage';
import type { ReadPassage } from './listed-names';
import { type TitlePhrase, titlePhraseAt } from './title-phrases';

/** A title beside words that may name who holds it, read before it is known who is named. */
export interface TitleBeside {
  readonly passage: ReadPassage;
  readonly phrase: TitlePhrase;
  /** The word of the name next to the phrase: right after it, or right before («روب باور، رئيس اللجنة»). */
  readonly nameAt: number;
}

/** The phrase may tell of the person named right before it: «روب باور، رئيس اللجنة», «رافاييل بنيتيز مدرب ريال مدريد». */
function follows(passage: ReadPassage, at: number, phrase: TitlePhrase): boolean {
  if (phrase.proclitics > 0) return false;
  const bond = bondBefore(passage, at);
  return bond === 'comma' || (bond === 'space' && isConstructTitle(passage.keys[at] ?? ''));
}

/** The titles of a passage with the words beside them that may be names. */
export function titlesBeside(passage: ReadPassage): TitleBeside[] {
  const found: TitleBeside[] = [];
  for (let at = 0; at < passage.keys.length; at++) {
    const phrase = titlePhraseAt(passage, at);
    if (!phrase) continue;
    found.push({ passage, phrase, nameAt: phrase.to });
    if (follows(passage, at, phrase)) found.push({ passage, phrase, nameAt: at - 1 });
    at = Math.max(at, phrase.to - 1);
  }
  return found;
}
