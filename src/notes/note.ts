import * as v from 'valibot';
import type { Entity } from '../analysis/analysis';
import { entityTypeSchema } from '../analysis/analysis-schema';
import { type ArticleDigest, articleDigestSchema } from './digest';
import { isSameNamed, type Named } from './named';
import { isSamePassage, passageSelectorSchema } from './passage';

const namedEntries = {
  /** Glossary id, null where the glossary does not know the entity. */
  glossary: v.nullable(v.string()),
  /** Arabic name, which finds the entity again where there is no id. */
  name: v.string(),
  type: entityTypeSchema,
};

/**
 * What a note is about: the article; somebody or something in this article, or in every article that names it; or some
 * words of the article.
 */
export const noteSubjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('article') }),
  v.object({ kind: v.literal('entity'), ...namedEntries }),
  v.object({ kind: v.literal('everywhere'), ...namedEntries }),
  v.object({ kind: v.literal('passage'), passage: passageSelectorSchema }),
]);

export type NoteSubject = v.InferOutput<typeof noteSubjectSchema>;

/** Longest note that is kept, in UTF-16 code units. */
export const LONGEST_NOTE = 100_000;

/** Where a field takes a note: the article it is read in, with its digest, and what the note is about. */
export const notePlaceSchema = v.object({ ...articleDigestSchema.entries, subject: noteSubjectSchema });

export type NotePlace = v.InferOutput<typeof notePlaceSchema>;

/** What a reader wrote down. Times are ISO 8601 in UTC. */
export const noteSchema = v.object({
  /** Stays the same while the note is there. */
  id: v.string(),
  subject: noteSubjectSchema,
  text: v.string(),
  /** What the text says with `#`, as `tagsIn` reads it. */
  tags: v.array(v.string()),
  written: v.string(),
  changed: v.string(),
  /** The article's; null where the note belongs to every article. */
  address: v.nullable(v.string()),
});

export type Note = v.InferOutput<typeof noteSchema>;

/** The notes on one article. */
export const articleNotesSchema = v.object({
  address: v.string(),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  notes: v.array(noteSchema),
});

export type ArticleNotes = v.InferOutput<typeof articleNotesSchema>;

/** A note's subject for an entity of an analysis. */
export function subjectOf({ glossary, name, type }: Entity): NoteSubject & { kind: 'entity' } {
  return { kind: 'entity', glossary, name: name.ar, type };
}

/** The same entity as the subject of a note that is seen wherever it is named; null where the subject is no entity. */
export function everywhereOf(subject: NoteSubject): NoteSubject | null {
  const named = namedIn(subject);
  return named && { ...named, kind: 'everywhere' };
}

/** Whom or what a note is about, wherever it is read; null where it is about the article's text. */
export function namedIn(subject: NoteSubject): Named | null {
  if (subject.kind !== 'entity' && subject.kind !== 'everywhere') return null;
  const { glossary, name, type } = subject;
  return { glossary, name, type };
}

/** Whether two notes on one article are about the same. */
export function isSameSubject(one: NoteSubject, other: NoteSubject): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'passage' && other.kind === 'passage') return isSamePassage(one.passage, other.passage);
  const [named, otherNamed] = [namedIn(one), namedIn(other)];
  return named === null || otherNamed === null || isSameNamed(named, otherNamed);
}

/** The article to which a note of this place belongs; null where it belongs to every article. */
export function articleOf({ subject, ...article }: NotePlace): ArticleDigest | null {
  return subject.kind === 'everywhere' ? null : article;
}

/** Whether two fields write the same note. */
export function isSamePlace(one: NotePlace, other: NotePlace): boolean {
  return articleOf(one)?.address === articleOf(other)?.address && isSameSubject(one.subject, other.subject);
}
