import type { Candidate } from './candidate';
import type { ReadPassage } from './listed-names';
import { nameAfterTitle } from './person-names';
import type { TitleBeside } from './titles-beside';

/** The unlisted names that a passage's titles announce, each right after its title. */
export function titledNames(passage: ReadPassage, titles: readonly TitleBeside[]): Candidate[] {
  return titles
    .filter(({ phrase, nameAt }) => nameAt === phrase.to)
    .flatMap(({ phrase }) => nameAfterTitle(passage, phrase) ?? []);
}
