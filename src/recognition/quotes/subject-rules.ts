import type { EntityKey } from '../../analysis/analysis';
import type { Rule } from '../../inspection';
import { isTitle } from '../text/lexicon';
import { nameBefore } from './before-verb';
import { keyAt, opensSentence } from './marked-text';
import { isBeside, nounPhrase } from './noun-phrase';
import { hasNearRival } from './rivals';
import { agents, anyAgents, firstOfTwo, hadBefore, hasConjunction, proclaimed, secondOfTwo, selves } from './speech';
import {
  type Asked,
  afterAn,
  goingOn,
  isFree,
  isOfOtherGender,
  isThing,
  latterBeside,
  pairBefore,
  REACH,
  spokenTo,
} from './subject-conditions';

/** A way to find a verb's subject: the entity, null for nobody known, undefined where it does not apply. */
export interface SubjectRule extends Rule {
  readonly subject: (asked: Asked) => EntityKey | null | undefined;
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
    id: 'quotes/latter',
    example: 'وصل سمير الراوي مع ليلى حداد، غير أن هذه الأخيرة أكدت أن الجسر آمن تماما.',
    source: 'Arabic: «هذا الأخير» is the one named last.',
    subject: latterBeside,
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
    id: 'quotes/other-gender',
    example: 'قال سمير الراوي إن العمل مستمر. ودعا هيئة الموانئ إلى "أن تفتح الجسر قريبا".',
    source:
      'Arabic: towns, most countries and bodies in «ة» are feminine, and the verb agrees with the subject right after it.',
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
