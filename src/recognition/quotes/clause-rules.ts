import type { Rule } from '../../inspection';
import { type Cue, endsClause } from './cues';
import { followsColon, keyAt, opensSentence } from './marked-text';
import { beforeClauses, complementizers, isComplementizer, isVerbAfterThat } from './speech';
import type { Statement } from './statement';

/** What somebody is told to have said, without marks: words from and to (exclusive). */
interface Said {
  readonly from: number;
  readonly to: number;
}

/** A way in which what is said follows its cue. */
export interface ClauseRule extends Rule {
  readonly said: (part: Statement, cue: Cue) => Said | null;
}

/** Fewer words say nothing. */
const FEWEST_WORDS = 3;
/** Words between a verb and the «إنّ» that opens what was said. */
const REACH = 30;
/** A sentence of more words is none: the page has lost its full stops. */
const LONGEST_SENTENCE = 150;
/** In a clause a quotation of as many words says it. */
const SAYING = 3;

/** «إنّ», «بأن» and the like, where they open what is said and not «بعد أن» or «أن يفتح». */
function opensWhatIsSaid(part: Statement, at: number): boolean {
  const key = keyAt(part, at);
  if (part.nameAt[at] !== undefined || !isComplementizer(key) || beforeClauses.has(keyAt(part, at - 1))) return false;
  return !(/ان$/.test(key) && complementizers.has(key) && isVerbAfterThat(keyAt(part, at + 1)));
}

/** A quotation in marks begins with a word and says something. */
const isSaying = (part: Statement, at: number): boolean => {
  const quote = part.quoteAt[at];
  return quote !== undefined && quote !== part.quoteAt[at - 1] && quote === part.quoteAt[at + SAYING - 1];
};

/** What is said from a word on, up to the next word of speech or the sentence's end; null where a quotation says it. */
function saidFrom(part: Statement, from: number): Said | null {
  let to = from;
  for (; to < part.length && (to === from || !opensSentence(part, to)); to++) {
    if (isSaying(part, to)) return null;
    const cue = part.cueAt[to];
    if (to > from && cue && endsClause(part, cue)) break;
    if (to - from > LONGEST_SENTENCE) return null;
  }
  return to - from < FEWEST_WORDS ? null : { from, to };
}

/** Where after a cue what is said begins, and whether a colon opens it. */
function opening(part: Statement, { at, after }: Cue): { readonly at: number; readonly colon: boolean } | null {
  let colon = false;
  for (let word = after; word < Math.min(part.length, at + REACH); word++) {
    if (opensSentence(part, word) || part.quoteAt[word]) return null;
    colon = followsColon(part, word);
    if (opensWhatIsSaid(part, word)) return { at: word, colon: false };
    if (colon) return { at: word, colon };
    const cue = part.cueAt[word];
    if (word > after && cue && (cue.kind === 'verb' || cue.kind === 'participle')) return null;
  }
  return null;
}

const clauseAfter = (part: Statement, cue: Cue): Said | null => {
  const begins = opening(part, cue);
  return begins === null || begins.colon ? null : saidFrom(part, begins.at);
};

export const CLAUSE_RULES: readonly ClauseRule[] = [
  {
    id: 'quotes/clause',
    example: 'وقالت ليلى حداد إن الجسر آمن تماما، وإن العمل مستمر.',
    source: 'Arabic: «إنّ», «أنّ» and «بأن» after a verb of speech tell what was said, to the sentence’s end.',
    said: (part, cue) => (cue.kind === 'verb' ? clauseAfter(part, cue) : null),
  },
  {
    id: 'quotes/participle-clause',
    example: 'وقالت ليلى حداد "الجسر آمن تماما"، مضيفة أن العمل مستمر.',
    source: 'Arabic: «مضيفا أن», «مشيرا إلى أن» go on with somebody’s words.',
    said: (part, cue) => (cue.kind === 'participle' || cue.kind === 'noun' ? clauseAfter(part, cue) : null),
  },
  {
    id: 'quotes/source-clause',
    example: 'وبحسب ليلى حداد، فإن الجسر آمن تماما.',
    source: 'Arabic: «وبحسب فلان فإن», «جاء في بيان لـ… أن».',
    said: (part, cue) => (cue.kind === 'source' || cue.kind === 'statement' ? clauseAfter(part, cue) : null),
  },
  {
    id: 'quotes/colon',
    example: 'وقالت ليلى حداد: نحن نفتح الجسر قريبا.',
    source: 'Saudi, Jordanian and other papers tell direct speech by a colon alone.',
    said: (part, cue) => {
      if (cue.kind === 'own-words' || cue.kind === 'source') return null;
      const begins = opening(part, cue);
      return begins?.colon ? saidFrom(part, begins.at) : null;
    },
  },
];
