import { isJoinedNoun } from '../text/joined-noun';
import {
  afterTitle,
  boundaries,
  formerMarks,
  isDirectTitle,
  isOrdinary,
  isSureGivenName,
  isTitle,
  isWordyTitle,
  roleJoints,
  strongOrganizationHeads,
} from '../text/lexicon';
import { type Bond, bondBefore, readWord } from '../text/passage';
import type { ReadPassage } from './listed-names';

/**
 * A title with its complement, as far as it announces a name, read before it is known what is named: «نائب وزير خارجية كوريا
 * الشمالية». What the role is and whose is read afterwards: recognition/roles.
 */
export interface TitlePhrase {
  readonly from: number;
  /** Code units of proclitics before its first word. */
  readonly proclitics: number;
  /** The word after the last; where a name may begin. */
  readonly to: number;
  /** Complete enough for an unknown name to follow: «وزير» alone is not, «وزير الدفاع» and «الوزير» are. */
  readonly closed: boolean;
}

/** Role phrases are seldom longer: a bound that keeps a passage without punctuation linear. */
const LONGEST_PHRASE = 16;

/** Indefinite nouns in a row, as in «رئيس مجلس إدارة شركة»; more is prose. */
const LONGEST_CHAIN = 3;

const INSIDE: ReadonlySet<Bond> = new Set<Bond>(['space', 'hyphen', 'quote']);

/** One part of a complement: how it ends the phrase or lets it go on, and its length in words. */
interface Part {
  readonly kind: 'definite' | 'indefinite' | 'joint' | 'listed';
  readonly words: number;
}

const isDefinite = (key: string): boolean => /^(?:ال|لل|وال|بال)/.test(key) && key.length > 4;

/** Length of the longest sure name at a word that is no person's; `person` where one begins. */
function listedAt(passage: ReadPassage, at: number): number | 'person' | null {
  for (const { to, uses } of passage.listed[at] ?? []) {
    const sure = uses.filter((use) => use.sure);
    if (sure.length === 0) continue;
    return sure.every((use) => use.type === 'person') ? 'person' : to - at;
  }
  return null;
}

/** «المدير الأول [لجهاز] الاستخبارات»: ل and a head go on with a role that seemed complete. */
const reopens = (key: string): boolean => key.startsWith('ل') && strongOrganizationHeads.has(key.slice(1));

/** The next part of a role's complement at a word, given the part before; null where the phrase ends. */
function partAt(passage: ReadPassage, at: number, before: Part['kind']): Part | null {
  const key = passage.keys[at] ?? '';
  if (afterTitle.has(key) || formerMarks.has(key)) return { kind: 'definite', words: 1 };
  if (roleJoints.has(key)) return { kind: 'joint', words: 1 };
  if (boundaries.has(key)) return null;
  const listed = listedAt(passage, at);
  if (listed === 'person') return null;
  if (listed !== null) return { kind: 'listed', words: listed };
  if (isSureGivenName(key)) return null;
  if (isDefinite(key)) return { kind: 'definite', words: 1 };
  if (before === 'definite' || before === 'listed')
    return reopens(key) || isJoinedNoun(passage, at) ? { kind: 'indefinite', words: 1 } : null;
  return isOrdinary(key) || isTitle(key) ? { kind: 'indefinite', words: 1 } : null;
}

/** The role phrase that begins at a word, or null where no title stands. */
export function titlePhraseAt(passage: ReadPassage, from: number): TitlePhrase | null {
  const title = readWord(passage, from, isTitle);
  if (!title) return null;
  let last: Part['kind'] = isDirectTitle(title.key) ? 'definite' : 'indefinite';
  let closed = last === 'definite' && !isWordyTitle(title.key);
  let chain = 0;
  let at = from + 1;
  let to = at;
  while (at < passage.words.length && at - from < LONGEST_PHRASE && INSIDE.has(bondBefore(passage, at))) {
    const part = partAt(passage, at, last);
    if (!part) break;
    chain = part.kind === 'indefinite' ? chain + 1 : 0;
    const dangling = part.kind === 'joint' && (last === 'joint' || last === 'indefinite');
    if (chain > LONGEST_CHAIN || dangling) break;
    last = part.kind;
    at += part.words;
    if (last === 'joint') continue;
    to = at;
    closed ||= last === 'definite' || last === 'listed';
  }
  return { from, proclitics: title.length, to, closed };
}
