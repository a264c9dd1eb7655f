import speech from '../../../assets/recognition/speech.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import { wordKeys } from '../../arabic/words';
import { type SpeechForm, speechForms } from '../text/speech-verbs';

/** The words of speech, as keys. The lists themselves are in assets/recognition/speech.json, the verbs in speech-verbs.json. */

const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf));

const verbs = new Map<string, SpeechForm>();
const participleForms = new Map<string, SpeechForm>();
for (const form of speechForms) {
  const known = form.kind === 'participle' ? participleForms : verbs;
  const key = keyOf(form.form);
  if (form.takes !== 'none' && !known.has(key)) known.set(key, form);
}

export const complementizers = keys(speech.complementizers);
export const relatives = keys(speech.relatives);
/** Single words of time and manner, which may stand anywhere. */
export const adverbs = keys(speech.adverbs);
/** What opens a phrase beside the subject: «في», «خلال», «للصحفيين». */
export const prepositions = keys(speech.prepositions);
/** What stands before a name or title in quotation marks. */
export const announcing = keys(speech.announcing);
/** Before «أن» they open a clause of time or condition, not what is said. */
export const beforeClauses = keys(speech.beforeClauses);
export const unnamed = keys(speech.unnamed);
export const auxiliaries = keys(speech.auxiliaries);
export const firstOfTwo = keys(speech.first);
export const secondOfTwo = keys(speech.second);
/** «هذا الأخير». */
export const latter = keys(speech.latter);
export const these = keys(speech.these);
/** «أحد المشاركين». */
export const oneOf = keys(speech.oneOf);
/** «باسم»: whoever follows is spoken for. */
export const spokesFor = keys(speech.spokesFor);
export const hadBefore = keys(speech.hadBefore);
/** «المتحدث», «الوزيرة»: definite nouns for a person who has been heard before. */
export const agents = keys(speech.agents);
/** Places of masculine gender; all others are feminine. */
export const masculinePlaces = keys(speech.masculinePlaces);
/** «بيان», «تغريدة»: in which something stands. */
export const statements = keys(speech.statements);
/** «جاء», «ورد» before «في بيان». */
export const stated = keys(speech.stated);
export const responsibility = keys(speech.responsibility);
/** What joins a title, or a body, with the place it is in. */
export const placesBefore = keys(speech.places);

/** «المتحدث نفسه». */
export const selves = keys(speech.selves);

/** «كما قال», «فيما أكد»: another clause begins. */
export const joins = keys(speech.joins);

/** «كتب - فلان:» above an article. */
export const bylines = keys(speech.bylines);
/** «وأكد ضرورة أن»: what is stressed, with «أن» after it. */
export const stressed = keys(speech.stressed);

/** Prepositions whose noun completes the verb and is no part of a title. */
export const complementing = keys(speech.complementing);
/** «أما فلان فقال». */
export const asFor = keys(speech.asFor);

/** «من جهته»: somebody else’s turn. */
export const turns = keys(speech.turns);

/** Of these, those that may be anybody’s, whatever he or she is: «المسؤول», «الباحثة». */
export const anyAgents = keys(speech.anyAgents);
/** What is given to a medium: «في تصريح لوكالة البحر». */
export const interviews = keys(speech.interviews);
/** What a body makes of its own: «في بيان لحركة الساحل». */
export const proclaimed = keys(speech.proclaimed);

const impersonal = keys(speech.impersonal);
const ownWords = keys(speech.ownWords);
const ownSources = keys(speech.ownSources);
const verbsAfterThat = keys(speech.verbsAfterThat);
const beforeVerbs = keys(speech.beforeVerbs);
const deeds = keys(speech.deeds);
/** «لكن», «غير أن»: words before a sentence that begins anew. */
const contrasts = speech.contrasts.map(wordKeys);
/** «تقرير أصدرته الهيئة», «بيان صادر عن الهيئة»: whose the paper is stands after these. */
export const issued = keys(speech.issued);
/** «اكتفى بالقول»: nouns without a possessive, of whoever does what was told before. */
const bySaying = keys(speech.bySaying);

/** «قوله», «تأكيدها», each with whether it is hers. */
const verbalNouns = new Map(
  speech.verbalNouns.flatMap((noun): readonly (readonly [string, boolean])[] => {
    const stem = keyOf(noun).replace(/ة$/, 'ت');
    return [
      [`${stem}ه`, false],
      [`${stem}ها`, true],
    ];
  }),
);

/** Phrases that name a source by their first word; «وفقا لـ» wants ل at the word after it. */
const sourcesByFirst = new Map<string, { readonly words: readonly string[]; readonly takesLam: boolean }[]>();
for (const phrase of speech.sources.map(wordKeys)) {
  const words = phrase.filter((word) => word !== 'ل');
  const [first = ''] = words;
  const sharing = sourcesByFirst.get(first) ?? [];
  sourcesByFirst.set(first, sharing);
  sharing.push({ words, takesLam: words.length < phrase.length });
}

/** The word without the conjunction that often stands before a verb. */
const afterConjunction = (key: string): string =>
  key.length > 2 && (key.startsWith('و') || key.startsWith('ف')) ? key.slice(1) : key;

/** The verb without the س of its future. */
const afterSin = (key: string): string => (/^س[يت]/.test(key) ? key.slice(1) : key);

/** «أن» before a verb in the present says what is wanted, not what is said: «أن يفتح الجسر». */
export const isVerbAfterThat = (key: string): boolean => /^ي.{2}/.test(key) || verbsAfterThat.has(key);

/** «إنّ», «وأنه»: what is said may follow. */
export const isComplementizer = (key: string): boolean =>
  complementizers.has(key) || complementizers.has(afterConjunction(key));

/**
 * The verb of speech that a word is; «وقال» and «سيقول» too. A form that is also a noun («ذكر») wants «و», «كما» or the like
 * before it, or what is said right after; one that is also a preposition («بين») only counts with the latter. «يُذكر أن»
 * has nobody who says it.
 */
export function speechVerb(key: string, before: string, after: string): SpeechForm | undefined {
  const plain = verbs.get(key);
  const bare = plain ? key : afterConjunction(key);
  const verb = plain ?? verbs.get(bare) ?? verbs.get(afterSin(bare));
  if (!verb) return undefined;
  // «دون أن» is no «دوّن أن».
  if (complementizers.has(after)) return impersonal.has(bare) || beforeClauses.has(bare) ? undefined : verb;
  if (verb.also === null || verb.kind !== 'past' || verb.feminine || verb.plural) return verb;
  if (verb.also === 'preposition') return undefined;
  return !plain || before === '' || beforeVerbs.has(before) ? verb : undefined;
}

/** The verb of speech that a word may be, though it is a noun or preposition as well: «ذكر», «وبين»; one of «he». */
export function verbAmongOthers(key: string): SpeechForm | undefined {
  const verb = verbs.get(key) ?? verbs.get(afterConjunction(key));
  return verb?.kind === 'past' && verb.also !== null && !verb.feminine && !verb.plural ? verb : undefined;
}

/** The participle of speech that a word is: «مضيفا», «ومشيرة». */
export const speechParticiple = (key: string): SpeechForm | undefined =>
  participleForms.get(key) ?? participleForms.get(afterConjunction(key));

/** «صحيفة», «وزارة». */
export const isFeminineWord = (key: string): boolean => key.endsWith('ة');

/** «محاميه», «زيارتها»: a noun that has its complement already. */
export const hasPossessive = (key: string): boolean => /.{3}(?:ه|ها|هم)$/.test(key);

/** «ولفت»: the verb goes on with «و» or «ف». */
export const hasConjunction = (key: string): boolean => !verbs.has(key) && verbs.has(afterConjunction(key));

/** «كما», «فيما» and the like before a verb. */
export const isBeforeVerb = (key: string): boolean => beforeVerbs.has(key);

/** «قوله», «وبتأكيدها»: whether they are her words, undefined where the noun does not tell; null for other words. */
export function verbalNounIsFeminine(key: string): boolean | undefined | null {
  if (bySaying.has(key)) return undefined;
  return verbalNouns.get(key) ?? verbalNouns.get(key.replace(/^[وبل]{1,2}/, '')) ?? null;
}

/** The word after «لكن», «غير أن» where they begin at `at`; `at` where none does. */
export function afterContrast(key: (at: number) => string, at: number): number {
  const words = contrasts.find((phrase) => phrase.every((word, step) => key(at + step) === word));
  return at + (words?.length ?? 0);
}

/** Past verbs that their shape tells from nouns: «استقبل», «اجتمع», «انسحب», with the «ت» of «she». */
const SHAPED = /^و?ا(?:ست[^ا]{3}|[^ا]ت[^ا]{2}|ن[^ا]{3})$/;

/** A verb of news that is none of speech, in the past: whether «she» did it; undefined for other words. */
export function deedIsFeminine(key: string): boolean | undefined {
  for (const word of [key, afterConjunction(key)]) {
    if (deeds.has(word)) return false;
    if (SHAPED.test(word)) return false;
    if (word.endsWith('ت') && SHAPED.test(word.slice(0, -1))) return true;
    if (word.endsWith('ت') && (deeds.has(word.slice(0, -1)) || deeds.has(`${word.slice(0, -1)}ي`))) return true;
  }
  return undefined;
}

/** The word after «على حد قوله», «بحسب تعبيرها»: these go on with whom was told; null where none begins at `at`. */
export function afterOwnWords(key: (at: number) => string, at: number): number | null {
  const first = afterConjunction(key(at));
  if (ownSources.has(first) && ownWords.has(key(at + 1))) return at + 2;
  return key(at) === 'علي' && key(at + 1) === 'حد' && ownWords.has(key(at + 2)) ? at + 3 : null;
}

/** The word after «بحسب», «وفقا لـ», «نقلا عن» where one begins at `at`; null where none does. */
export function afterSource(key: (at: number) => string, at: number): number | null {
  for (const { words, takesLam } of sourcesByFirst.get(afterConjunction(key(at))) ?? []) {
    const fits = words.every((word, step) => step === 0 || key(at + step) === word);
    if (fits && (!takesLam || key(at + words.length).startsWith('ل'))) return at + words.length;
  }
  return null;
}
