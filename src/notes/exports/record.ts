import type { Analysis, Entity, EntityKey, Quote, Span } from '../../analysis/analysis';
import { evidenceOf, saidIn, sentenceOf } from '../../analysis/evidence';
import { isSameNamed, type Named } from '../named';
import { type ArticleNotes, type Note, namedIn, subjectOf } from '../note';
import type { ExportLabels } from './labels';

/** An article with all that is known of it and all that was noted on it. */
export interface AnnotatedArticle {
  /** Where the article was read. */
  readonly address: string;
  readonly analysis: Analysis;
  readonly notes: ArticleNotes | null;
}

/** What is taken away from an article. */
export interface ArticleRecord extends AnnotatedArticle {
  readonly labels: ExportLabels;
  /** Language of the labels; descriptions follow it. */
  readonly language: 'ar' | 'en';
}

/** A file of several articles as a whole. */
export interface FileHead {
  readonly title: string;
  readonly labels: ExportLabels;
  readonly language: 'ar' | 'en';
}

/** Writes the records of several articles into one file. */
export interface SeveralWriter {
  /** What stands before the first record, between two, and behind the last. */
  frame(head: FileHead): { readonly before: string; readonly between: string; readonly behind: string };
  /** A record by itself; empty where the form has no place for anything in it. */
  part(record: ArticleRecord): string;
  /** The same in pieces, between which a page may do something else, for forms in which a record may be long. */
  pieces?(record: ArticleRecord): Iterable<string>;
}

/** Writes an article's record in one form, as a file of its own or beside others in one file. */
export interface ExportWriter {
  write(record: ArticleRecord): string;
  readonly several: SeveralWriter;
}

/** An entity as an export lists it. */
export interface RecordedEntity {
  readonly key: EntityKey;
  readonly entity: Entity;
  readonly description: string | null;
  /** As the article words them, each once. */
  readonly roles: readonly string[];
  /** In which it is named, in the order of the article, each once; the title only where no other names it. */
  readonly sentences: readonly string[];
  readonly notes: readonly Note[];
}

/** A note as an export lists it. */
export interface RecordedNote {
  readonly note: Note;
  /** What it is on, as a heading says it; null for the article as a whole. */
  readonly on: string | null;
  /** Whom or what it is on; null where it is on text. */
  readonly named: Named | null;
  /** The entity that it is on; null where this reading of the article names none such. */
  readonly entity: EntityKey | null;
  /** Where it stands in the article: where the entity is first named, without proclitics; null where that is nowhere. */
  readonly place: Span | null;
}

/** A date as an export lists it, with all its wordings in the article. */
export interface RecordedDate {
  /** ISO 8601, null where the words leave it open. */
  readonly value: string | null;
  readonly surfaces: readonly string[];
}

/** A quote as an export lists it. */
export interface RecordedQuote {
  readonly quote: Quote;
  /** Null where it is not certain who speaks. */
  readonly speaker: Entity | null;
  /** What is said, without the marks around it. */
  readonly words: string;
}

function sentencesOf({ article, mentions }: Analysis, key: EntityKey): string[] {
  const places = mentions.filter(({ entity }) => entity === key);
  const inBody = places.filter(({ paragraph }) => paragraph >= 0);
  const named = inBody.length > 0 ? inBody : places;
  return [...new Set(named.map((place) => sentenceOf(evidenceOf(article, place))))];
}

/** All notes, in the order in which they were kept. They are the reader's, so no export leaves one out. */
export function recordedNotes({ analysis, notes }: AnnotatedArticle): RecordedNote[] {
  const entities = Object.entries(analysis.entities);
  return (notes?.notes ?? []).map((note) => {
    const { subject } = note;
    const named = namedIn(subject);
    const [entity = null] = entities.find(([, one]) => named && isSameNamed(named, subjectOf(one))) ?? [];
    const mention = analysis.mentions.find((one) => one.entity === entity);
    const first = mention ? { paragraph: mention.paragraph, start: mention.coreStart, end: mention.end } : null;
    if (subject.kind === 'passage') {
      const { exact, paragraph, start, end } = subject.passage;
      return { note, on: `«${exact}»`, named, entity, place: { paragraph, start, end } };
    }
    return { note, on: named?.name ?? null, named, entity, place: first };
  });
}

/** The notes that no entity of the article has beside it. */
export function otherNotes(article: AnnotatedArticle): RecordedNote[] {
  return recordedNotes(article).filter(({ entity }) => entity === null);
}

/** All entities, in order of first mention. */
export function recordedEntities(record: ArticleRecord): RecordedEntity[] {
  const { analysis, labels, language } = record;
  const notes = recordedNotes(record);
  return Object.entries(analysis.entities).map(([key, entity]) => ({
    key,
    entity,
    description: entity.description?.[language] ?? null,
    roles: [...new Set(entity.roles.map(({ text, former }) => (former ? `${text} (${labels.former})` : text)))],
    sentences: sentencesOf(analysis, key),
    notes: notes.filter((one) => one.entity === key).map(({ note }) => note),
  }));
}

/** Names of some entities, as the summary orders them. */
function namesOf({ analysis }: ArticleRecord, keys: readonly EntityKey[]): string[] {
  return keys.flatMap((key) => analysis.entities[key]?.name.ar ?? []);
}

/** One question of the summary with its answers: names for who and where, ISO values for when. */
export interface SummaryFact {
  readonly label: string;
  readonly answers: readonly string[];
  readonly are: 'names' | 'dates';
}

/** Who, where and when, as far as the article tells. */
export function summaryFacts(record: ArticleRecord): SummaryFact[] {
  const { labels, analysis } = record;
  const { who, where, when } = analysis.summary;
  const facts: readonly SummaryFact[] = [
    { label: labels.who, answers: namesOf(record, who), are: 'names' },
    { label: labels.where, answers: namesOf(record, where), are: 'names' },
    { label: labels.when, answers: when, are: 'dates' },
  ];
  return facts.filter(({ answers }) => answers.length > 0);
}

/** All dates in order of first mention, equal ones together. */
export function recordedDates({ analysis }: AnnotatedArticle): RecordedDate[] {
  const dates = new Map<string, { value: string | null; surfaces: Set<string> }>();
  for (const { value, surface } of analysis.dates) {
    const key = value ?? surface;
    const date = dates.get(key) ?? { value, surfaces: new Set() };
    date.surfaces.add(surface);
    dates.set(key, date);
  }
  return [...dates.values()].map(({ value, surfaces }) => ({ value, surfaces: [...surfaces] }));
}

/** All that somebody is quoted as saying, in the order of the article. */
export function recordedQuotes({ analysis: { quotes, entities, article } }: AnnotatedArticle): RecordedQuote[] {
  return quotes.map((quote) => ({
    quote,
    speaker: (quote.speaker === null ? null : entities[quote.speaker]) ?? null,
    words: saidIn(article, quote),
  }));
}
