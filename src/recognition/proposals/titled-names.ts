import type { Candidate } from './candidate';
import type { ReadPassage } from './listed-names';
import { nameAfterTitle } from './person-names';
import { titlePhraseAt } from './title-phrases';

/** The unlisted names that a passage's titles announce. */
export function titledNames(passage: ReadPassage): Candidate[] {
  const names: Candidate[] = [];
  for (let at = 0; at < passage.keys.length; at++) {
    const phrase = titlePhraseAt(passage, at);
    if (!phrase) continue;
    const name = nameAfterTitle(passage, phrase);
    if (name) names.push(name);
    at = Math.max(at, phrase.to - 1);
  }
  return names;
}
