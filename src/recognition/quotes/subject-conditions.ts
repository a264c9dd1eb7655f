import type { EntityKey } from '../../analysis/analysis';
import {
  boundaries,
  isOrdinary,
  isTitle,
  strongOrganizationHeads,
  transparentHeads,
  weakOrganizationHeads,
} from '../text/lexicon';
import type { SpeechForm } from '../text/speech-verbs';
import { bare } from './descriptions';
import { keyAt, opensSentence, pausesBefore } from './marked-text';
import { isBeside, type NounPhrase, type Part } from './noun-phrase';
import { hasRival } from './rivals';
import type { Actor, Scene } from './scene';
import {
  adverbs,
  agents,
  auxiliaries,
  deedIsFeminine,
  hasConjunction,
  hasPossessive,
  isBeforeVerb,
  isComplementizer,
  isFeminineWord,
  latter,
  masculinePlaces,
  prepositions,
  relatives,
  stressed,
  these,
  unnamed,
} from './speech';
import type { Statement } from './statement';

/** A verb of speech whose subject is asked for, with the words after it. */
export interface Asked {
  readonly at: number;
  readonly verb: SpeechForm;
  readonly phrase: NounPhrase;
  readonly scene: Scene;
  /** Whom words mean, by the naming rules in force: null somebody unknown, undefined without such words. */
  readonly named: (phrase: NounPhrase) => EntityKey | null | undefined;
}

/** Words back to which a sentence’s first is looked for. */
const FARTHEST = 120;
/** Words over which a subject, or «عن», is looked for. */
export const REACH = 30;

/** The word after the «عن» or «إلى» that follows a verb. */
export function afterAn({ at, scene: { part } }: Asked): number | null {
  for (let word = at + 1; word < Math.min(part.length, at + REACH) && !opensSentence(part, word); word++)
    if (keyAt(part, word) === 'عن' || keyAt(part, word) === 'الي') return word + 1;
  return null;
}

/** Two persons joined by «و» before a word, the nearest two. */
export function pairBefore({ scene: { part } }: Asked, before: number): readonly [EntityKey, EntityKey] | null {
  for (let at = before - 1; at > Math.max(0, before - 2 * REACH); at--) {
    const second = part.nameAt[at];
    const first = part.nameAt[at - 1];
    if (second?.type !== 'person' || first?.type !== 'person' || first === second) continue;
    if (keyAt(part, at).startsWith('و') && first.entity !== second.entity) return [first.entity, second.entity];
  }
  return null;
}

/** The speaker or topic that goes on where a verb has no subject of its own. */
export function goingOn({ at, scene, verb }: Asked): Actor | undefined {
  if (verb.plural) return undefined;
  const topic = scene.ofSentence(verb.feminine);
  if (topic) return topic;
  const earlier = scene.lastSpeaker(verb.feminine) ?? scene.lastTopic(verb.feminine);
  return earlier && !hasRival(scene.part, at, earlier.entity) ? earlier : undefined;
}

/** The sentence begins with a noun, which may be the subject: «مبعوث الصين، …، يحذر». */
function opensWithNoun(part: Statement, verb: number): boolean {
  let at = verb;
  while (at > 0 && verb - at < FARTHEST && !opensSentence(part, at)) at--;
  const name = part.nameAt[at];
  if (name && !isBeside(name)) return true;
  const first = keyAt(part, at);
  const word = first.replace(/^[وف](?=.{2})/, '');
  if (part.cueAt[at] || deedIsFeminine(first) !== undefined || /^[بلك]/.test(word)) return false;
  return !prepositions.has(word) && !adverbs.has(word) && !boundaries.has(word) && !boundaries.has(first);
}

/** Nothing before the verb can be its subject: «وزير قال فيها إن» tells of an unnamed minister. */
export function isFree({ at, scene: { part } }: Asked): boolean {
  const before = keyAt(part, at - 1);
  if (opensSentence(part, at) || hasConjunction(keyAt(part, at))) return true;
  if (pausesBefore(part, at)) return !opensWithNoun(part, at);
  return isBeforeVerb(before) || auxiliaries.has(before) || relatives.has(before) || part.quoteAt[at - 1] !== undefined;
}

/** A noun that means nobody: no title, no body, no kind of people. */
export function isThing(part: Statement, { at, key, holder, reference }: Part): boolean {
  if (!isOrdinary(key) || (isComplementizer(keyAt(part, at + 1)) && !stressed.has(key))) return false;
  if (key.startsWith('ال') || holder !== undefined || reference !== undefined || isTitle(bare(key)) || isTitle(key))
    return false;
  if (agents.has(key) || unnamed.has(key) || unnamed.has(bare(key)) || /(?:ون|ين)$/.test(key)) return false;
  return (
    !strongOrganizationHeads.has(bare(key)) && !weakOrganizationHeads.has(bare(key)) && !transparentHeads.has(bare(key))
  );
}

/** «وصف فلان ما جرى», «وصف فلان زيارته»: the object stands after the name. */
function hasObject({ phrase: { main }, scene: { part } }: Asked): boolean {
  const [first, { key: other = '' } = {}] = main;
  return keyAt(part, first?.to ?? 0) === 'ما' || other.startsWith('ال') || hasPossessive(other);
}

/** Somebody indefinite whom a speaker may address: «دول الجنوب», «صحافيين»; no title of the one before. */
const isAddressee = ({ key, name, paused }: Part, index: number): boolean => {
  if (name || paused || /^(?:ال|و)/.test(key)) return false;
  return unnamed.has(key) || (index === 0 && isOrdinary(key) && !isTitle(bare(key)));
};

/** Behind the name stands whom it spoke to: «نصح البنك دول الجنوب», «أبلغت فلانة لاعبة التنس صحافيين أن». */
const speaksToAnother = ({ main }: NounPhrase): boolean => main.slice(1).some(isAddressee);

/** Only one name or noun stands after the verb, and so may be the one spoken to or of. */
export function spokenTo(asked: Asked): boolean {
  const { main } = asked.phrase;
  const names = main.filter(({ name }) => name?.form === 'name');
  const [first] = main;
  if (!first) return false;
  if (first.name?.form === 'name') return names.length < 2 && !hasObject(asked) && !speaksToAnother(asked.phrase);
  if (first.holder !== undefined) return false;
  return names.length === 1 && main[1]?.name?.type === 'person' && !main[1].paused && first.key.startsWith('ال');
}

/** «دعا تل أبيب إلى», «دعا الحكومة إلى»: a verb of masculine form has no feminine place or body right after it for its subject. */
export function isOfOtherGender({ at, verb, phrase: { main } }: Asked): boolean {
  const [first] = main;
  const name = first?.name;
  if (!first || name?.form !== 'name' || verb.feminine || verb.plural || verb.kind === 'participle') return false;
  if (name.type === 'organization')
    return (
      first.at === at + 1 && isFeminineWord(first.key) && main.every(({ name: other }) => other?.type !== 'person')
    );
  if (name.type !== 'place') return false;
  return !/^و?ال/.test(first.key) && !masculinePlaces.has(first.key) && main.length === 1;
}

/** «هذا الأخير», «هذه الأخيرة» beside a verb: the one named right before. */
export function latterBeside({ at, verb, scene: { part } }: Asked): EntityKey | null | undefined {
  const isLatter = (word: number): boolean => latter.has(keyAt(part, word)) && these.has(keyAt(part, word - 1));
  const word = [at - 1, at + 2].find(isLatter);
  if (word === undefined || verb.plural || keyAt(part, word).endsWith('ة') !== verb.feminine) return undefined;
  for (let before = word - 2; before > Math.max(0, word - REACH); before--) {
    const name = part.nameAt[before];
    if (name?.form === 'name') return name.entity;
  }
  return null;
}
