import { namedEventHeads, productHeads, vesselHeads } from '../text/lexicon';
import { bondBefore, readWord } from '../text/passage';
import { type Candidate, namedByArticle } from './candidate';
import type { ReadPassage } from './listed-names';
import { strangeNameEnd } from './strange-names';

const CONFIDENCE = 0.75;

const isYear = (key: string): boolean => /^(?:19|20)\d\d$/.test(key);

/** Weapons and ships by a head noun: «صاروخ بركان», «السفينة "درب الخير"». The head is no part of the name. */
function productsByHead(passage: ReadPassage): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < passage.keys.length; at++) {
    const bond = bondBefore(passage, at + 1);
    if (bond !== 'space' && bond !== 'quote') continue;
    const vessel = readWord(passage, at, (key) => vesselHeads.has(key)) !== null;
    if (!vessel && readWord(passage, at, (key) => productHeads.has(key)) === null) continue;
    if (!vessel && bond !== 'quote' && (passage.listed[at + 1] ?? []).length > 0) continue;
    const to = strangeNameEnd(passage, at + 1);
    if (to > at + 1) found.push(namedByArticle({ passage, from: at + 1, to, proclitics: 0 }, 'product', CONFIDENCE));
  }
  return found;
}

/** Summits, cups and the like with what they are of: «قمة البريكس 2024». */
function eventsByHead(passage: ReadPassage): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < passage.keys.length; at++) {
    if (bondBefore(passage, at + 1) !== 'space') continue;
    const head = readWord(passage, at, (key) => namedEventHeads.has(key));
    const of = (passage.listed[at + 1] ?? []).find(
      ({ proclitics, uses }) => proclitics === 0 && uses.some((use) => use.sure && !use.nisba),
    );
    if (!head || !of) continue;
    const dated = bondBefore(passage, of.to) === 'space' && isYear(passage.keys[of.to] ?? '');
    const span = { passage, from: at, to: dated ? of.to + 1 : of.to, proclitics: head.length };
    found.push(namedByArticle(span, 'event', CONFIDENCE));
  }
  return found;
}

/** Weapons, ships and events that a passage names by a head noun, whether or not the glossary lists them. */
export function thingsByHead(passage: ReadPassage): Candidate[] {
  return [...productsByHead(passage), ...eventsByHead(passage)];
}
