import * as v from 'valibot';
import { browser } from '../browser';
import { oneAtATime } from '../in-turn';
import {
  type ArticleNotes,
  articleNotesSchema,
  isSameSubject,
  type NotePlace,
  noNotes,
  noteOn,
  noteSchema,
} from './note';

const KEPT_UNDER = 'notes:';
const DAMAGED_UNDER = 'damaged-notes:';

/** What is written down, and on what. */
export interface NewNote extends Readonly<NotePlace> {
  /** Empty to forget the note. */
  readonly text: string;
}

const damagedSchema = v.looseObject({ notes: v.array(v.unknown()) });

/** Whatever notes can still be read in a value of another form. */
function readableNotes(value: unknown, address: string): ArticleNotes {
  const outer = v.safeParse(damagedSchema, value);
  const notes = outer.success ? outer.output.notes.filter((note) => v.is(noteSchema, note)) : [];
  return { ...noNotes(address, null, null), notes };
}

function withNote(before: ArticleNotes, { subject, text, title, published }: NewNote, now: string): ArticleNotes {
  const old = before.notes.find((note) => isSameSubject(note.subject, subject));
  const others = before.notes.filter((note) => note !== old);
  const note = { subject, text, written: old?.written ?? now, changed: now };
  return {
    ...before,
    title: title ?? before.title,
    published: published ?? before.published,
    notes: text.trim() === '' ? others : [...others, note],
  };
}

/**
 * The notes in the browser's storage, one key an article. Only the background holds one, so that no two writers
 * overtake each other; pages ask it by message.
 */
export class NoteStore {
  /** Reading may write too, where it sets something aside. */
  readonly #inTurn = oneAtATime();

  /**
   * The notes on an article, null where there are none. A value in another form is set aside under a key of its own,
   * never written over; the notes in it that can be read stay.
   */
  read(address: string): Promise<ArticleNotes | null> {
    return this.#inTurn(() => this.#read(address));
  }

  /** Writes a note, in place of an earlier one on the same subject. Answers all notes on the article. */
  keep({ text, ...place }: NewNote): Promise<ArticleNotes | null> {
    return this.change(place, () => text);
  }

  /** Writes what `change` makes of the note as it is kept, empty where there is none. Answers all notes on the article. */
  change(place: NotePlace, change: (kept: string) => string): Promise<ArticleNotes | null> {
    return this.#inTurn(async () => {
      const { address, title, published, subject } = place;
      const before = (await this.#read(address)) ?? noNotes(address, title, published);
      const text = change(noteOn(before, subject)?.text ?? '');
      return this.#write(withNote(before, { ...place, text }, new Date().toISOString()));
    });
  }

  async #read(address: string): Promise<ArticleNotes | null> {
    const key = KEPT_UNDER + address;
    const value = (await browser.storage.local.get(key))[key];
    if (value === undefined) return null;
    const notes = v.safeParse(articleNotesSchema, value);
    if (notes.success) return notes.output;
    await browser.storage.local.set({ [`${DAMAGED_UNDER}${new Date().toISOString()}:${address}`]: value });
    return this.#write(readableNotes(value, address));
  }

  async #write(notes: ArticleNotes): Promise<ArticleNotes | null> {
    const key = KEPT_UNDER + notes.address;
    if (notes.notes.length === 0) {
      await browser.storage.local.remove(key);
      return null;
    }
    await browser.storage.local.set({ [key]: notes });
    return notes;
  }
}
