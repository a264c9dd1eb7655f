import * as v from 'valibot';
import { Correction, correctionKey } from './corrections';
import {
  newOwnId,
  OwnEntry,
  type OwnGlossary,
  withCorrection,
  withEntry,
  withHidden,
  withoutCorrection,
  withoutEntry,
  withShown,
} from './own-entries';

/** An entry before it has an id. */
export const NewEntry = v.omit(OwnEntry, ['id']);
export type NewEntry = v.InferOutput<typeof NewEntry>;

/** One thing that a reader can do to the glossary. */
export const Change = v.variant('kind', [
  v.object({ kind: v.literal('add'), entry: NewEntry }),
  v.object({ kind: v.literal('keep'), entry: OwnEntry }),
  v.object({ kind: v.literal('remove'), id: v.string() }),
  v.object({ kind: v.literal('hide'), id: v.string() }),
  v.object({ kind: v.literal('show'), id: v.string() }),
  v.object({ kind: v.literal('correct'), correction: Correction }),
  v.object({ kind: v.literal('take-back'), correction: Correction }),
]);
export type Change = v.InferOutput<typeof Change>;

/** What a change makes of the reader's glossary. */
export function changed(own: OwnGlossary, change: Change): OwnGlossary {
  switch (change.kind) {
    case 'add':
      return withEntry(own, { ...change.entry, id: newOwnId(own, change.entry.ar) });
    case 'keep':
      return withEntry(own, change.entry);
    case 'remove':
      return withoutEntry(own, change.id);
    case 'hide':
      return withHidden(own, change.id);
    case 'show':
      return withShown(own, change.id);
    case 'correct':
      return withCorrection(own, change.correction);
    case 'take-back':
      return withoutCorrection(own, change.correction);
  }
}

/** What leads from one state of a reader's glossary to another, whatever else has changed meanwhile. */
export const Difference = v.object({
  put: v.object({ entries: v.array(OwnEntry), hidden: v.array(v.string()), corrections: v.array(Correction) }),
  /** Ids of entries and hidden ones; keys of corrections. */
  gone: v.object({ entries: v.array(v.string()), hidden: v.array(v.string()), corrections: v.array(v.string()) }),
});
export type Difference = v.InferOutput<typeof Difference>;

interface ListDifference<Item> {
  readonly put: Item[];
  readonly gone: string[];
}

function listDifference<Item>(
  from: readonly Item[],
  to: readonly Item[],
  keyOf: (item: Item) => string,
): ListDifference<Item> {
  const before = new Map(from.map((item) => [keyOf(item), JSON.stringify(item)]));
  const after = new Set(to.map(keyOf));
  return {
    put: to.filter((item) => before.get(keyOf(item)) !== JSON.stringify(item)),
    gone: [...before.keys()].filter((key) => !after.has(key)),
  };
}

const idOf = ({ id }: OwnEntry): string => id;
const itself = (id: string): string => id;

/** What leads from `from` to `to`. */
export function difference(from: OwnGlossary, to: OwnGlossary): Difference {
  const entries = listDifference(from.entries, to.entries, idOf);
  const hidden = listDifference(from.hidden, to.hidden, itself);
  const corrections = listDifference(from.corrections, to.corrections, correctionKey);
  return {
    put: { entries: entries.put, hidden: hidden.put, corrections: corrections.put },
    gone: { entries: entries.gone, hidden: hidden.gone, corrections: corrections.gone },
  };
}

function listAfter<Item>(
  items: readonly Item[],
  { put, gone }: ListDifference<Item>,
  keyOf: (item: Item) => string,
): Item[] {
  const all = new Map(items.map((item) => [keyOf(item), item]));
  for (const key of gone) all.delete(key);
  for (const item of put) all.set(keyOf(item), item);
  return [...all.values()];
}

/** A glossary after a difference; what comes back comes last. */
export function after(own: OwnGlossary, { put, gone }: Difference): OwnGlossary {
  return {
    ...own,
    entries: listAfter(own.entries, { put: put.entries, gone: gone.entries }, idOf),
    hidden: listAfter(own.hidden, { put: put.hidden, gone: gone.hidden }, itself),
    corrections: listAfter(own.corrections, { put: put.corrections, gone: gone.corrections }, correctionKey),
  };
}
