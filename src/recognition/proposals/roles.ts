import { isConstructTitle } from '../text/lexicon';
import { bondBefore } from '../text/passage';
import type { Candidate } from './candidate';
import type { ReadPassage } from './listed-names';
import { nameAfterRole } from './person-names';
import { type RolePhrase, rolePhraseAt } from './role-phrases';

/** A role phrase and the words that may be the name of who holds it. */
export interface RoleOfName {
  readonly passage: ReadPassage;
  readonly phrase: RolePhrase;
  /** The word of the holder's name next to the phrase: right after it, or right before («روب باور، رئيس اللجنة»). */
  readonly nameAt: number;
  /** The unlisted name that the phrase announces. */
  readonly name: Candidate | null;
}

/** The phrase may tell of the person named right before it: «روب باور، رئيس اللجنة», «رافاييل بنيتيز مدرب ريال مدريد». */
function follows(passage: ReadPassage, at: number, phrase: RolePhrase): boolean {
  if (phrase.proclitics > 0) return false;
  const bond = bondBefore(passage, at);
  return bond === 'comma' || (bond === 'space' && isConstructTitle(passage.keys[at] ?? ''));
}

/** Every role phrase of a passage, with the unlisted name it announces. */
export function rolesIn(passage: ReadPassage): RoleOfName[] {
  const found: RoleOfName[] = [];
  for (let at = 0; at < passage.keys.length; at++) {
    const phrase = rolePhraseAt(passage, at);
    if (!phrase) continue;
    const name = nameAfterRole(passage, phrase);
    found.push({ passage, phrase, nameAt: phrase.to, name });
    if (follows(passage, at, phrase)) found.push({ passage, phrase, nameAt: at - 1, name: null });
    at = Math.max(at, phrase.to - 1);
  }
  return found;
}
