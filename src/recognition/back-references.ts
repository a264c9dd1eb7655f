import { wordKeys } from '../arabic/words';
import type { Glossary } from '../glossary/glossary';
import { type Candidate, namedByArticle, nameOf } from './candidate';
import { familyNamesFirst, isOrdinary, isTitle, joiningParts } from './lexicon';
import type { ReadPassage } from './listed-names';
import { bondBefore, readWord } from './passage';
import { followsSpeechVerb } from './surroundings';

const CONFIDENCE = 0.8;

/** Letters of a surname that is looked for by itself. */
const SHORTEST = 3;

/** The part of a full name that the article goes on with: the surname with its particles, or a family name that stands first. */
function surnameOf(name: string): readonly string[] {
  const words = wordKeys(name);
  if (words.length < 2) return [];
  if (familyNamesFirst.has(words[0] ?? '')) return words.slice(0, 1);
  let from = words.length - 1;
  while (from > 1 && joiningParts.has(words[from - 1] ?? '')) from--;
  return words.slice(from);
}

/** Whether the word before says that a person is meant, as an ordinary word («باور») needs. */
const announced = (passage: ReadPassage, at: number): boolean =>
  followsSpeechVerb(passage, at) ||
  (bondBefore(passage, at) === 'space' && readWord(passage, at - 1, isTitle) !== null);

/** The words of a surname, as keys. */
type Surname = readonly string[];

/** Surnames by their first word, of the people whom the article names in full. */
function surnamesOf(chosen: readonly Candidate[], glossary: Glossary): ReadonlyMap<string, readonly Surname[]> {
  const surnames = new Map<string, Surname[]>();
  for (const candidate of chosen) {
    if (candidate.type !== 'person') continue;
    const listed =
      candidate.target.kind !== 'article' ? candidate.target.uses.map((use) => glossary.entry(use.entry).name.ar) : [];
    for (const name of [nameOf(candidate), ...listed]) {
      const surname = surnameOf(name);
      const [first] = surname;
      if (first === undefined || surname.join('').length < SHORTEST) continue;
      const known = surnames.get(first) ?? [];
      const isNew = known.every((other) => other.join(' ') !== surname.join(' '));
      if (isNew) surnames.set(first, [...known, surname]);
    }
  }
  return surnames;
}

/** Mentions of people by their surname alone, of those whom the article names in full, by passage. */
export function backReferences(
  passages: readonly ReadPassage[],
  chosen: readonly Candidate[],
  glossary: Glossary,
): ReadonlyMap<ReadPassage, readonly Candidate[]> {
  const surnames = surnamesOf(chosen, glossary);
  return new Map(passages.map((passage) => [passage, surnamesIn(passage, surnames)]));
}

const standsAt = (passage: ReadPassage, from: number, surname: Surname): boolean =>
  surname.slice(1).every((word, index) => passage.keys[from + 1 + index] === word);

function surnamesIn(passage: ReadPassage, surnames: ReadonlyMap<string, readonly Surname[]>): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < passage.keys.length; from++) {
    const reading = readWord(passage, from, (key) => surnames.has(key));
    if (!reading) continue;
    const surname = surnames.get(reading.key)?.find((words) => standsAt(passage, from, words));
    if (!surname) continue;
    if (isOrdinary(reading.key) && surname.length === 1 && !announced(passage, from)) continue;
    const span = { passage, from, to: from + surname.length, proclitics: reading.length };
    found.push(namedByArticle(span, 'person', CONFIDENCE));
  }
  return found;
}
