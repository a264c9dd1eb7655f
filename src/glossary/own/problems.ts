/** What can be wrong with a row of the reader's glossary. Pages say each in the reader's language. */
export const PROBLEM = {
  id: 'not of the form own/…',
  type: 'an unknown type',
  notArabic: 'not written in Arabic letters',
  tooShort: 'shorter than two letters',
  longName: 'longer than 120 letters',
  longNote: 'longer than 500 letters',
  country: 'no ISO code of two letters',
  correction: 'not a correction',
  version: 'written by another version of Hashiya',
  fileTooLong: 'the file is too long',
  tooMany: 'more rows than Hashiya keeps',
  missingColumn: 'the column is missing',
  extraCells: 'more cells than columns',
  openQuote: 'a quotation mark is not closed',
  innerQuote: 'a quotation mark inside a cell is not doubled',
  notJson: 'the file is not JSON',
  otherFile: 'the file is no glossary exported by Hashiya',
} as const;

export type Problem = (typeof PROBLEM)[keyof typeof PROBLEM];
