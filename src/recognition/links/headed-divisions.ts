import { wordKeys } from '../../arabic/words';
import type { EntryNumber, Glossary } from '../../glossary/glossary';
import type { Candidate } from '../proposals/candidate';
import type { ReadPassage } from '../proposals/listed-names';
import { divisionHeads, headsOfSeveralPlaces, wordsAfterHeadOfSeveral } from '../text/lexicon';
import { bondBefore, listGoesOn, readWord } from '../text/passage';

/** Names of a list that are looked at; the longest lists are of all provinces of a country. */
const LONGEST_LIST = 60;

/** Where a listed place that stands at a word ends, with «and» before it or without; undefined where none does. */
const placeEnd = (passage: ReadPassage, at: number): number | undefined =>
  passage.listed[at]?.find(
    ({ proclitics, uses }) => proclitics <= 1 && uses.some(({ type, nisba }) => type === 'place' && !nisba),
  )?.to;

/** The words of a place's name after the head that says it is a division. */
interface Headed {
  /** The head in the singular, as a key. */
  readonly head: string;
  /** Words of the passage, from and to (exclusive), without the head. */
  readonly from: number;
  readonly to: number;
  /** Code units of proclitics in the first of them. */
  readonly proclitics: number;
}

/** A head in a place's name or right before it: «محافظة مدنين», «محافظة [مدنين]»; null where there is none of these. */
export function headed(
  { passage, from, to, proclitics, type, form }: Candidate,
  heads: ReadonlySet<string>,
): Headed | null {
  if (type !== 'place' || form !== 'name') return null;
  const first = (passage.keys[from] ?? '').slice(proclitics);
  if (heads.has(first)) return to > from + 1 ? { head: first, from: from + 1, to, proclitics: 0 } : null;
  if (bondBefore(passage, from) !== 'space') return null;
  const before = readWord(passage, from - 1, (key) => heads.has(key));
  return before && { head: before.key, from, to, proclitics };
}

/**
 * What a name means after a head that says it is a division of a country, not the town that the division is named after.
 * Names after one head in the plural or the dual mean what each would after the singular: «ولايات القصرين وتطاوين» are
 * governorates (grammar: a construct's head is said once for all that follow it); and news calls a division by the word
 * of its own readers' country: «محافظة مدنين» is «ولاية مدنين».
 */
export class HeadedDivisions {
  readonly #known = new Map<ReadPassage, ReadonlyMap<number, string>>();

  constructor(private readonly glossary: Glossary) {}

  /**
   * The division that a place's name means; undefined where it has no such head, or the glossary knows none of this name or
   * several.
   */
  entry(candidate: Candidate): EntryNumber | undefined {
    if (candidate.type !== 'place') return undefined;
    const { passage, from, to, proclitics } = candidate;
    const ofList = this.#headsIn(passage).get(from);
    const found = ofList === undefined ? headed(candidate, divisionHeads) : { head: ofList, from, to, proclitics };
    if (found === null) return undefined;
    const written = [
      (passage.keys[found.from] ?? '').slice(found.proclitics),
      ...passage.keys.slice(found.from + 1, found.to),
    ];
    for (const name of [written, ...this.#usualNames(candidate)]) {
      const entry = this.#division(found.head, name);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** The main names of the towns that a name may mean: the division of «خاركوف» is listed as that of «خاركيف». */
  #usualNames({ target }: Candidate): readonly (readonly string[])[] {
    if (target.kind !== 'glossary') return [];
    return target.uses.filter(({ nisba }) => !nisba).map(({ entry }) => wordKeys(this.glossary.entry(entry).name.ar));
  }

  /** The one division of a name, as keys, after its own head, else after another one. */
  #division(head: string, name: readonly string[]): EntryNumber | undefined {
    for (const one of new Set([head, ...divisionHeads])) {
      const whole = this.glossary.matchesAt([one, ...name], 0).find(({ length }) => length === name.length + 1);
      const entries = new Set(
        whole?.uses
          .filter(({ entry, nisba }) => !nisba && this.glossary.typeOf(entry) === 'place')
          .map(({ entry }) => entry),
      );
      const [entry] = entries;
      if (entry !== undefined) return entries.size === 1 ? entry : undefined;
    }
    return undefined;
  }

  /** The head, in the singular, of each name that stands in a list, by the name's first word. */
  #headsIn(passage: ReadPassage): ReadonlyMap<number, string> {
    const known = this.#known.get(passage);
    if (known) return known;
    const heads = new Map<number, string>();
    for (let at = 0; at < passage.keys.length; at++) {
      const head = readWord(passage, at, (key) => headsOfSeveralPlaces.has(key));
      const singular = head && headsOfSeveralPlaces.get(head.key);
      if (!singular) continue;
      let next = at + 1;
      while (wordsAfterHeadOfSeveral.has(passage.keys[next] ?? '') && next - at <= 2) next++;
      for (let names = 0; names < LONGEST_LIST; names++) {
        const end = placeEnd(passage, next);
        if (end === undefined) break;
        heads.set(next, singular);
        next = end;
        if (!listGoesOn(passage, next)) break;
      }
    }
    this.#known.set(passage, heads);
    return heads;
  }
}
