import * as v from 'valibot';
import { ENTITY_TYPES } from '../../analysis/entity-types';
import { wordKeys } from '../../arabic/words';
import { markedName } from '../tables/rows';

const ARABIC = /\p{Script=Arabic}/u;

/** Most letters of a name, UTF-16 code units. */
export const LONGEST_NAME = 120;

const ArabicName = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_NAME, 'longer than 120 letters'),
  v.check((name) => ARABIC.test(name), 'not written in Arabic letters'),
  v.check((name) => wordKeys(markedName(name).text).join('').length >= 2, 'shorter than two letters'),
);
const Note = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500, 'longer than 500 letters')), '');
const LatinName = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME, 'longer than 120 letters')), '');

/** An entry that the reader wrote. Names may carry the marks of the tables: `?` wants a cue, `!` one spelling only. */
export const OwnEntry = v.object({
  id: v.pipe(v.string(), v.regex(/^own\/[^\s/]+$/, 'not of the form own/…')),
  type: v.picklist(ENTITY_TYPES, 'an unknown type'),
  ar: ArabicName,
  en: LatinName,
  arAliases: v.optional(v.array(ArabicName), []),
  enAliases: v.optional(v.array(v.string()), []),
  country: v.optional(
    v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'no ISO code of two letters'))]),
    '',
  ),
  noteAr: Note,
  noteEn: Note,
  /** Id of the bundled entry that this one stands in for; empty for none. */
  replaces: v.optional(v.string(), ''),
});
export type OwnEntry = v.InferOutput<typeof OwnEntry>;

/** All that the reader changed about the glossary, as it is stored and exported. */
export const OwnGlossary = v.object({
  version: v.literal(1, 'written by another version of Hashiya'),
  entries: v.array(OwnEntry),
  /** Ids of bundled entries that the reader does not want to see. */
  hidden: v.array(v.string()),
});
export type OwnGlossary = v.InferOutput<typeof OwnGlossary>;

/** A reader's glossary before the first change. */
export const NO_OWN_ENTRIES: OwnGlossary = { version: 1, entries: [], hidden: [] };

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
