import * as v from 'valibot';
import { ENTITY_TYPES } from '../../analysis/entity-types';
import { wordKeys } from '../../arabic/words';
import { markedName } from '../tables/rows';
import { Correction, withCorrection as correctedBy, correctionKey, MOST_CORRECTIONS } from './corrections';
import { PROBLEM } from './problems';

const ARABIC = /\p{Script=Arabic}/u;

/** Most letters of a name, UTF-16 code units. */
export const LONGEST_NAME = 120;

const ArabicName = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_NAME, PROBLEM.longName),
  v.check((name) => ARABIC.test(name), PROBLEM.notArabic),
  v.check((name) => wordKeys(markedName(name).text).join('').length >= 2, PROBLEM.tooShort),
);
const Note = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500, PROBLEM.longNote)), '');
const LatinName = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME, PROBLEM.longName)), '');

/** An entry that the reader wrote. Names may carry the marks of the tables: `?` wants a cue, `!` one spelling only. */
export const OwnEntry = v.object({
  id: v.pipe(v.string(), v.regex(/^own\/[^\s/]+$/, PROBLEM.id)),
  type: v.picklist(ENTITY_TYPES, PROBLEM.type),
  ar: ArabicName,
  en: LatinName,
  arAliases: v.optional(v.array(ArabicName), []),
  enAliases: v.optional(v.array(v.string()), []),
  country: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, PROBLEM.country))]), ''),
  noteAr: Note,
  noteEn: Note,
  /** Id of the bundled entry that this one stands in for; empty for none. */
  replaces: v.optional(v.string(), ''),
});
export type OwnEntry = v.InferOutput<typeof OwnEntry>;

/** Of the form that is kept and exported. Version 1 had no corrections. */
export const VERSION = 2;

/** Most own entries, and most hidden ones: as many as the browser's storage (10 MB) holds beside all else. */
const MOST_ENTRIES = 20_000;

const HiddenId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** All that the reader changed about the glossary, as it is stored and exported. */
export const OwnGlossary = v.object({
  version: v.literal(VERSION, PROBLEM.version),
  entries: v.pipe(v.array(OwnEntry), v.maxLength(MOST_ENTRIES, PROBLEM.tooMany)),
  /** Ids of bundled entries that the reader does not want to see. */
  hidden: v.pipe(v.array(HiddenId), v.maxLength(MOST_ENTRIES, PROBLEM.tooMany)),
  corrections: v.pipe(v.array(Correction), v.maxLength(MOST_CORRECTIONS, PROBLEM.tooMany)),
});
export type OwnGlossary = v.InferOutput<typeof OwnGlossary>;

/** A reader's glossary before the first change. */
export const NO_OWN_ENTRIES: OwnGlossary = { version: VERSION, entries: [], hidden: [], corrections: [] };

/** Adds an entry, or changes the one of its id. */
export function withEntry(own: OwnGlossary, entry: OwnEntry): OwnGlossary {
  const known = own.entries.some((other) => other.id === entry.id);
  const entries = known ? own.entries.map((other) => (other.id === entry.id ? entry : other)) : [...own.entries, entry];
  return { ...own, entries };
}

/** Removes an entry of the reader's. */
export function withoutEntry(own: OwnGlossary, id: string): OwnGlossary {
  return { ...own, entries: own.entries.filter((entry) => entry.id !== id) };
}

/** Hides a bundled entry. */
export function withHidden(own: OwnGlossary, id: string): OwnGlossary {
  return own.hidden.includes(id) ? own : { ...own, hidden: [...own.hidden, id] };
}

/** Shows a hidden bundled entry again. */
export function withShown(own: OwnGlossary, id: string): OwnGlossary {
  return { ...own, hidden: own.hidden.filter((other) => other !== id) };
}

/** Adds a correction, in place of an earlier one of the same. */
export function withCorrection(own: OwnGlossary, correction: Correction): OwnGlossary {
  return { ...own, corrections: correctedBy(own.corrections, correction) };
}

/** Takes a correction back. */
export function withoutCorrection(own: OwnGlossary, correction: Correction): OwnGlossary {
  const key = correctionKey(correction);
  return { ...own, corrections: own.corrections.filter((other) => correctionKey(other) !== key) };
}

/** An id for a new entry that no other has: its name, numbered where taken. */
export function newOwnId(own: OwnGlossary, name: string): string {
  return freeOwnId(new Set(own.entries.map((entry) => entry.id)), name);
}

/** An id for a new entry that is not among these: its name, numbered where taken. */
export function freeOwnId(taken: { has(id: string): boolean }, name: string): string {
  const base = `own/${wordKeys(markedName(name).text).join('-') || 'entry'}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
