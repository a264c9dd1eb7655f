import { type Candidate, nameOf } from './candidate';
import { boundaries, isOrdinary, namedEventHeads, productHeads, readAs, vesselHeads } from './lexicon';
import type { ReadPassage } from './listed-names';
import { bondBefore } from './passage';

const CONFIDENCE = 0.75;

/** Words of a weapon's or ship's unlisted name. */
const LONGEST_NAME = 3;

const isNumber = (key: string): boolean => /^\d{1,4}$/.test(key);
const isYear = (key: string): boolean => /^(?:19|20)\d\d$/.test(key);

function candidate(
  passage: ReadPassage,
  from: number,
  to: number,
  proclitics: number,
  type: 'product' | 'event',
): Candidate {
  const name = nameOf({ passage, from, to, proclitics });
  return {
    passage,
    from,
    to,
    proclitics,
    type,
    form: 'name',
    source: 'pattern',
    confidence: CONFIDENCE,
    target: { kind: 'article', name },
  };
}

/** Where a name that no word of the language makes ends, a number after it included: «تشيونجونج 2». */
function strangeNameEnd(passage: ReadPassage, from: number): number {
  const quoted = /"$/.test(passage.words[from]?.gap.trimEnd() ?? '');
  let to = from;
  while (to < passage.keys.length && to - from < LONGEST_NAME && (to === from || bondBefore(passage, to) !== 'break')) {
    const key = passage.keys[to] ?? '';
    const bond = bondBefore(passage, to);
    if (to > from && (bond === 'comma' || bond === 'bracket')) break;
    if (quoted && to > from && bond === 'quote') break;
    if (boundaries.has(key) || /\d/.test(key)) break;
    if (!quoted && (isOrdinary(key) || key.startsWith('ال') || key.length < 3)) break;
    to++;
  }
  if (to === from) return from;
  return isNumber(passage.keys[to] ?? '') && bondBefore(passage, to) !== 'break' ? to + 1 : to;
}

/** Weapons and ships by a head noun: «صاروخ بركان», «السفينة "درب الخير"». The head is no part of the name. */
function productsByHead(passage: ReadPassage): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < passage.keys.length; at++) {
    const bond = bondBefore(passage, at + 1);
    if (bond !== 'space' && bond !== 'quote') continue;
    const vessel = readAs(passage.keys[at] ?? '', (key) => vesselHeads.has(key)) !== null;
    if (!vessel && readAs(passage.keys[at] ?? '', (key) => productHeads.has(key)) === null) continue;
    if (!vessel && bond !== 'quote' && (passage.listed[at + 1] ?? []).length > 0) continue;
    const to = strangeNameEnd(passage, at + 1);
    if (to > at + 1) found.push(candidate(passage, at + 1, to, 0, 'product'));
  }
  return found;
}

/** Summits, cups and the like with what they are of: «قمة البريكس 2024». */
function eventsByHead(passage: ReadPassage): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < passage.keys.length; at++) {
    if (bondBefore(passage, at + 1) !== 'space') continue;
    const head = readAs(passage.keys[at] ?? '', (key) => namedEventHeads.has(key));
    const of = (passage.listed[at + 1] ?? []).find(
      ({ proclitics, uses }) => proclitics === 0 && uses.some((use) => use.sure && !use.nisba),
    );
    if (!head || !of) continue;
    const dated = bondBefore(passage, of.to) === 'space' && isYear(passage.keys[of.to] ?? '');
    found.push(candidate(passage, at, dated ? of.to + 1 : of.to, head.length, 'event'));
  }
  return found;
}

/** Weapons, ships and events that a passage names by a head noun, whether or not the glossary lists them. */
export function thingsByHead(passage: ReadPassage): Candidate[] {
  return [...productsByHead(passage), ...eventsByHead(passage)];
}
