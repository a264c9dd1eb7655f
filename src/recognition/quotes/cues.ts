import type { SpeechForm } from '../text/speech-verbs';
import { keyAt, type MarkedText, opensSentence, pausesBefore } from './marked-text';
import {
  afterOwnWords,
  afterSource,
  complementizers,
  hasConjunction,
  isBeforeVerb,
  isComplementizer,
  relatives,
  responsibility,
  speechParticiple,
  speechVerb,
  stated,
  statements,
} from './speech';

/** Words that tell of somebody's words, and the word after them. */
export type Cue =
  | { readonly kind: 'verb'; readonly at: number; readonly after: number; readonly verb: SpeechForm }
  /** «مضيفا», «مؤكدة»: whoever the sentence is about. */
  | { readonly kind: 'participle'; readonly at: number; readonly after: number; readonly verb: SpeechForm }
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

/** A verb in a relative clause tells of somebody's words only where these follow at once: «الذي قال إن». */
function isRelative(part: MarkedText, at: number): boolean {
  if (!relatives.has(keyAt(part, at - 1)) || !/^و?ال/.test(keyAt(part, at - 1))) return false;
  return !isComplementizer(keyAt(part, at + 1)) && part.quoteAt[at + 1] === undefined;
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
  const verb = speechVerb(key(at), at === 0 || opensSentence(part, at) ? '' : key(at - 1), key(at + 1));
  if (verb && !isOfPronoun(part, at) && !isRelative(part, at) && (verb.takes !== 'blame' || blames(part, at)))
    return { kind: 'verb', at, after: at + 1, verb };
  const participle = verb ? undefined : speechParticiple(key(at));
  return participle && { kind: 'participle', at, after: at + 1, verb: participle };
}

/** Whether what was said before it ends with a cue: a verb inside of a clause («إن الوزير أكد …») does not end it. */
export function endsClause(part: MarkedText, cue: Cue): boolean {
  const { kind, at } = cue;
  if (kind === 'own-words' || kind === 'participle') return true;
  if (pausesBefore(part, at) || opensSentence(part, at)) return true;
  return kind === 'verb' && (hasConjunction(keyAt(part, at)) || isBeforeVerb(keyAt(part, at - 1)));
}
