import * as v from 'valibot';
import { entityTypeSchema, spanSchema } from '../analysis/analysis-schema';
import { passageSelectorSchema } from '../notes/passage';
import { question } from './question';

const nothing = v.null();

const articleSchema = v.object({
  /** Under which notes on it are kept. */
  address: v.string(),
  paragraphs: v.array(v.string()),
});

/** Where a passage stands in the article now; null where it does not any more. */
const placeSchema = v.nullable(spanSchema);

const notedSchema = v.object({
  /** Passages with notes that stand in the article, in the order in which the notes were written; none where pages show none. */
  passages: v.array(v.object({ passage: passageSelectorSchema, place: spanSchema })),
  /** Keys of the entities with notes: their cards open the field of the note at once. */
  entities: v.array(v.string()),
});

/** What has notes of an article, as its reader is told: never what they say. */
export type NotedOnPage = v.InferOutput<typeof notedSchema>;

/** Reader to background: what of this article, which names these entities, has notes of its own or everywhere? */
export const notedOnPage = question(
  'noted-on-page',
  'script',
  v.object({
    ...articleSchema.entries,
    entities: v.array(
      v.object({ key: v.string(), glossary: v.nullable(v.string()), name: v.string(), type: entityTypeSchema }),
    ),
  }),
  notedSchema,
);

const passageNoteSchema = v.object({
  /** The note's. */
  id: v.string(),
  /** What it says. */
  text: v.string(),
  /** What it is on, as that was. */
  passage: passageSelectorSchema,
  place: placeSchema,
});

/** A note on a passage of an article, as popup and panel show it. */
export type PassageNote = v.InferOutput<typeof passageNoteSchema>;

/** Popup to background: the notes on passages of this article, in the article's order; then those that are gone from it. */
export const passageNotes = question('passage-notes', 'own', articleSchema, v.array(passageNoteSchema));

/** Background to readers: ask again what has notes. Which note has changed no page is told. */
export const notesChanged = question('notes-changed', 'own', nothing, nothing);

/** Background to reader, on a keyboard command or a menu: take a note on what is selected. Whether it is of an article. */
export const noteSelection = question('note-selection', 'own', nothing, v.boolean());
