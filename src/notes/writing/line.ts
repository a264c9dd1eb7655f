import * as v from 'valibot';
import { LONGEST_NOTE, notePlaceSchema } from '../note';

/** Name of the ports between a note's field and the background. */
export const NOTE_LINE = 'note';

/** Longest that a note may be given to be merged with another of the longest. */
const LONGEST_TEXT = 2 * LONGEST_NOTE + 1;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Which note a field writes. A field in somebody's page only knows the key under which the reader of that page has laid
 * the note out; a page of the extension names the note itself.
 */
const whichSchema = v.union([
  v.object({ key: v.string() }),
  v.object({ note: notePlaceSchema, isPrivate: v.boolean() }),
]);

/**
 * From a field. `open` comes first: `text` is what stands in the field; `known` is the note as it was last kept, then what
 * the field has written since and heard nothing of. In a new field all is empty. Every change is a `write` with a number
 * of its own; `seen` is the number of the last text from the desk that the field has taken over.
 */
export const fromFieldSchema = v.variant('kind', [
  v.object({ kind: v.literal('open'), which: whichSchema, known: v.array(text), text }),
  v.object({ kind: v.literal('write'), number: count, seen: count, text }),
  v.object({ kind: v.literal('keep-in-private') }),
]);

/**
 * What has become of a note: kept; about to be; not kept, since the storage is full, cannot be written or is of a newer
 * version; not to be kept, since the window is private and the reader has not said otherwise.
 */
const keepingSchema = v.picklist(['kept', 'keeping', 'full', 'failed', 'newer', 'private']);

/**
 * To a field. `opened` comes first and says which note this is, so that the field can ask for it again; `about` is what the
 * reader's own entry says of its subject, in lines. `unknown`: no note is laid out under this key. `text` is the note after the field's write number `upTo`, with a number of its own.
 */
export const fromDeskSchema = v.variant('kind', [
  v.object({ kind: v.literal('opened'), note: notePlaceSchema, isPrivate: v.boolean(), about: v.array(v.string()) }),
  v.object({ kind: v.literal('unknown') }),
  v.object({ kind: v.literal('text'), push: count, upTo: count, text, keeping: keepingSchema }),
]);

export type Which = v.InferOutput<typeof whichSchema>;
export type FromField = v.InferOutput<typeof fromFieldSchema>;
export type FromDesk = v.InferOutput<typeof fromDeskSchema>;
export type Keeping = v.InferOutput<typeof keepingSchema>;

/** One end of the line, whatever carries it. Nothing is heard and nothing goes out once it has ended. */
export interface Line {
  say(message: FromField | FromDesk): void;
  heard(listener: (message: unknown) => void): void;
  /** Called when the other end is gone. */
  ended(listener: () => void): void;
  end(): void;
}
