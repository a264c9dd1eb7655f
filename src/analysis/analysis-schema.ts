import * as v from 'valibot';
import { type Article, MOST_LETTERS, MOST_PARAGRAPHS } from '../article/article';
import type { Analysis } from './analysis';
import { ENTITY_TYPES } from './entity-types';

const text = v.string();
const textOrNull = v.nullable(text);
const bilingual = v.object({ ar: text, en: text });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where something stands: paragraph from -1 (the title), offsets from 0. */
export const spanSchema = v.object({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  start: offset,
  end: offset,
});

const letterCount = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

/** An article as it crosses from a page to the background. Fields this version does not know pass through. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.looseObject({
  url: textOrNull,
  title: textOrNull,
  published: textOrNull,
  publishedFrom: v.nullable(v.picklist(['json-ld', 'meta', 'time-element', 'date-line', 'url', 'given'])),
  modified: textOrNull,
  byline: textOrNull,
  publisher: textOrNull,
  dateline: textOrNull,
  section: textOrNull,
  keywords: v.array(text),
  language: text,
  paragraphs: v.pipe(
    v.array(text),
    v.maxLength(MOST_PARAGRAPHS),
    v.check((paragraphs) => letterCount(paragraphs) <= MOST_LETTERS, 'The article is too long'),
  ),
  cutShort: v.exactOptional(v.literal(true)),
});

/** Every type an entity can have. */
export const entityTypeSchema = v.picklist(ENTITY_TYPES);

const mentionSchema = v.looseObject({
  ...spanSchema.entries,
  coreStart: offset,
  surface: text,
  type: entityTypeSchema,
  form: v.picklist(['name', 'nisba']),
  entity: text,
  source: v.picklist(['glossary', 'own', 'pattern', 'model']),
  confidence: v.number(),
});

const dateSchema = v.looseObject({
  ...spanSchema.entries,
  surface: text,
  value: textOrNull,
  unresolved: v.nullable(v.picklist(['no-publication-date', 'impossible-date', 'vague'])),
});

const quoteSchema = v.looseObject({ ...spanSchema.entries, speaker: textOrNull, direct: v.boolean() });

const roleSchema = v.looseObject({ ...spanSchema.entries, text, affiliation: textOrNull, former: v.boolean() });

const entitySchema = v.looseObject({
  type: entityTypeSchema,
  name: v.object({ ar: text, en: textOrNull }),
  glossary: textOrNull,
  certainty: v.picklist(['glossary', 'article', 'similar']),
  description: v.nullable(bilingual),
  knownAsOf: v.optional(textOrNull, null),
  country: textOrNull,
  coordinates: v.nullable(v.object({ latitude: v.number(), longitude: v.number() })),
  wikidata: v.optional(textOrNull, null),
  roles: v.array(roleSchema),
  count: offset,
});

/** An analysis as it crosses from the background to a page and from there to the popup. */
export const analysisSchema: v.GenericSchema<unknown, Analysis> = v.looseObject({
  article: articleSchema,
  mentions: v.array(mentionSchema),
  references: v.array(v.looseObject({ ...spanSchema.entries, entity: text })),
  dates: v.array(dateSchema),
  quotes: v.array(quoteSchema),
  entities: v.record(text, entitySchema),
  summary: v.looseObject({ who: v.array(text), where: v.array(text), when: v.array(text) }),
});
