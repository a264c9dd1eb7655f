import type { Analysis, Entity, EntityKey } from '../../analysis/analysis';
import type { EntityType } from '../../analysis/entity-types';
import { type ArticleNotes, isSameSubject, type Note, noteOn, subjectOf } from '../note';
import type { ExportLabels } from './labels';

/** What is taken away from an article: all that is known of it and all that was noted on it. */
export interface ArticleRecord {
  /** Where the article was read. */
  readonly address: string;
  readonly analysis: Analysis;
  readonly notes: ArticleNotes | null;
  readonly labels: ExportLabels;
  /** Language of the labels; descriptions follow it. */
  readonly language: 'ar' | 'en';
}

/** Writes an article's record in one form. */
export interface ExportWriter {
  write(record: ArticleRecord): string;
}

/** An entity as an export lists it. */
export interface RecordedEntity {
  readonly key: EntityKey;
  readonly entity: Entity;
  readonly description: string | null;
  /** As the article words them, each once. */
  readonly roles: readonly string[];
  readonly note: Note | undefined;
}

/** A date as an export lists it, with all its wordings in the article. */
export interface RecordedDate {
  /** ISO 8601, null where the words leave it open. */
  readonly value: string | null;
  readonly surfaces: readonly string[];
}

/** All entities, in order of first mention. */
export function recordedEntities({ analysis, notes, labels, language }: ArticleRecord): RecordedEntity[] {
  return Object.entries(analysis.entities).map(([key, entity]) => ({
    key,
    entity,
    description: entity.description?.[language] ?? null,
    roles: [...new Set(entity.roles.map(({ text, former }) => (former ? `${text} (${labels.former})` : text)))],
    note: noteOn(notes, subjectOf(entity)),
  }));
}

/** Names of some entities, as the summary orders them. */
export function namesOf({ analysis }: ArticleRecord, keys: readonly EntityKey[]): string[] {
  return keys.flatMap((key) => analysis.entities[key]?.name.ar ?? []);
}

/** All dates in order of first mention, equal ones together. */
export function recordedDates({ analysis }: ArticleRecord): RecordedDate[] {
  const dates = new Map<string, { value: string | null; surfaces: Set<string> }>();
  for (const { value, surface } of analysis.dates) {
    const key = value ?? surface;
    const date = dates.get(key) ?? { value, surfaces: new Set() };
    date.surfaces.add(surface);
    dates.set(key, date);
  }
  return [...dates.values()].map(({ value, surfaces }) => ({ value, surfaces: [...surfaces] }));
}

/** The note on the article as a whole. */
export function articleNote({ notes }: ArticleRecord): Note | undefined {
  return noteOn(notes, { kind: 'article' });
}

/** A note that belongs neither to the article as a whole nor to anything that an export lists. */
export interface StrayNote {
  /** What it is on: a name, or words of the article between quotation marks. */
  readonly on: string;
  /** Null where it is on no entity. */
  readonly type: EntityType | null;
  readonly text: string;
}

/**
 * Notes on passages, and on what this reading of the article no longer names. They are the reader's, so no export leaves
 * them out.
 */
export function strayNotes({ analysis, notes }: ArticleRecord): StrayNote[] {
  const subjects = Object.values(analysis.entities).map(subjectOf);
  return (notes?.notes ?? []).flatMap(({ subject, text }): StrayNote[] => {
    if (subject.kind === 'article' || subjects.some((other) => isSameSubject(subject, other))) return [];
    if (subject.kind === 'passage') return [{ on: `«${subject.passage.exact}»`, type: null, text }];
    return [{ on: subject.name, type: subject.type, text }];
  });
}
