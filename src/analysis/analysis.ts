import type { Article } from '../article/article';
import type { EntityType } from './entity-types';

/** Key of an entity within one analysis: `e1`, `e2` … in order of first mention. */
export type EntityKey = string;

/** Where an annotation stands: paragraph from 0, -1 the title; UTF-16 offsets in its text, end-exclusive. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Where knowledge of a mention comes from: the bundled glossary, the reader's own, or the article's own words. */
export type MentionSource = 'glossary' | 'own' | 'pattern' | 'model';

/** One place where an entity is named. `start` includes attached proclitics, `coreStart` does not. */
export interface Mention extends Span {
  readonly coreStart: number;
  /** The original text from `start` to `end`. */
  readonly surface: string;
  readonly type: EntityType;
  /** `nisba`: an adjective or people-name made from a place (الأمريكي، الروس); its entity is the place. */
  readonly form: 'name' | 'nisba';
  readonly entity: EntityKey;
  readonly source: MentionSource;
  /** 0 to 1; what is below `TOLD_FROM` of src/recognition/amount.ts is not in an analysis. */
  readonly confidence: number;
}

/** Words that mean an entity without naming it, where one reading is certain: «الحركة», «الرئيس الأميركي». */
export interface Reference extends Span {
  readonly entity: EntityKey;
}

/** A date or time expression. */
export interface DateMention extends Span {
  readonly surface: string;
  /** ISO 8601, as precise as the words: day, month, year, or an interval with inclusive end; null where unresolved. */
  readonly value: string | null;
  /** Why `value` is null, for the reader; null where resolved. */
  readonly unresolved: 'no-publication-date' | 'impossible-date' | 'vague' | null;
}

/** What somebody is quoted as saying. */
export interface Quote extends Span {
  readonly speaker: EntityKey | null;
  readonly direct: boolean;
}

/**
 * A role as the article words it: «وزير الدفاع الأميركي»; where it words one office for several («وزيرا الخارجية الأميركي … والروسي
 * …»), that of the one whose words stand there.
 */
export interface Role extends Span {
  readonly text: string;
  /** The organization or country the role is held in, where the article tells. */
  readonly affiliation: EntityKey | null;
  readonly former: boolean;
}

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** Somebody or something the article names. */
export interface Entity {
  readonly type: EntityType;
  /** Canonical name; English only where the glossary has it. */
  readonly name: { readonly ar: string; readonly en: string | null };
  /** Full glossary id (`people/vladimir-putin`), null where only the article tells of it. */
  readonly glossary: string | null;
  /** `similar`: linked to the glossary by a near spelling. */
  readonly certainty: 'glossary' | 'article' | 'similar';
  readonly description: Bilingual | null;
  /**
   * Year or month (`2025`, `2025-12`) of what the glossary knows, where the description tells an office that may have ended
   * since; else null.
   */
  readonly knownAsOf: string | null;
  /** ISO 3166-1 alpha-2 of the main country, where known. */
  readonly country: string | null;
  /** Degrees WGS 84, for places that have them. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  /** Wikidata id (`Q878`), where the glossary's source states it: of countries. */
  readonly wikidata: string | null;
  /** Most telling first. */
  readonly roles: readonly Role[];
  /** Mentions in title and body, nisba forms included. */
  readonly count: number;
}

/** Who, where and when, most telling first. */
export interface Summary {
  readonly who: readonly EntityKey[];
  readonly where: readonly EntityKey[];
  /** ISO values as in `DateMention.value`. */
  readonly when: readonly string[];
}

/** All that Hashiya knows of an article; `annotate` prints it and every page of the extension shows parts of it. */
export interface Analysis {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly entities: Readonly<Record<EntityKey, Entity>>;
  readonly summary: Summary;
}
