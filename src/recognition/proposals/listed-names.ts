import type { EntityType } from '../../analysis/entity-types';

import type { FormUse, Glossary } from '../../glossary/glossary';
import type { Steps } from '../../steps';
import { directions, isOrdinary } from '../text/lexicon';
import { type Bond, type Passage, standTogether, WORDS_A_STEP } from '../text/passage';

/** A stretch of words that the glossary lists, before anything is decided about it. */
export interface ListedName {
  readonly from: number;
  readonly to: number;
  /** Code units of proclitics before the name. */
  readonly proclitics: number;
  readonly uses: readonly ListedUse[];
}

/** A use of the form, with what recognition asks first about its entry. */
export interface ListedUse extends FormUse {
  readonly type: EntityType;
  /** Names its entry wherever it stands. Else it wants a cue, a head noun, its full name or its country nearby. */
  readonly sure: boolean;
  /** The entry is a place that only its neighbours know. */
  readonly obscure: boolean;
}

/**
 * Below this prominence a place is known to its neighbours only, and its one-word name is as likely something else.
 * Curated towns lie above it, most of the gazetteer's small ones below.
 */
const WIDELY_KNOWN = 0.38;

/** `bearings`: the name is made of points of the compass only («جنوب غرب», a province of Cameroon). */
function listedUse(use: FormUse, words: number, key: string, bearings: boolean, glossary: Glossary): ListedUse {
  const { entry, strict, needsCue, nisba, primary } = use;
  const type = glossary.typeOf(entry);
  const obscure = type === 'place' && !nisba && words === 1 && glossary.entry(entry).prominence < WIDELY_KNOWN;
  const wordy = words === 1 && !primary && !nisba && isOrdinary(key);
  const sure = !needsCue && !obscure && !wordy && !bearings;
  return { entry, strict, needsCue, nisba, primary, type, obscure, sure, exact: strict ? use.exact : '' };
}

/** A passage with everything the glossary lists in it, by first word, longest first. */
export interface ReadPassage extends Passage {
  readonly listed: readonly (readonly ListedName[])[];
}

const INSIDE_NAME: ReadonlySet<Bond> = new Set<Bond>(['space', 'hyphen', 'quote']);
const INSIDE_PERSON: ReadonlySet<Bond> = new Set<Bond>(['space', 'hyphen']);

/** The words as written, the first without its proclitics and with the article that لل hides: what a strict form is compared with. */
function exactly(passage: Passage, from: number, to: number, rest: string | null, proclitics: number): string {
  const [first = '', ...others] = passage.words.slice(from, to).map((word) => word.exact);
  const core = first.slice(proclitics);
  return [rest?.startsWith('ال') && !core.startsWith('ا') ? `ا${core}` : core, ...others].join(' ');
}

function namesAt(
  passage: Passage,
  glossary: Glossary,
  from: number,
  rest: string | null,
  proclitics: number,
): ListedName[] {
  const names: ListedName[] = [];
  for (const { length, uses } of glossary.matchesAt(passage.keys, from, rest ?? undefined)) {
    const to = from + length;
    if (!standTogether(passage, from, to, INSIDE_NAME)) continue;
    const bearings = passage.keys.slice(from, to).every((key) => directions.has(key));
    const unquoted = standTogether(passage, from, to, INSIDE_PERSON);
    const exact = uses.some((use) => use.strict) ? exactly(passage, from, to, rest, proclitics) : '';
    const fitting = uses
      .map((use) => listedUse(use, length, rest ?? passage.keys[from] ?? '', bearings, glossary))
      .filter((use) => (!use.strict || use.exact === exact) && (unquoted || use.type !== 'person'));
    if (fitting.length > 0) names.push({ from, to, proclitics, uses: fitting });
  }
  return names;
}

const NO_NAMES: readonly ListedName[] = [];

/**
 * Looks every word of a passage up in the glossary, as it stands before without prefixes, some words a step: a longer or
 * equal match of the surface wins over one that needs a prefix stripped.
 */
export function* listingNames(passage: Passage, glossary: Glossary): Steps<ReadPassage> {
  const listed: (readonly ListedName[])[] = [];
  for (let from = 0; from < passage.keys.length; from++) {
    if (from % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    const names = namesAt(passage, glossary, from, null, 0);
    const reach = names[0]?.to ?? from;
    for (const { key: rest, length } of (passage.readings[from] ?? []).slice(1))
      names.push(...namesAt(passage, glossary, from, rest, length).filter((name) => name.to > reach));
    listed.push(names.length === 0 ? NO_NAMES : names.sort((a, b) => b.to - a.to || a.proclitics - b.proclitics));
  }
  return { ...passage, listed };
}
