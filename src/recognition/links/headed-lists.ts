import type { EntryNumber, Glossary } from '../../glossary/glossary';
import type { Inspection } from '../../inspection';
import type { Candidate } from '../proposals/candidate';
import type { ReadPassage } from '../proposals/listed-names';
import { isOwnName } from '../proposals/own-names';
import { headsOfSeveralPlaces, wordsAfterHeadOfSeveral } from '../text/lexicon';
import { bondBefore, readWord } from '../text/passage';
import { tell } from './tell';

/** Names of a list that are looked at; the longest lists are of all provinces of a country. */
const LONGEST_LIST = 60;

/** Where a listed place that stands at a word ends, with «and» before it or without; undefined where none does. */
const placeEnd = (passage: ReadPassage, at: number): number | undefined =>
  passage.listed[at]?.find(
    ({ proclitics, uses }) => proclitics <= 1 && uses.some(({ type, nisba }) => type === 'place' && !nisba),
  )?.to;

/** A list goes on with a comma or «and», which is glued to the next name. */
const goesOn = (passage: ReadPassage, at: number): boolean =>
  bondBefore(passage, at) === 'comma' ||
  (bondBefore(passage, at) === 'space' && (passage.keys[at] ?? '').startsWith('و'));

/**
 * Names after one head in the plural or the dual mean what each would mean after the singular: «ولايات القصرين وتطاوين»
 * are governorates, not the towns they are named after. (Grammar: a construct's head is said once for all that follow it.)
 */
export class HeadedLists {
  readonly #known = new Map<ReadPassage, ReadonlyMap<number, string>>();

  constructor(
    private readonly glossary: Glossary,
    private readonly inspection: Inspection,
  ) {}

  /**
   * The entry that a place's name means after the head of its list; undefined where it stands in none, the glossary has
   * none, or the reader wrote what the name means.
   */
  entry(candidate: Candidate): EntryNumber | undefined {
    const { passage, from, to, proclitics, type, form } = candidate;
    if (type !== 'place' || form !== 'name' || isOwnName(candidate, this.glossary)) return undefined;
    const head = this.#headsIn(passage).get(from);
    if (head === undefined) return undefined;
    const keys = [head, (passage.keys[from] ?? '').slice(proclitics), ...passage.keys.slice(from + 1, to)];
    const whole = this.glossary.matchesAt(keys, 0).find(({ length }) => length === keys.length);
    const entry = whole?.uses.find((use) => !use.nisba && this.glossary.typeOf(use.entry) === 'place')?.entry;
    if (entry !== undefined) this.#tell(candidate, entry);
    return entry;
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
        if (!goesOn(passage, next)) break;
      }
    }
    this.#known.set(passage, heads);
    return heads;
  }

  #tell(candidate: Candidate, entry: EntryNumber): void {
    const { id } = this.glossary.entry(entry);
    this.inspection.hear?.(
      tell(candidate, {
        entry: id,
        score: 1,
        needed: 1,
        points: [{ id: 'links/head-of-list', points: 1 }],
        kept: true,
      }),
    );
  }
}
