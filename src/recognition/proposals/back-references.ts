import { wordKeys } from '../../arabic/words';
import type { Glossary } from '../../glossary/glossary';
import { ofEach, type Steps } from '../../steps';
import { familyNamesFirst, isOrdinary, isTitle, joiningParts } from '../text/lexicon';
import { bondBefore, readWord } from '../text/passage';
import { type Candidate, namedByArticle, nameOf } from './candidate';
import type { ReadPassage } from './listed-names';
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

/** Surnames that begin with one word: each as keys joined by spaces, with its place in order of first mention. */
interface Alike {
  readonly places: Map<string, number>;
  /** How many words they have. */
  readonly lengths: Set<number>;
}

/** Surnames by their first word, of the people whom the article names in full. */
class Surnames {
  readonly #byFirst = new Map<string, Alike>();
  readonly #names = new Set<string>();

  add(name: string): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    const surname = surnameOf(name);
    const [first] = surname;
    if (first === undefined || surname.join('').length < SHORTEST) return;
    const alike = this.#byFirst.get(first) ?? { places: new Map(), lengths: new Set() };
    this.#byFirst.set(first, alike);
    const key = surname.join(' ');
    if (!alike.places.has(key)) alike.places.set(key, alike.places.size);
    alike.lengths.add(surname.length);
  }

  begin(key: string): boolean {
    return this.#byFirst.has(key);
  }

  /** Words of the surname that stands at a word, read as `first`; of several the one first mentioned. */
  lengthAt(keys: readonly string[], at: number, first: string): number | null {
    const alike = this.#byFirst.get(first);
    let found: { readonly length: number; readonly place: number } | null = null;
    for (const length of alike?.lengths ?? []) {
      const place = alike?.places.get([first, ...keys.slice(at + 1, at + length)].join(' '));
      if (place !== undefined && (found === null || place < found.place)) found = { length, place };
    }
    return found?.length ?? null;
  }
}

function* surnamesOf(chosen: readonly (readonly Candidate[])[], glossary: Glossary): Steps<Surnames> {
  const surnames = new Surnames();
  for (const candidates of chosen) {
    for (const candidate of candidates) {
      if (candidate.type !== 'person') continue;
      surnames.add(nameOf(candidate));
      if (candidate.target.kind === 'article') continue;
      for (const use of candidate.target.uses) surnames.add(glossary.entry(use.entry).name.ar);
    }
    yield;
  }
  return surnames;
}

/**
 * Mentions of people by their surname alone, of those whom the article names in full; `chosen` and the result run
 * parallel to `passages`.
 */
export function* findingSurnames(
  passages: readonly ReadPassage[],
  chosen: readonly (readonly Candidate[])[],
  glossary: Glossary,
): Steps<readonly (readonly Candidate[])[]> {
  const surnames = yield* surnamesOf(chosen, glossary);
  return yield* ofEach(passages, (passage) => surnamesIn(passage, surnames));
}

function surnamesIn(passage: ReadPassage, surnames: Surnames): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < passage.keys.length; from++) {
    const reading = readWord(passage, from, (key) => surnames.begin(key));
    const length = reading && surnames.lengthAt(passage.keys, from, reading.key);
    if (!reading || !length) continue;
    if (isOrdinary(reading.key) && length === 1 && !announced(passage, from)) continue;
    const span = { passage, from, to: from + length, proclitics: reading.length };
    found.push(namedByArticle(span, 'person', CONFIDENCE));
  }
  return found;
}
