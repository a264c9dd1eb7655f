import type { Rule } from '../../inspection';
import type { Expression } from './expression';
import type { Line, Read } from './line';

/** Reads one date at a word, by all readers in force; longer expressions read their members with it. */
export type ReadOne = (line: Line, at: number) => Read<Expression> | null;

/** One way of reading a date: what the words from a word on say, or null where they say none. */
export interface Reader extends Rule {
  readonly read: (line: Line, at: number, one: ReadOne) => Read<Expression> | null;
}

/** What a reader has found, as objections look at it. */
export interface Candidate extends Read<Expression> {
  /** The first word of the date proper, after «صباح» or «يوم». */
  readonly begin: number;
  /** The proclitics before its first word: «و», «بال». */
  readonly proclitics: string;
}

/** One reason for which words that look like a date tell none. */
export interface Objection extends Rule {
  /** In English, as decisions say it. */
  readonly why: string;
  readonly objects: (line: Line, candidate: Candidate) => boolean;
}
