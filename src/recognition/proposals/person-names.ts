import {
  boundaries,
  familyNamesFirst,
  followingParts,
  isDefiniteNoun,
  isGivenName,
  isOrdinary,
  isSureGivenName,
  isTitle,
  joiningParts,
  namesWithWaw,
} from '../text/lexicon';
import { bondBefore } from '../text/passage';
import { type Candidate, namedByArticle } from './candidate';
import type { ReadPassage } from './listed-names';
import { followsSpeechVerb } from './surroundings';
import type { TitlePhrase } from './title-phrases';

/** How much the words before a name say that a person is named here. */
type Evidence = 'title' | 'list' | 'given-name' | 'speech' | 'apposition';

const CONFIDENCE: Readonly<Record<Evidence, number>> = {
  title: 0.85,
  apposition: 0.8,
  list: 0.7,
  'given-name': 0.75,
  speech: 0.65,
};

/** Parts of a name besides its particles: «محمد بن زايد بن سلطان آل نهيان» has four. */
const MOST_PARTS = 4;

/**
 * Words of a name, particles and all: «عبد العزيز بن عبد الرحمن بن فيصل بن تركي آل سعود» has eleven. A bound for runs of
 * particles.
 */
const MOST_WORDS = 16;

/** Parts after which a word that may carry a prefix («بلسان») is prose rather than one more part. */
const FULL_NAME = 2;

const SHORTEST_PART = 2;
/** A name of one word only is longer. */
const SHORTEST_ALONE = 3;

/** «آل» and the word after it end a name. */
const DYNASTY = 'ال';

const ARABIC = /^[\u0621-\u064A\u067E\u0686\u06A4\u06A8\u06AF\u0698]+$/;

const hasArticle = (key: string): boolean => key.startsWith('ال') && key.length > 4;

/** Written with a hamza, «ألين» is not «الين»: what looks like an article is part of a name. */
const isPlainWord = (passage: ReadPassage, at: number): boolean =>
  !/^[أإ]ل/.test(passage.words[at]?.exact ?? '') && isOrdinary(passage.keys[at] ?? '');

/** Surnames made like a nisba (الصباغي) or unlike any word of the language carry the article; feminine adjectives do not. */
const isArticleSurname = (key: string): boolean =>
  hasArticle(key) && !/(?:ية|ه)$/.test(key) && (/[يى]$/.test(key) || !isOrdinary(key) || isSureGivenName(key));

/** Participles and plurals in their case endings («مبتهلين»): never part of a name. */
const looksInflected = (key: string): boolean => /^[ميت].{3,}(?:ين|ون|ات|ة|تها|ها|وا|ا)$|.{3,}ه$/.test(key);

/** The listed names at a word hold a sure one that is no person's: a place or an organization begins here. */
function startsOtherName(passage: ReadPassage, at: number): boolean {
  return (passage.listed[at] ?? []).some(({ uses }) =>
    uses.some((use) => use.sure && !use.nisba && use.type !== 'person'),
  );
}

/** A nisba that the glossary lists: after a foreigner's name it says where he is from. */
const isNisba = (passage: ReadPassage, at: number): boolean =>
  (passage.listed[at] ?? []).some(({ uses }) => uses.some((use) => use.nisba));

/** Whether a word may go on a name that has begun. */
function continuesName(passage: ReadPassage, at: number): boolean {
  const key = passage.keys[at] ?? '';
  const before = passage.keys[at - 1] ?? '';
  if (!ARABIC.test(key) || key.length < SHORTEST_PART || boundaries.has(key)) return false;
  if (joiningParts.has(key) || followingParts.has(key) || isGivenName(key)) return true;
  if (hasArticle(key))
    return isGivenName(before) && !isNisba(passage, at)
      ? !isDefiniteNoun(key)
      : isArticleSurname(key) && !isNisba(passage, at) && !isTitle(key);
  if (isTitle(key) || looksInflected(key)) return false;
  if (key.startsWith('و') && !namesWithWaw.has(key)) return false;
  return !startsOtherName(passage, at) && !isPlainWord(passage, at);
}

/** Whether a word may begin a name, going by the word alone. `rest` is the word without its proclitics. */
function startsName(rest: string, evidence: Evidence): boolean {
  if (!ARABIC.test(rest) || rest.length < SHORTEST_PART || boundaries.has(rest)) return false;
  if (isSureGivenName(rest)) return true;
  if (joiningParts.has(rest)) return evidence !== 'speech' && rest.length > 2;
  if (isTitle(rest)) return false;
  const announced = evidence === 'title' || evidence === 'apposition';
  if (hasArticle(rest)) return announced && !isOrdinary(rest);
  if (isGivenName(rest)) return true;
  return (announced || evidence === 'speech') && !isOrdinary(rest);
}

/** The word begins like one with a preposition and is no known name. */
const mayCarryPrefix = (key: string): boolean => /^[بلفك]/.test(key) && !isGivenName(key);

/** The word after the last of a name that begins at `from`. Particles count for nothing and bring their word along. */
function nameEnd(passage: ReadPassage, from: number): number {
  let parts = 1;
  let to = from + 1;
  let open = joiningParts.has(passage.keys[from] ?? '');
  const limit = Math.min(passage.words.length, from + MOST_WORDS);
  while (to < limit && (parts < MOST_PARTS || open)) {
    const bond = bondBefore(passage, to);
    if (bond !== 'space' && bond !== 'hyphen') break;
    const key = passage.keys[to] ?? '';
    const fits = open ? ARABIC.test(key) && !boundaries.has(key) : continuesName(passage, to);
    if (!fits || (!open && parts >= FULL_NAME && mayCarryPrefix(key))) break;
    open = joiningParts.has(key);
    if (!open && !followingParts.has(key)) parts++;
    to++;
    if (passage.keys[to - 2] === DYNASTY) break;
  }
  while (to - 1 > from && joiningParts.has(passage.keys[to - 1] ?? '')) to--;
  return to;
}

/** The glossary knows a person by the word alone, or by it and the next ones: what follows is no part of the name. */
const isListedPerson = (passage: ReadPassage, at: number): boolean =>
  (passage.listed[at] ?? []).some(
    ({ to, proclitics, uses }) =>
      proclitics === 0 &&
      uses.some((use) => use.sure && use.type === 'person') &&
      (to > at + 1 || !isSureGivenName(passage.keys[at] ?? '')),
  );

/** Whether what follows a given name that is also a word («سعيد») shows that it is a name here. */
function namesPerson(passage: ReadPassage, from: number, to: number): boolean {
  const next = passage.keys[from] ?? '';
  const first = passage.keys[from - 1] ?? '';
  return (
    from < to && (isGivenName(next) || joiningParts.has(next) || isArticleSurname(next) || familyNamesFirst.has(first))
  );
}

/** A name that begins at a word as it stands, under the given evidence; null where none does. */
function nameAt(passage: ReadPassage, from: number, evidence: Evidence): Candidate | null {
  const key = passage.keys[from] ?? '';
  if (startsOtherName(passage, from) && !isGivenName(key)) return null;
  if (isListedPerson(passage, from)) return null;
  for (const reading of passage.readings[from] ?? []) {
    if (reading.length > 0 && !isSureGivenName(reading.key)) continue;
    if (reading.length === 0 && key.startsWith('و') && !namesWithWaw.has(key) && !isGivenName(key)) continue;
    if (!startsName(reading.key, evidence)) continue;
    const to = nameEnd(passage, from);
    if (to === from + 1 && (isGivenName(reading.key) || !mayStandAlone(key))) continue;
    if (evidence === 'given-name' && !isSureGivenName(reading.key) && !namesPerson(passage, from + 1, to)) continue;
    return namedByArticle({ passage, from, to, proclitics: reading.length }, 'person', CONFIDENCE[evidence]);
  }
  return null;
}

/** Names that follow a title: «وزير الدفاع كيم يونج هيون», «الكاتبة، علا شحود،». */
export function nameAfterTitle(passage: ReadPassage, role: TitlePhrase): Candidate | null {
  if (role.to >= passage.words.length) return null;
  const evidence = role.closed ? 'title' : 'given-name';
  const bond = bondBefore(passage, role.to);
  if (bond === 'space' || bond === 'quote') return nameAt(passage, role.to, evidence);
  return bond === 'comma' && role.closed ? nameAt(passage, role.to, 'apposition') : null;
}

/** An unknown word that may be a surname by itself: long, and without the shape of a participle or a conjunction before it. */
const mayStandAlone = (key: string): boolean =>
  key.length > SHORTEST_ALONE && !/^[وف]/.test(key) && !/^م.{3,5}$/.test(key) && !/(?:ة|ات|ا|ه|ك)$/.test(key);

/** Unlisted people that a passage names without a title: a given name with what follows it, or the subject of a verb of speech. */
export function untitledNames(passage: ReadPassage): Candidate[] {
  const names: Candidate[] = [];
  for (let at = 0; at < passage.words.length; at++) {
    const spoken = followsSpeechVerb(passage, at);
    const found = nameAt(passage, at, 'given-name') ?? (spoken ? nameAt(passage, at, 'speech') : null);
    if (!found) continue;
    const alone = found.to - found.from === 1;
    if (alone && !(spoken && mayStandAlone(passage.keys[at] ?? ''))) continue;
    names.push(found);
    at = found.to - 1;
  }
  return names;
}
