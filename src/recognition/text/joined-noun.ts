import { boundaries, isOrdinary, isTitle, speechVerbs } from './lexicon';
import { bondBefore, type Passage } from './passage';

/** A noun of its own with و before it, no possessive after it: not «ونظيره». */
const JOINED = /^و(?<noun>.{3,})(?<!ه|ها|هم)$/;

const DEFINITE = /^ال.{2}/;

/**
 * A noun that و joins to a definite one before and that has its own complement: «وزير الاتصالات [وتكنولوجيا] المعلومات». A verb may
 * look the same («وبحث الجانبان»): what comes after must tell.
 */
export function isJoinedNoun(passage: Passage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  const noun = JOINED.exec(key)?.groups?.noun;
  if (noun === undefined || boundaries.has(key) || boundaries.has(noun)) return false;
  const next = passage.keys[at + 1] ?? '';
  if (bondBefore(passage, at + 1) !== 'space' || !DEFINITE.test(next) || boundaries.has(next)) return false;
  return isOrdinary(noun) && !isTitle(noun) && !speechVerbs.has(noun);
}
