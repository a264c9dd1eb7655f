import * as v from 'valibot';
import type { Entity } from '../analysis/analysis';
import { entityTypeSchema } from '../analysis/analysis-schema';
import { keyOf } from '../arabic/normalise';

/** What a note is about: the article, or somebody or something it names. */
export const noteSubjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('article') }),
  v.object({
    kind: v.literal('entity'),
    /** Glossary id, null where the glossary does not know the entity. */
    glossary: v.nullable(v.string()),
    /** Arabic name, which finds the entity again where there is no id. */
    name: v.string(),
    type: entityTypeSchema,
  }),
]);

export type NoteSubject = v.InferOutput<typeof noteSubjectSchema>;

/** Longest note that is kept, in UTF-16 code units. */
export const LONGEST_NOTE = 100_000;

/** Where a note belongs: the article's address, with title and date for when the page is gone, and what it is about. */
export const notePlaceSchema = v.object({
  address: v.string(),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  subject: noteSubjectSchema,
});

export type NotePlace = v.InferOutput<typeof notePlaceSchema>;

/** What a reader wrote down. Times are ISO 8601 in UTC. */
export const noteSchema = v.object({
  subject: noteSubjectSchema,
  text: v.string(),
  written: v.string(),
  changed: v.string(),
});

export type Note = v.InferOutput<typeof noteSchema>;

/** Version of the stored form; a newer one is never written over. */
const VERSION = 1;

/** The notes on one article, as stored. Title and date are kept for when the page is no longer there. */
export const articleNotesSchema = v.object({
  version: v.literal(VERSION),
  address: v.string(),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  notes: v.array(noteSchema),
});

export type ArticleNotes = v.InferOutput<typeof articleNotesSchema>;

/** The notes on an article before the first is written. */
export function noNotes(address: string, title: string | null, published: string | null): ArticleNotes {
  return { version: VERSION, address, title, published, notes: [] };
}

/** A note's subject for an entity of an analysis. */
export function subjectOf(entity: Entity): NoteSubject {
  return { kind: 'entity', glossary: entity.glossary, name: entity.name.ar, type: entity.type };
}

/**
 * Whether two notes are about the same: by glossary id where both have one, else by name and type, so that a note
 * outlives an entity's entering or leaving the glossary.
 */
export function isSameSubject(one: NoteSubject, other: NoteSubject): boolean {
  if (one.kind === 'article' || other.kind === 'article') return one.kind === other.kind;
  if (one.glossary !== null && other.glossary !== null) return one.glossary === other.glossary;
  return one.type === other.type && keyOf(one.name) === keyOf(other.name);
}

/** The note on a subject, if there is one. */
export function noteOn(notes: ArticleNotes | null, subject: NoteSubject): Note | undefined {
  return notes?.notes.find((note) => isSameSubject(note.subject, subject));
}
