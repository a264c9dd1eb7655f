import { isDirectTitle } from '../text/lexicon';
import type { SpeechForm } from '../text/speech-verbs';
import { followsColon, keyAt, type MarkedText, opensSentence, pausesBefore } from './marked-text';
import {
  afterOwnWords,
  afterSource,
  bylines,
  complementizers,
  hasConjunction,
  isBeforeVerb,
  isComplementizer,
  isVerbAfterThat,
  joins,
  prepositions,
  relatives,
  responsibility,
  speechParticiple,
  speechVerb,
  stated,
  statements,
  verbAmongOthers,
  verbalNounIsFeminine,
} from './speech';

/** Words that tell of somebody's words, and the word after them. */
export type Cue =
  | { readonly kind: 'verb'; readonly at: number; readonly after: number; readonly verb: SpeechForm }
  /** «مضيفا», «مؤكدة»: whoever the sentence is about. */
  | { readonly kind: 'participle'; readonly at: number; readonly after: number; readonly verb: SpeechForm }
  /** «قوله إن»: his or her words of whom the sentence is about. */
  | { readonly kind: 'noun'; readonly at: number; readonly after: number; readonly feminine: boolean | undefined }
  /** «بحسب فلان». */
  | { readonly kind: 'source'; readonly at: number; readonly after: number }
  /** «جاء في بيان لـ». */
  | { readonly kind: 'statement'; readonly at: number; readonly after: number }
  /** «على حد قوله»: what was said is over. */
  | { readonly kind: 'own-words'; readonly at: number; readonly after: number };

/** Words within which «مسؤولية» makes a verb of speech of «حمّل». */
const BLAME = 12;

/** «قال … إنه يتوقع»: the verb's subject is the pronoun before it, whoever that is, and speaks no anew. */
function isOfPronoun(part: MarkedText, at: number): boolean {
  const before = at > 0 ? keyAt(part, at - 1) : '';
  return complementizers.has(before) && /.{2}(?:ه|ها|هم|نا|ني)$/.test(before);
}

function blames(part: MarkedText, at: number): boolean {
  for (let word = at + 1; word < Math.min(part.length, at + BLAME) && !opensSentence(part, word); word++)
    if (responsibility.has(keyAt(part, word))) return true;
  return false;
}

/** Words of whom is spoken to: «للتلفزيون الرسمي». */
const ADDRESSED = 3;

/**
 * A verb in a relative clause tells of somebody's words only where these follow at once: «الذي قال إن», «الذي قال للتلفزيون
 * الرسمي إن».
 */
function isRelative(part: MarkedText, at: number): boolean {
  if (!relatives.has(keyAt(part, at - 1)) || !/^و?ال/.test(keyAt(part, at - 1))) return false;
  const reach = /^ل.{2}/.test(keyAt(part, at + 1)) ? ADDRESSED : 0;
  for (let word = at + 1; word <= at + 1 + reach && !pausesBefore(part, word); word++)
    if (isComplementizer(keyAt(part, word)) || part.quoteAt[word] !== undefined) return false;
  return true;
}

/** Words after a participle without a comma before it, within which what is said begins. */
const SOON = 5;

/** «… مشيرا إلى أن»: it says something; «بلادها مطالبة بأن تفتح» does not. */
function saysSoon(part: MarkedText, at: number): boolean {
  for (let word = at + 1; word < Math.min(part.length, at + SOON) && !opensSentence(part, word); word++) {
    if (part.quoteAt[word] || followsColon(part, word)) return true;
    if (isComplementizer(keyAt(part, word))) return !isVerbAfterThat(keyAt(part, word + 1));
  }
  return false;
}

/** Words of a byline before its colon. */
const BYLINE = 8;

/** «كتب - فلان:» above an article quotes nobody. */
function isByline(part: MarkedText, at: number): boolean {
  if (at > 0 || !bylines.has(keyAt(part, at))) return false;
  for (let word = 1; word < Math.min(part.length, BYLINE); word++)
    if (followsColon(part, word)) return part.quoteAt[word] === undefined;
  return false;
}

/** Words from such a verb to what is said. */
const SAID_WITHIN = 30;

/** Somebody stands here whom a verb before may have as its subject. */
function isSomebody(part: MarkedText, at: number): boolean {
  const name = part.nameAt[at];
  if (part.holderAt.has(at) || part.referenceAt.has(at) || isDirectTitle(keyAt(part, at))) return true;
  return (
    name?.form === 'name' && (name.type === 'person' || name.type === 'organization') && name.coreStart === name.start
  );
}

/** «بين فلان والوزارة»: what is joined to somebody by «و» stands beside him after a preposition. */
const joinsAnother = (part: MarkedText, word: number): boolean => {
  const name = part.nameAt[word];
  const key = keyAt(part, word);
  return (
    key === 'و' || key.startsWith('وال') || (key.startsWith('و') && name !== undefined && name.coreStart > name.start)
  );
};

/**
 * A form that is a noun or preposition, too, is a verb where somebody stands right after it, and then what is said: «في تعليق
 * على الخبر ذكر فلان في حديث أن», «وبين فلان أن», «وعبر فلان عن».
 */
function hiddenVerb(part: MarkedText, at: number, before: string): SpeechForm | undefined {
  const verb = verbAmongOthers(keyAt(part, at));
  if (!verb || verb.takes === 'source' || prepositions.has(before) || !isSomebody(part, at + 1)) return undefined;
  const isPreposition = verb.also === 'preposition';
  if (isPreposition && before !== '' && !isBeforeVerb(before) && !keyAt(part, at).startsWith('و')) return undefined;
  for (let word = at + 2; word < Math.min(part.length, at + SAID_WITHIN) && !opensSentence(part, word); word++) {
    const key = keyAt(part, word);
    if (key === verb.with) return verb;
    if (part.quoteAt[word] || speechVerb(key, keyAt(part, word - 1), keyAt(part, word + 1))) return undefined;
    if (isPreposition && joinsAnother(part, word)) return undefined;
    if (verb.with === null && isComplementizer(key)) return isVerbAfterThat(keyAt(part, word + 1)) ? undefined : verb;
  }
  return undefined;
}

/** The words of speech that begin with a word of a text. */
export function readCue(part: MarkedText, at: number): Cue | undefined {
  const key = (word: number): string => keyAt(part, word);
  const own = afterOwnWords(key, at);
  if (own !== null) return { kind: 'own-words', at, after: own };
  const source = afterSource(key, at);
  if (source !== null) return { kind: 'source', at, after: source };
  if (stated.has(key(at)) && key(at + 1) === 'في' && statements.has(key(at + 2)))
    return { kind: 'statement', at, after: at + 3 };
  if (part.nameAt[at]) return undefined;
  if (isByline(part, at)) return undefined;
  const fresh = opensSentence(part, at) || pausesBefore(part, at);
  const before = fresh ? '' : key(at - 1);
  const verb = speechVerb(key(at), before, key(at + 1));
  if (verb && !isOfPronoun(part, at) && !isRelative(part, at) && (verb.takes !== 'blame' || blames(part, at)))
    return { kind: 'verb', at, after: at + 1, verb };
  if (verb) return undefined;
  const hidden = hiddenVerb(part, at, before);
  if (hidden) return { kind: 'verb', at, after: at + 1, verb: hidden };
  const participle = speechParticiple(key(at));
  if (participle && (opensSentence(part, at) || pausesBefore(part, at) || saysSoon(part, at)))
    return { kind: 'participle', at, after: at + 1, verb: participle };
  const feminine = participle ? null : verbalNounIsFeminine(key(at));
  const says = isComplementizer(key(at + 1)) || followsColon(part, at + 1) || part.quoteAt[at + 1] !== undefined;
  return feminine !== null && says ? { kind: 'noun', at, after: at + 1, feminine } : undefined;
}

/** Whether what was said before it ends with a cue: a verb inside of a clause («إن الوزير أكد …») does not end it. */
export function endsClause(part: MarkedText, cue: Cue): boolean {
  const { kind, at } = cue;
  if (kind === 'own-words' || kind === 'participle') return true;
  if (pausesBefore(part, at) || opensSentence(part, at)) return true;
  return kind === 'verb' && (hasConjunction(keyAt(part, at)) || joins.has(keyAt(part, at - 1)));
}
