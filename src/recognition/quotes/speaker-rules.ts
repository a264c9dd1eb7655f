import type { EntityKey } from '../../analysis/analysis';
import type { Rule } from '../../inspection';
import type { Cue } from './cues';
import type { QuotedStretch } from './marked-stretches';
import { keyAt, opensSentence } from './marked-text';
import { type NounPhrase, nounPhrase } from './noun-phrase';
import { hasRival } from './rivals';
import type { Scene } from './scene';
import { interviews } from './speech';

/** Who speaks, and the rule that told it; null for nobody known. */
export interface Speaker {
  readonly entity: EntityKey | null;
  readonly rule: string | null;
  /** As the verb tells; undefined where none does. */
  readonly feminine?: boolean | undefined;
}

/** Whom a reader of statements can ask. */
export interface Asking {
  readonly scene: Scene;
  /** Who has been told to speak in the sentence so far, in order. */
  readonly told: readonly Speaker[];
  readonly named: (phrase: NounPhrase) => EntityKey | null | undefined;
  readonly subjectOf: (cue: Extract<Cue, { kind: 'verb' }>) => Speaker;
}

/** A kind of words that bring in a speaker; undefined where they leave the one told before. */
export interface CueRule extends Rule {
  readonly kind: Cue['kind'];
  readonly speaker: (cue: Cue, asking: Asking) => Speaker | undefined;
}

/** After «بحسب» only a name or what means one speaks: «بحسب مصادر في الجيش» names nobody, no more does a country. */
function source({ after }: Cue, { scene: { part }, named }: Asking): EntityKey | null {
  const phrase = nounPhrase(part, after);
  const [first] = phrase.parts;
  // «وفقا لفلان»: what stands beside other verbs is what is asked for here.
  const type = first?.name?.type;
  if (type !== 'person' && interviews.has(keyAt(part, after - 1))) return null;
  const own = first?.beside === 'ل' || first?.beside === first?.key ? '' : first?.beside;
  const parts = phrase.parts.map((one) => (own === '' && one.beside === first?.beside ? { ...one, beside: '' } : one));
  const main = parts.filter(({ beside }) => beside === '');
  if (main[0]?.name?.type === 'place') return null;
  return named({ parts, main }) ?? null;
}

export const CUE_RULES: readonly CueRule[] = [
  {
    id: 'quotes/verb',
    kind: 'verb',
    example: 'وقالت ليلى حداد إن الجسر آمن تماما.',
    source: 'Arabic: the verbs of speech of assets/recognition/speech-verbs.json.',
    speaker: (cue, { subjectOf }) => (cue.kind === 'verb' ? subjectOf(cue) : undefined),
  },
  {
    id: 'quotes/participle',
    kind: 'participle',
    example: 'زارت ليلى حداد الميناء، مؤكدة أن الجسر آمن تماما.',
    source: 'Arabic: the participle that goes on with a sentence has its subject.',
    speaker: (cue, { scene, told }) => {
      if (cue.kind !== 'participle') return undefined;
      const { feminine, plural } = cue.verb;
      const agreeing = told.filter((one) => one.feminine === undefined || one.feminine === feminine);
      if (told.length > 0) return plural ? undefined : (agreeing.at(-1) ?? { entity: null, rule: 'quotes/participle' });
      const last = scene.topic === undefined ? scene.lastSpeaker(feminine) : undefined;
      const goesOn = last && !hasRival(scene.part, cue.at, last.entity) ? last : undefined;
      const actor = scene.topic === undefined ? goesOn : scene.ofSentence(feminine);
      return { entity: plural ? null : (actor?.entity ?? null), rule: 'quotes/participle' };
    },
  },
  {
    id: 'quotes/verbal-noun',
    kind: 'noun',
    example: 'ونقلت وكالة البحر كلمة سمير الراوي. وغادر سمير الراوي بعد قوله إن الجسر آمن تماما.',
    source: 'Arabic: «قوله إن», «تأكيدها أن» are the words of whom the sentence is about.',
    speaker: (cue, { scene, told }) => {
      if (told.length > 0 || cue.kind !== 'noun') return undefined;
      const actor = scene.topic === undefined ? undefined : scene.ofSentence(cue.feminine);
      return { entity: actor?.entity ?? null, rule: 'quotes/verbal-noun' };
    },
  },
  {
    id: 'quotes/source',
    kind: 'source',
    example: '"الجسر آمن تماما"، بحسب ليلى حداد.',
    source: 'News: «بحسب», «وفقا لـ», «نقلا عن» name whose words they are.',
    speaker: (cue, asking) => ({ entity: source(cue, asking), rule: 'quotes/source' }),
  },
  {
    id: 'quotes/statement',
    kind: 'statement',
    example: 'وجاء في بيان لهيئة الموانئ أن الجسر آمن تماما.',
    source: 'News: «جاء في بيان لـ» tells the words of a body.',
    speaker: (cue, asking) => ({ entity: source(cue, asking), rule: 'quotes/statement' }),
  },
];

/** What is known of a quotation in marks whose speaker is asked for. */
interface AskedQuote {
  /** Its first word, and the one after its last. */
  readonly at: number;
  readonly next: number;
  /** The quotation before, if it stands in this paragraph or the one before. */
  readonly last: { readonly speaker: EntityKey | null; readonly direct: boolean } | undefined;
  readonly stretch: QuotedStretch;
  readonly asking: Asking;
  readonly speakerOf: (cue: Cue) => Speaker | undefined;
}

/** A way to tell who is quoted in marks. */
export interface QuoteSpeakerRule extends Rule {
  readonly speaker: (asked: AskedQuote) => Speaker | undefined;
}

export const QUOTE_SPEAKER_RULES: readonly QuoteSpeakerRule[] = [
  {
    id: 'quotes/told-before',
    example: 'وقالت ليلى حداد "الجسر آمن تماما".',
    source: 'The nearest word of speech in the sentence tells who is quoted after it.',
    speaker: ({ asking: { told } }) => told.at(-1),
  },
  {
    id: 'quotes/told-after',
    example: '"الجسر آمن تماما"، قالت ليلى حداد.',
    source: 'Headlines and features: the speaker follows what was said.',
    speaker: ({ next, asking: { scene }, speakerOf }) => {
      const { part } = scene;
      if (opensSentence(part, next)) return undefined;
      const cue = part.cueAt[next] ?? part.cueAt[next + 1];
      return cue && speakerOf(cue);
    },
  },
  {
    id: 'quotes/goes-on',
    example: 'وقالت ليلى حداد: "الجسر آمن تماما. "\n"لا خوف على أحد هنا".',
    source: 'A quotation that is a sentence of its own goes on with the one before.',
    speaker: ({ at, last, asking: { scene } }) =>
      last?.direct && opensSentence(scene.part, at) ? { entity: last.speaker, rule: 'quotes/goes-on' } : undefined,
  },
];
