import type { Analysis, DateMention, Entity, Mention, Quote, Span } from '../../src/analysis/analysis';
import type { EntityType } from '../../src/analysis/entity-types';

/** An entity as a test tells it: where it is named is found in the text by its wordings. */
export interface Told {
  readonly type: EntityType;
  readonly wordings: readonly string[];
  readonly glossary?: string;
  readonly country?: string;
  readonly at?: readonly [latitude: number, longitude: number];
  readonly en?: string;
  readonly nisba?: readonly string[];
}

/** An article with what is known of it, as a test tells it. */
export interface ToldArticle {
  readonly title?: string;
  readonly published?: string | null;
  readonly paragraphs: readonly string[];
  readonly entities?: readonly Told[];
  readonly who?: readonly number[];
  readonly where?: readonly number[];
  readonly when?: readonly string[];
  /** Words of a date with their value, or why there is none. */
  readonly dates?: readonly (readonly [words: string, value: string | null, why?: DateMention['unresolved']])[];
  /** Words of a quote with the number of its speaker. */
  readonly quotes?: readonly (readonly [words: string, speaker: number | null])[];
}

const keyAt = (index: number): string => `e${index + 1}`;

/** Where words first stand in a text. */
export function spanIn(paragraphs: readonly string[], words: string): Span {
  const paragraph = paragraphs.findIndex((text) => text.includes(words));
  const start = paragraphs[paragraph]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`«${words}» is not in the text`);
  return { paragraph, start, end: start + words.length };
}

function mentionsOf({ title = '', paragraphs }: ToldArticle, { type, wordings, nisba = [] }: Told, at: number) {
  const mention = (paragraph: number, text: string, surface: string, form: Mention['form']): Mention[] => {
    const start = text.indexOf(surface);
    const place = { paragraph, start, end: start + surface.length, coreStart: start };
    return start < 0 ? [] : [{ ...place, surface, type, form, entity: keyAt(at), source: 'glossary', confidence: 1 }];
  };
  return [title, ...paragraphs].flatMap((text, index) => [
    ...wordings.flatMap((surface) => mention(index - 1, text, surface, 'name')),
    ...nisba.flatMap((surface) => mention(index - 1, text, surface, 'nisba')),
  ]);
}

function entity({ type, wordings, glossary, country, at, en }: Told, count: number): Entity {
  return {
    type,
    name: { ar: wordings[0] ?? '', en: en ?? null },
    glossary: glossary ?? null,
    certainty: glossary ? 'glossary' : 'article',
    description: null,
    knownAsOf: null,
    country: country ?? null,
    coordinates: at ? { latitude: at[0], longitude: at[1] } : null,
    wikidata: null,
    roles: [],
    count,
  };
}

/** An analysis of an article that a test tells. */
export function analysed(told: ToldArticle): Analysis {
  const { title = null, published = null, paragraphs, entities = [], dates = [], quotes = [] } = told;
  const mentions = entities.map((one, at) => mentionsOf(told, one, at));
  return {
    article: {
      url: null,
      title,
      published,
      publishedFrom: published === null ? null : 'given',
      modified: null,
      byline: null,
      publisher: null,
      dateline: null,
      section: null,
      keywords: [],
      language: 'ar',
      paragraphs,
    },
    mentions: mentions.flat().sort((one, other) => one.paragraph - other.paragraph || one.start - other.start),
    references: [],
    dates: dates.map(
      ([surface, value, unresolved = null]): DateMention => ({
        ...spanIn(paragraphs, surface),
        surface,
        value,
        unresolved,
      }),
    ),
    quotes: quotes.map(
      ([words, speaker]): Quote => ({
        ...spanIn(paragraphs, words),
        speaker: speaker === null ? null : keyAt(speaker),
        direct: true,
      }),
    ),
    entities: Object.fromEntries(entities.map((one, at) => [keyAt(at), entity(one, mentions[at]?.length ?? 0)])),
    summary: {
      who: (told.who ?? []).map(keyAt),
      where: (told.where ?? []).map(keyAt),
      when: told.when ?? [],
    },
  };
}
