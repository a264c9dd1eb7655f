import type { EntryNumber, GlossaryEntry } from '../../glossary/glossary';
import type { Rule } from '../../inspection';
import type { Candidate } from '../proposals/candidate';
import type { ListedUse } from '../proposals/listed-names';
import type { TitleBeside } from '../proposals/titles-beside';
import type { ArticleEvidence } from './article-evidence';
import type { NameParts } from './full-names';

/** A name of the article that one of several entries may bear, or none. */
export interface NameHere {
  readonly candidate: Candidate;
  /** Of the name as it reads without proclitics. */
  readonly words: number;
  /** Its first word without proclitics, as a key. */
  readonly key: string;
  /** Of a person's name. */
  readonly parts: NameParts;
  /** Roles that the words beside it tell of. */
  readonly titles: readonly TitleBeside[];
}

/** An entry that a name may mean. */
export interface MeantEntry {
  readonly use: ListedUse;
  readonly number: EntryNumber;
  readonly entry: GlossaryEntry;
  /** No other entry of this kind bears the name. */
  readonly alone: boolean;
}

/** One thing that speaks for or against an entry; assets/recognition/link-weights.json says how much. */
export interface LinkRule extends Rule {
  /** From 0, where it says nothing, to 1. */
  readonly strength: (name: NameHere, meant: MeantEntry, article: ArticleEvidence) => number;
}

/** 1 where something holds. */
export const ifSo = (holds: boolean): number => (holds ? 1 : 0);
