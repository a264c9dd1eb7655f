import type { Mention } from '../../analysis/analysis';
import { boundaries, transparentHeads } from '../text/lexicon';
import { gapBefore, keyAt, opensSentence, pausesBefore } from './marked-text';
import { isBeside } from './noun-phrase';
import { auxiliaries, hadBefore, isBeforeVerb, isComplementizer, isFeminineWord, joins, prepositions } from './speech';
import type { Statement } from './statement';

/** «لم يكن قد قال»: words that may stand between a name and its verb. */
const MOST_AUXILIARIES = 4;

/**
 * Whether a name may be a clause's first words: no preposition stands before it, and a body or place is no complement
 * («وزير خارجية روسيا أكد»).
 */
function mayOpen(part: Statement, at: number, name: Mention): boolean {
  let first = at;
  while (first > 0 && part.nameAt[first - 1] === name) first--;
  if (transparentHeads.has(keyAt(part, first - 1))) first--;
  const before = first === 0 ? '' : keyAt(part, first - 1);
  if (prepositions.has(before)) return false;
  if (name.type === 'person' || opensSentence(part, first) || pausesBefore(part, first)) return true;
  return (
    boundaries.has(before) ||
    isBeforeVerb(before) ||
    isComplementizer(before) ||
    hadBefore.has(before) ||
    joins.has(before)
  );
}

/** A body whose first word, or the class noun before it, is feminine: «صحيفة», «حركة». */
function isFeminine(part: Statement, at: number, name: Mention): boolean {
  if (name.type !== 'organization') return false;
  let first = at;
  while (first > 0 && part.nameAt[first - 1] === name) first--;
  const word = transparentHeads.has(keyAt(part, first - 1)) ? first - 1 : first;
  return isFeminineWord(keyAt(part, word));
}

/** The name that stands right before a verb as its subject, «قد» passed over: «بايدن قد قال»; null where none does. */
export function nameBefore(part: Statement, verb: number, feminine: boolean): Mention | null {
  let at = verb - 1;
  while (at >= verb - MOST_AUXILIARIES && auxiliaries.has(keyAt(part, at))) at--;
  const had = at < verb - 1;
  const name = part.nameAt[at];
  if (name?.form !== 'name' || isBeside(name) || opensSentence(part, at + 1)) return null;
  if (name.type !== 'person' && name.type !== 'organization' && name.type !== 'place') return null;
  if (!mayOpen(part, at, name) || (!feminine && isFeminine(part, at, name))) return null;
  const gap = gapBefore(part, at + 1);
  return /^[ "]*$/.test(gap) || (had && /^"?[،,] $/.test(gap)) ? name : null;
}
