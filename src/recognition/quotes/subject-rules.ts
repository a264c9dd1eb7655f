import type { EntityKey } from '../../analysis/analysis';
import type { Rule } from '../../inspection';
import {
  boundaries,
  isOrdinary,
  isTitle,
  strongOrganizationHeads,
  transparentHeads,
  weakOrganizationHeads,
} from '../text/lexicon';
import type { SpeechForm } from '../text/speech-verbs';
import { nameBefore } from './before-verb';
import { bare } from './descriptions';
import { keyAt, opensSentence, pausesBefore } from './marked-text';
import { isBeside, type NounPhrase, nounPhrase, type Part } from './noun-phrase';
import { hasNearRival, hasRival } from './rivals';
import type { Actor, Scene } from './scene';
import {
  adverbs,
  agents,
  anyAgents,
  auxiliaries,
  deedIsFeminine,
  firstOfTwo,
  hadBefore,
  hasConjunction,
  hasPossessive,
  isBeforeVerb,
  isComplementizer,
  masculinePlaces,
  prepositions,
  proclaimed,
  relatives,
  secondOfTwo,
  selves,
  stressed,
  unnamed,
} from './speech';
import type { Statement } from './statement';

/** A verb of speech whose subject is asked for, with the words after it. */
interface Asked {
  readonly at: number;
  readonly verb: SpeechForm;
  readonly phrase: NounPhrase;
  readonly scene: Scene;
  /** Whom words mean, by the naming rules in force: null somebody unknown, undefined without such words. */
  readonly named: (phrase: NounPhrase) => EntityKey | null | undefined;
}

/** A way to find a verb's subject: the entity, null for nobody known, undefined where it does not apply. */
export interface SubjectRule extends Rule {
  readonly subject: (asked: Asked) => EntityKey | null | undefined;
}

/** Words back to which a sentence’s first is looked for. */
const FARTHEST = 120;
/** Words over which a subject, or «عن», is looked for. */
const REACH = 30;

/** The word after the «عن» or «إلى» that follows a verb. */
function afterAn({ at, scene: { part } }: Asked): number | null {
  for (let word = at + 1; word < Math.min(part.length, at + REACH) && !opensSentence(part, word); word++)
    if (keyAt(part, word) === 'عن' || keyAt(part, word) === 'الي') return word + 1;
  return null;
}

/** Two persons joined by «و» before a word, the nearest two. */
function pairBefore({ scene: { part } }: Asked, before: number): readonly [EntityKey, EntityKey] | null {
  for (let at = before - 1; at > Math.max(0, before - 2 * REACH); at--) {
    const second = part.nameAt[at];
    const first = part.nameAt[at - 1];
    if (second?.type !== 'person' || first?.type !== 'person' || first === second) continue;
    if (keyAt(part, at).startsWith('و') && first.entity !== second.entity) return [first.entity, second.entity];
  }
  return null;
}

/** The speaker or topic that goes on where a verb has no subject of its own. */
function goingOn({ at, scene, verb }: Asked): Actor | undefined {
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
function isFree({ at, scene: { part } }: Asked): boolean {
  const before = keyAt(part, at - 1);
  if (opensSentence(part, at) || hasConjunction(keyAt(part, at))) return true;
  if (pausesBefore(part, at)) return !opensWithNoun(part, at);
  return isBeforeVerb(before) || auxiliaries.has(before) || relatives.has(before) || part.quoteAt[at - 1] !== undefined;
}

/** A noun that means nobody: no title, no body, no kind of people. */
function isThing(part: Statement, { at, key, holder, reference }: Part): boolean {
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

/** Only one name or noun stands after the verb, and so may be the one spoken to or of. */
function spokenTo(asked: Asked): boolean {
  const { main } = asked.phrase;
  const names = main.filter(({ name }) => name?.form === 'name');
  const [first] = main;
  if (!first) return false;
  if (first.name?.form === 'name') return names.length < 2 && !hasObject(asked);
  if (first.holder !== undefined) return false;
  return names.length === 1 && main[1]?.name?.type === 'person' && !main[1].paused && first.key.startsWith('ال');
}

/** «دعا تل أبيب إلى»: a verb of masculine form has no feminine place for its subject. */
function isOfOtherGender({ verb, phrase: { main } }: Asked): boolean {
  const name = main[0]?.name;
  if (name?.type !== 'place' || name.form !== 'name' || verb.feminine || verb.plural) return false;
  return !/^و?ال/.test(main[0]?.key ?? '') && !masculinePlaces.has(main[0]?.key ?? '') && main.length === 1;
}

/** Most telling first: the first that applies decides. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    id: 'quotes/passed-on',
    example: 'نقلت وكالة البحر عن سمير الراوي أن الجسر آمن تماما.',
    source: 'News agencies: «نقلت الوكالة عن فلان» gives the words of the one after «عن».',
    subject: (asked) => {
      if (asked.verb.takes !== 'source') return undefined;
      const from = afterAn(asked);
      return from === null ? null : (asked.named(nounPhrase(asked.scene.part, from)) ?? null);
    },
  },
  {
    id: 'quotes/first-and-second',
    example: 'جرى نقاش بين سمير الراوي وليلى حداد، إذ إن الأول قال: "الجسر آمن تماما".',
    source: 'Arabic: «الأول» and «الثاني» are the two persons named last.',
    subject: (asked) => {
      for (const at of [asked.at - 1, asked.at + 1]) {
        const key = keyAt(asked.scene.part, at);
        const first = firstOfTwo.has(key);
        if (!first && !secondOfTwo.has(key)) continue;
        const pair = pairBefore(asked, at);
        return pair ? pair[first ? 0 : 1] : null;
      }
      return undefined;
    },
  },
  {
    id: 'quotes/before-verb',
    example: 'الجسر مفتوح، لكن ليلى حداد تؤكد أن العمل مستمر.',
    source: 'Arabic: after a name the verb has its subject before it, as headlines and «كان» make it.',
    subject: (asked) => {
      const { at, verb, scene, phrase } = asked;
      if (verb.plural || hasConjunction(keyAt(scene.part, at))) return undefined;
      const before = nameBefore(scene.part, at, verb.feminine);
      if (!before || !scene.mayBe(before.entity, verb.feminine)) return undefined;
      if (verb.takes === 'object' || verb.takes === 'blame') return before.entity;
      const [first] = phrase.main;
      const noSubject = first === undefined || verb.kind === 'present' || spokenTo(asked);
      const onlyThing = verb.takes === 'thing' && first !== undefined && !first.name && isThing(scene.part, first);
      return noSubject || onlyThing ? before.entity : undefined;
    },
  },
  {
    id: 'quotes/had-said',
    example: 'وكانت مديرة الميناء ليلى حداد، وهي مهندسة، قد قالت: "الجسر آمن تماما".',
    source: 'Arabic: «كان فلان قد قال» has its subject after «كان».',
    subject: ({ at, scene: { part }, named }) => {
      if (keyAt(part, at - 1) !== 'قد') return undefined;
      for (let word = at - 2; word > at - REACH && word >= 0; word--) {
        const key = keyAt(part, word).replace(/^[وف]/, '');
        if (hadBefore.has(key)) return word === at - 2 ? undefined : named(nounPhrase(part, word + 1));
        if (opensSentence(part, word)) return undefined;
      }
      return undefined;
    },
  },
  {
    id: 'quotes/spoken-to',
    example: 'قال سمير الراوي إن العمل مستمر. واتهم ليلى حداد بأنها "تعطل العمل في الميناء".',
    source: 'Arabic: «اتهم», «أبلغ», «حمّل» take somebody; a single name after them is not the one who speaks.',
    subject: (asked) => {
      const { takes } = asked.verb;
      if (!((takes === 'object' || takes === 'blame') && spokenTo(asked))) return undefined;
      return goingOn(asked)?.entity ?? null;
    },
  },
  {
    id: 'quotes/feminine-place',
    example: 'قال سمير الراوي إن العمل مستمر. ودعا موسكو إلى "أن تفتح الجسر قريبا".',
    source: 'Arabic: towns and most countries are feminine, and the verb agrees with its subject.',
    subject: (asked) => (isOfOtherGender(asked) ? (goingOn(asked)?.entity ?? null) : undefined),
  },
  {
    id: 'quotes/thing-after',
    example: 'وقالت ليلى حداد إن العمل مستمر. وأكدت ضرورة الصبر، موضحة أن الجسر آمن تماما.',
    source: 'Arabic: «وأكد ضرورة» goes on with whoever spoke; the noun after it is what is stressed.',
    subject: (asked) => {
      const { at, verb, scene, phrase } = asked;
      const [first] = phrase.main;
      if (verb.takes !== 'thing' || !first || first.name || !hasConjunction(keyAt(scene.part, at))) return undefined;
      return isThing(scene.part, first) ? (goingOn(asked)?.entity ?? null) : undefined;
    },
  },
  {
    id: 'quotes/same-again',
    example: 'وصلت ليلى حداد أمس. وقال سمير الراوي إن العمل مستمر. وأضاف المسؤول أن الجسر آمن تماما.',
    source: 'News: «وأضاف المسؤول» is the one who spoke last.',
    subject: ({ verb, scene, phrase, named }) => {
      const [first, second] = phrase.main;
      if (!first || first.name || named(phrase) !== null) return undefined;
      if (!agents.has(first.key) && !(verb.takes === 'more' && isTitle(first.key))) return undefined;
      const last = scene.lastSpeaker(verb.feminine);
      if (verb.plural || !last?.entity || scene.descriptions.typeOf(last.entity) !== 'person') return undefined;
      const more = verb.takes === 'more';
      // «قال نتنياهو … وقال الوزير» tells of two, if the first is known for something else.
      if (!more && !anyAgents.has(first.key) && scene.descriptions.has(last.entity)) return undefined;
      const plain = !second || second.paused || selves.has(second.key);
      const adjective =
        second?.name?.form === 'nisba' ? more : second?.key.startsWith('ال') && anyAgents.has(first.key);
      if (agents.has(first.key) && !plain && !adjective) return undefined;
      return last.entity;
    },
  },
  {
    id: 'quotes/subject-after',
    example: 'وقالت ليلى حداد: "الجسر آمن تماما".',
    source: 'Arabic: the subject follows its verb.',
    subject: ({ phrase, named }) => named(phrase),
  },
  {
    id: 'quotes/in-statement',
    example: 'وقالت في بيان لحركة الساحل إن الجسر آمن تماما.',
    source: 'News: «قالت في بيان لحركة …» has its subject in whose statement it is.',
    subject: ({ phrase: { parts, main } }) => {
      if (main.length > 0) return undefined;
      const maker = parts[parts.findIndex(({ key }) => proclaimed.has(key)) + 1];
      return maker?.name?.type === 'organization' && isBeside(maker.name) ? maker.name.entity : undefined;
    },
  },
  {
    id: 'quotes/opening-subject',
    example: 'ليلى حداد، وهي من موسكو، تؤكد أن الجسر آمن تماما.',
    source: 'Arabic: a sentence may begin with its subject, the verb after an apposition.',
    subject: ({ at, verb, scene, phrase }) => {
      const { part } = scene;
      if (phrase.main.length > 0 || verb.plural || hasConjunction(keyAt(part, at))) return undefined;
      const topic = scene.ofSentence(verb.feminine);
      if (!topic?.opens || topic.entity === null || hasNearRival(part, at, topic.entity)) return undefined;
      return topic.entity;
    },
  },
  {
    id: 'quotes/relative-clause',
    example: 'وقال سمير الراوي إن العمل مستمر. ثم وصلت إلى الميناء ليلى حداد التي قالت: "الجسر آمن تماما".',
    source:
      'Arabic: the verb of a relative clause has what the pronoun stands for as its subject, if they agree in gender.',
    subject: ({ at, verb, scene: { part } }) => {
      const pronoun = keyAt(part, at - 1).replace(/^و/, '');
      if (pronoun !== 'الذي' && pronoun !== 'التي') return undefined;
      if ((pronoun === 'التي') !== verb.feminine) return undefined;
      const name = part.nameAt[at - 2];
      return name?.form === 'name' && (name.type === 'person' || name.type === 'organization') ? name.entity : null;
    },
  },
  {
    id: 'quotes/implied-subject',
    example: 'زارت ليلى حداد الميناء. وقالت في كلمة لها إن الجسر آمن تماما.',
    source: 'Arabic: a verb without subject goes on with the one before.',
    subject: (asked) => {
      if (asked.phrase.main.length > 0) return undefined;
      return isFree(asked) ? (goingOn(asked)?.entity ?? null) : null;
    },
  },
];
