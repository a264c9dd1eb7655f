import type { EntityKey } from '../../analysis/analysis';
import { keyAt, opensSentence, pausesBefore } from './marked-text';
import { isBeside } from './noun-phrase';
import { prepositions, turns } from './speech';
import type { Statement } from './statement';

/** Words back to which a sentence is looked at. */
const REACH = 40;
/** Words before a name among which a preposition puts it beside the clause: «وعن تصريحات فلان». */
const BESIDE = 3;

/** A name that completes a preposition, and so does nothing in its clause. */
function standsBeside(part: Statement, at: number): boolean {
  const name = part.nameAt[at];
  if (!name || isBeside(name)) return true;
  for (let word = at - 1; word >= Math.max(0, at - BESIDE); word--) {
    if (prepositions.has(keyAt(part, word).replace(/^و/, ''))) return true;
    if (opensSentence(part, word) || pausesBefore(part, word + 1)) return false;
  }
  return false;
}

/** Words right before a verb among which another name may be its subject. */
const NEAR = 6;

/** Whether another name stands right before a verb: «… وكتائب فلان تؤكد». */
export function hasNearRival(part: Statement, verb: number, entity: EntityKey): boolean {
  for (let word = verb - 1; word >= Math.max(0, verb - NEAR) && !opensSentence(part, word + 1); word--) {
    const name = part.nameAt[word];
    if (name?.form === 'name' && name.entity !== entity && !standsBeside(part, word)) return true;
  }
  return false;
}

/**
 * Whether a sentence has named somebody before word `at`, or said that it is another’s turn, so that its verb may not be about
 * the one who spoke last. A word of speech in between has already told who speaks.
 */
export function hasRival(part: Statement, at: number, last: EntityKey | null): boolean {
  let rival = false;
  for (let word = at - 1; word >= Math.max(0, at - REACH) && !opensSentence(part, word + 1); word--) {
    if (part.cueAt[word]) return false;
    if (part.quoteAt[word]) continue;
    const name = part.nameAt[word];
    if (name === undefined && turns.has(keyAt(part, word))) rival = true;
    const first = name !== undefined && name !== part.nameAt[word - 1];
    if (first && name.type === 'person' && name.entity !== last && !standsBeside(part, word)) rival = true;
  }
  return rival;
}
