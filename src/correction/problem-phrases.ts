import { PROBLEM, type Problem } from '../glossary/own/problems';
import { type PhraseKey, phrase } from '../ui/phrases';

const PHRASES: Readonly<Record<Problem, PhraseKey>> = {
  [PROBLEM.id]: 'ownProblemId',
  [PROBLEM.type]: 'ownProblemType',
  [PROBLEM.notArabic]: 'ownProblemNotArabic',
  [PROBLEM.tooShort]: 'ownProblemTooShort',
  [PROBLEM.longName]: 'ownProblemLongName',
  [PROBLEM.longNote]: 'ownProblemLongNote',
  [PROBLEM.country]: 'ownProblemCountry',
  [PROBLEM.correction]: 'ownProblemCorrection',
  [PROBLEM.version]: 'ownProblemVersion',
  [PROBLEM.fileTooLong]: 'ownProblemFileTooLong',
  [PROBLEM.tooMany]: 'ownProblemTooMany',
  [PROBLEM.missingColumn]: 'ownProblemMissingColumn',
  [PROBLEM.extraCells]: 'ownProblemExtraCells',
  [PROBLEM.openQuote]: 'ownProblemOpenQuote',
  [PROBLEM.innerQuote]: 'ownProblemInnerQuote',
  [PROBLEM.notJson]: 'ownProblemNotJson',
  [PROBLEM.otherFile]: 'ownProblemOtherFile',
};

const byProblem = new Map<string, PhraseKey>(Object.entries(PHRASES));

/** What is wrong with something of the reader's glossary, in the language of the interface. */
export function problemPhrase(problem: string): string {
  return phrase(byProblem.get(problem) ?? 'ownProblemOther');
}
