import * as v from 'valibot';
import { entityTypeSchema } from '../analysis/analysis-schema';
import { browser } from '../browser';
import { type NotesDatabase, type Shelf, writing } from './database';
import { unreadDigest } from './digest';
import { joinNote } from './shelf';

/** Where version 1 kept notes: in `storage.local`, one key an article. */
const KEPT_UNDER = 'notes:';
const DAMAGED_UNDER = 'damaged-notes:';

const oldNoteSchema = v.object({
  subject: v.variant('kind', [
    v.object({ kind: v.literal('article') }),
    v.object({ kind: v.literal('entity'), glossary: v.nullable(v.string()), name: v.string(), type: entityTypeSchema }),
  ]),
  text: v.string(),
  written: v.string(),
  changed: v.string(),
});

const oldNotesSchema = v.object({
  version: v.literal(1),
  address: v.string(),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  notes: v.array(oldNoteSchema),
});

type OldNotes = v.InferOutput<typeof oldNotesSchema>;

const damagedSchema = v.looseObject({ notes: v.array(v.unknown()) });

/** Whatever notes can still be read in a value of another form. */
function readableNotes(value: unknown, address: string): OldNotes {
  const outer = v.safeParse(damagedSchema, value);
  const notes = outer.success ? outer.output.notes.filter((note) => v.is(oldNoteSchema, note)) : [];
  return { version: 1, address, title: null, published: null, notes };
}

/**
 * Puts a value that cannot be read where the page about Hashiya shows it; once, however often this is tried. False where
 * there is no room for it.
 */
async function setAside(value: unknown, address: string, stored: Readonly<Record<string, unknown>>): Promise<boolean> {
  const text = JSON.stringify(value);
  const isIt = ([key, other]: [string, unknown]): boolean =>
    key.startsWith(DAMAGED_UNDER) && key.endsWith(`Z:${address}`) && JSON.stringify(other) === text;
  if (Object.entries(stored).some(isIt)) return true;
  const kept = browser.storage.local.set({ [`${DAMAGED_UNDER}${new Date().toISOString()}:${address}`]: value });
  return kept.then(
    () => true,
    () => false,
  );
}

async function copyNotes(shelf: Shelf, { address, title, published, notes }: OldNotes): Promise<void> {
  const article = { ...unreadDigest(address, title), published };
  for (const { subject, ...note } of notes)
    if (note.text.trim() !== '') await joinNote(shelf, article, subject, { ...note, id: crypto.randomUUID() });
}

/**
 * Takes over the notes that version 1 kept in `storage.local`. They are copied in one transaction, which also remembers
 * that they are; only then are they removed there. Whenever it is broken off, it goes on the next time where it was; so
 * does what is damaged and finds no room to be set aside.
 */
export async function copyOldNotes(database: NotesDatabase): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const keys = Object.keys(stored).filter((key) => key.startsWith(KEPT_UNDER));
  const before = await database.getAllKeys('copied');
  if (keys.length === 0 && before.length === 0) return;
  const old = new Map<string, OldNotes>();
  for (const key of keys.filter((key) => !before.includes(key))) {
    const address = key.slice(KEPT_UNDER.length);
    const notes = v.safeParse(oldNotesSchema, stored[key]);
    if (notes.success) old.set(key, { ...notes.output, address });
    else if (await setAside(stored[key], address, stored)) old.set(key, readableNotes(stored[key], address));
  }
  await writing(database, async (shelf) => {
    for (const notes of old.values()) await copyNotes(shelf, notes);
    for (const key of old.keys()) await shelf.objectStore('copied').put(true, key);
  });
  await browser.storage.local.remove([...before, ...old.keys()]);
  await database.clear('copied');
}
