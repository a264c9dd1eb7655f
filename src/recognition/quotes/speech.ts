import speech from '../../../assets/recognition/speech.json' with { type: 'json' };
import { keyOf } from '../../arabic/normalise';
import { wordKeys } from '../../arabic/words';

/** The words of speech, as keys. The lists themselves are in assets/recognition/speech.json. */

const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf));

/** A verb of speech in one form. */
export interface SpeechVerb {
  readonly feminine: boolean;
  /** «أضاف», «تابع»: the one who spoke goes on. */
  readonly continuing: boolean;
  /** «نقل», «نسب»: it is somebody else's word. */
  readonly passesOn: boolean;
  /** Subject first is as usual as verb first. */
  readonly present: boolean;
}

/** «رأى» → «رأت», «دعا» → «دعت», «قال» → «قالت». */
const feminineOf = (past: string): string => `${past.replace(/[اى]$/, '')}ت`;
const pluralOf = (past: string): string => `${past.replace(/[اى]$/, '')}وا`;

const verbs = new Map<string, SpeechVerb>();

function addPast(list: readonly string[], kind: Pick<SpeechVerb, 'continuing' | 'passesOn'>): void {
  for (const past of list) {
    verbs.set(keyOf(past), { ...kind, feminine: false, present: false });
    verbs.set(keyOf(pluralOf(past)), { ...kind, feminine: false, present: false });
    verbs.set(keyOf(feminineOf(past)), { ...kind, feminine: true, present: false });
  }
}

addPast(speech.past, { continuing: false, passesOn: false });
addPast(speech.continuing, { continuing: true, passesOn: false });
addPast(speech.passingOn, { continuing: false, passesOn: true });
for (const present of speech.present)
  verbs.set(keyOf(present), { feminine: present.startsWith('ت'), continuing: false, passesOn: false, present: true });

const nounsToo = keys(speech.alsoNouns);
const prepositionsToo = keys(speech.alsoPrepositions);
const beforeVerbs = keys(speech.beforeVerbs);

/** Phrases that name a source by their first word; «وفقا لـ» wants ل at the word after it. */
const sourcesByFirst = new Map<string, { readonly words: readonly string[]; readonly takesLam: boolean }[]>();
for (const phrase of speech.sources.map(wordKeys)) {
  const words = phrase.filter((word) => word !== 'ل');
  const [first = ''] = words;
  const sharing = sourcesByFirst.get(first) ?? [];
  sourcesByFirst.set(first, sharing);
  sharing.push({ words, takesLam: words.length < phrase.length });
}

export const participles = keys(speech.participles);
export const complementizers = keys(speech.complementizers);
export const relatives = keys(speech.relatives);
export const adverbials = keys(speech.adverbials);
/** What stands before a name or title in quotation marks. */
export const announcing = keys(speech.announcing);
/** Before «أن» they open a clause of time or condition, not what is said. */
export const beforeClauses = keys(speech.beforeClauses);
export const unnamed = keys(speech.unnamed);
export const auxiliaries = keys(speech.auxiliaries);
export const firstOfTwo = keys(speech.first);
export const secondOfTwo = keys(speech.second);

/** The word without the conjunction that often stands before a verb. */
export const afterConjunction = (key: string): string =>
  key.length > 2 && (key.startsWith('و') || key.startsWith('ف')) ? key.slice(1) : key;

/** The verb without the س of its future. */
const afterSin = (key: string): string => (/^س[يت]/.test(key) ? key.slice(1) : key);

/**
 * The verb of speech that a word is; «وقال» and «سيقول» too. A form that is also a noun («ذكر») wants «و», «كما» or the like
 * before it, or what is said right after; one that is also a preposition («بين») only counts with the latter.
 */
export function speechVerb(key: string, before: string, after: string): SpeechVerb | undefined {
  const plain = verbs.get(key);
  const bare = plain ? key : afterConjunction(key);
  const verb = plain ?? verbs.get(bare) ?? verbs.get(afterSin(key));
  if (!verb || complementizers.has(after)) return verb;
  if (prepositionsToo.has(bare)) return undefined;
  const placed = !plain || before === '' || beforeVerbs.has(before);
  return nounsToo.has(bare) && !placed ? undefined : verb;
}

/** The word after «بحسب», «وفقا لـ», «نقلا عن» where one begins at `at`; null where none does. */
export function afterSource(key: (at: number) => string, at: number): number | null {
  for (const { words, takesLam } of sourcesByFirst.get(afterConjunction(key(at))) ?? []) {
    const fits = words.every((word, step) => step === 0 || key(at + step) === word);
    if (fits && (!takesLam || key(at + words.length).startsWith('ل'))) return at + words.length;
  }
  return null;
}
