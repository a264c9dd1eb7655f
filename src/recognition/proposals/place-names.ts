import {
  administrativeHeads,
  boundaries,
  headsOfUnknownPlaces,
  isOrdinary,
  isTitle,
  namedPlaceHeads,
} from '../text/lexicon';
import { bondBefore, readWord } from '../text/passage';
import { type Candidate, namedByArticle } from './candidate';
import type { ReadPassage } from './listed-names';

const CONFIDENCE = { known: 0.85, unknown: 0.7 } as const;

/** Words of an unlisted place's name: «بيت لاهيا» has two. */
const LONGEST_UNKNOWN = 2;

const DIRECTIONS = /^ال(?:شمالي|جنوبي|شرقي|غربي|وسط)[يهةى]*$/;

/** A sure place at the word as it stands: where it ends. */
function placeEnd(passage: ReadPassage, at: number): number | null {
  const name = (passage.listed[at] ?? []).find(
    ({ proclitics, uses }) => proclitics === 0 && uses.some((use) => use.sure && use.type === 'place' && !use.nisba),
  );
  return name?.to ?? null;
}

/** The glossary lists a name at the word, behind a prefix or not: it is no part of an unlisted one. */
const listsName = (passage: ReadPassage, at: number): boolean =>
  (passage.listed[at] ?? []).some(({ uses }) => uses.some((use) => use.type === 'place' && !use.nisba));

/** The quotation mark before a word touches it: with spaces on both sides it may as well close a quotation. */
const opensTightly = (passage: ReadPassage, at: number): boolean => passage.words[at]?.gap.endsWith('"') ?? false;

function unknownEnd(passage: ReadPassage, from: number): number {
  let to = from;
  while (
    to < passage.keys.length &&
    to - from < LONGEST_UNKNOWN &&
    (to === from || bondBefore(passage, to) === 'space')
  ) {
    const key = passage.keys[to] ?? '';
    if (!/^[\u0621-\u064A]{3,}$/.test(key) || boundaries.has(key) || isTitle(key) || isOrdinary(key)) break;
    if (listsName(passage, to)) break;
    to++;
  }
  return to;
}

/**
 * Places told by a head noun: «بلدة» before a name that no glossary lists, and «ميناء عدن», «منطقة كورسك الغربية»,
 * where the head is part of the name.
 */
export function placesByHead(passage: ReadPassage): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < passage.keys.length; at++) {
    const bond = bondBefore(passage, at + 1);
    if (bond !== 'space' && !(bond === 'quote' && opensTightly(passage, at + 1))) continue;
    const named = readWord(passage, at, (rest) => namedPlaceHeads.has(rest));
    const head = named ?? readWord(passage, at, (rest) => administrativeHeads.has(rest));
    if (!head) continue;
    const known = placeEnd(passage, at + 1);
    const unknown = known === null && headsOfUnknownPlaces.has(head.key) ? unknownEnd(passage, at + 1) : null;
    if (known !== null) {
      const directed = bondBefore(passage, known) === 'space' && DIRECTIONS.test(passage.keys[known] ?? '');
      if (named || directed)
        found.push(
          namedByArticle(
            { passage, from: at, to: directed ? known + 1 : known, proclitics: head.length },
            'place',
            CONFIDENCE.known,
          ),
        );
    } else if (unknown !== null && unknown > at + 1) {
      const span = { passage, from: named ? at : at + 1, to: unknown, proclitics: named ? head.length : 0 };
      found.push(namedByArticle(span, 'place', CONFIDENCE.unknown));
    }
  }
  return found;
}
