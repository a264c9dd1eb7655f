import * as v from 'valibot';
import type { Analysis } from '../analysis/analysis';
import { analysisSchema, articleSchema, entityTypeSchema, spanSchema } from '../analysis/analysis-schema';
import { articleDigestSchema } from '../notes/digest';
import { articleNotesSchema, notePlaceSchema, noteSubjectSchema } from '../notes/note';
import { passageSelectorSchema } from '../notes/passage';
import { removedSchema } from '../notes/removed';
import { AMOUNTS } from '../recognition/amount';
import { highlightsSchema } from '../settings/settings';
import type { Reach } from '../settings/sites';
import { findingsSchema } from './findings';
import { question } from './question';

/** What the site in a tab is to Hashiya. */
export interface SiteState {
  readonly host: string;
  /** Not switched off by the reader. */
  readonly on: boolean;
  /** Whether Hashiya runs there by itself. */
  readonly reach: Reach;
  /** Open in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** What the reader knows of its page. */
export type PageDescription =
  | { readonly state: 'reading' | 'off' | 'no-article' | 'failed'; readonly site: SiteState }
  | {
      readonly state: 'article';
      readonly site: SiteState;
      /** Under which notes on this article are kept. */
      readonly address: string;
      readonly analysis: Analysis;
    };

const siteSchema = v.object({
  host: v.string(),
  on: v.boolean(),
  reach: v.picklist(['listed', 'chosen', 'asked', 'section']),
  isPrivate: v.boolean(),
});

const descriptionSchema: v.GenericSchema<unknown, PageDescription> = v.variant('state', [
  v.object({ state: v.picklist(['reading', 'off', 'no-article', 'failed']), site: siteSchema }),
  v.object({ state: v.literal('article'), site: siteSchema, address: v.string(), analysis: analysisSchema }),
]);

const nothing = v.null();

/** Looker to background: this frame shows a page in Arabic, send the reader. */
export const sendReader = question('send-reader', 'script', nothing, nothing);

/** What a reader needs to know of the settings; where else Hashiya is switched off is no page's business. */
export type PageSettings = v.InferOutput<typeof pageSettingsSchema>;

const pageSettingsSchema = v.object({
  site: siteSchema,
  highlights: highlightsSchema,
  names: v.picklist(AMOUNTS),
  adjectives: v.boolean(),
  repeats: v.boolean(),
  stepsToDates: v.boolean(),
  /** Milliseconds. */
  hoverDelay: v.number(),
  noteButton: v.boolean(),
  notesOnPages: v.boolean(),
});

/** Reader to background: how is this page to be read? */
export const pageSettings = question('page-settings', 'script', nothing, pageSettingsSchema);

/** Background to readers: ask for your settings again. */
export const settingsChanged = question('settings-changed', 'own', nothing, nothing);

/** Popup to background: send the reader into a tab that the reader's click has opened to us. */
export const openTab = question(
  'open-tab',
  'own',
  v.object({ tabId: v.number() }),
  v.picklist(['opened', 'forbidden']),
);

/** Under which notes on an article are kept, and what was corrected in it alone; null where nothing is. */
const noteAddressSchema = v.nullable(v.string());

/** Reader, or the page with an example, to background: whom and what does this article name? */
export const analyseArticle = question(
  'analyse-article',
  'either',
  v.object({ article: articleSchema, address: noteAddressSchema }),
  findingsSchema,
);

/** Reader, or the page with an example, to background: why is this name of the article told? */
export const askWhy = question(
  'ask-why',
  'either',
  v.object({ article: articleSchema, address: noteAddressSchema, span: spanSchema }),
  v.object({ sureness: v.nullable(v.number()), because: v.array(v.string()) }),
);

/** Far more than the reader asks for at once. */
const MOST_SELECTORS = 200;

/** Elements, ids and classes only: nothing that ends a rule. */
const selectorSchema = v.pipe(v.string(), v.maxLength(400), v.regex(/^[\w.# *-]+$/));

/** Reader to background: style the highlights in the elements of these selectors, in the frame that asks. */
export const styleHighlights = question(
  'style-highlights',
  'script',
  v.pipe(v.array(selectorSchema), v.maxLength(MOST_SELECTORS)),
  nothing,
);

/** Popup to background: the notes on the article of this address; null where there are none. */
export const readNotes = question(
  'read-notes',
  'own',
  v.object({ address: v.string() }),
  v.nullable(articleNotesSchema),
);

/** Key of a frame: letters and figures, so that it can stand in an address. */
export const fieldKeySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/**
 * Reader to background: lay this note out for the field that will ask with this key. `about` is what the reader's own
 * entry says of the subject, in lines.
 */
export const layOutNote = question(
  'lay-out-note',
  'script',
  v.object({ key: fieldKeySchema, note: notePlaceSchema, about: v.array(v.string()) }),
  nothing,
);

const articleOfPageSchema = v.object({
  address: v.string(),
  title: v.nullable(v.string()),
  subjects: v.array(noteSubjectSchema),
});

/** Reader to background: these are the articles of my page; do notes on one lie under another's address? */
export const tellNotesApart = question('tell-notes-apart', 'script', v.array(articleOfPageSchema), nothing);

/** Reader to background: the article whose notes are kept under one address has turned out to stand at another. */
export const moveNotes = question('move-notes', 'script', v.object({ from: v.string(), to: v.string() }), nothing);

/** Reader to background: this is what these articles of my page name; what is kept of those with notes may be renewed. */
export const articlesRead = question('articles-read', 'script', v.array(articleDigestSchema), nothing);

/** Own page to background: remove this note. Answers what brings it back, nothing in it where it was not there. */
export const removeNote = question('remove-note', 'own', v.object({ id: v.string() }), removedSchema);

/** Own page to background: remove this article with all notes on it. Answers what brings them back. */
export const removeArticle = question('remove-article', 'own', v.object({ address: v.string() }), removedSchema);

/** Own page to background: bring back what was removed. */
export const restoreRemoved = question('restore-removed', 'own', removedSchema, nothing);

/** Note field to background: open this place of the library in a tab. In Firefox a frame in a page may open none. */
export const openLibrary = question(
  'open-library',
  'own',
  v.object({ address: v.pipe(v.string(), v.startsWith('/library.html#')) }),
  nothing,
);

/** Popup to background: let Hashiya run by itself on this host, or not. */
export const switchSite = question(
  'switch-site',
  'own',
  v.object({ host: v.string(), on: v.boolean(), isPrivate: v.boolean() }),
  nothing,
);

/** Popup to reader: what is this page? */
export const describePage = question('describe-page', 'own', nothing, descriptionSchema);

/** Popup to reader: read this page, whatever the first look or the site's switch said. */
export const readAnyway = question('read-anyway', 'own', nothing, descriptionSchema);

/**
 * Popup to reader: show the reader this place of the article, where a name stands or a passage with a note. Answers whether
 * it is still on the page.
 */
export const goToMention = question(
  'go-to-mention',
  'own',
  v.object({ ...spanSchema.entries, passage: v.optional(passageSelectorSchema) }),
  v.boolean(),
);

const bilingualSchema = v.object({ ar: v.string(), en: v.string() });

/** Longest query that is looked up, in UTF-16 code units. */
const LONGEST_QUERY = 200;

/** Popup to background: what does the glossary know under this name or one much like it? Best first. */
export const searchGlossary = question(
  'search-glossary',
  'own',
  v.object({ query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) }),
  v.array(
    v.object({
      id: v.string(),
      type: entityTypeSchema,
      name: bilingualSchema,
      description: v.nullable(bilingualSchema),
    }),
  ),
);

/** Background to reader, on a keyboard command: go to the next or previous mention and open its card. */
export const stepToMention = question('step-to-mention', 'own', v.picklist(['next', 'previous']), nothing);

/** Background to reader, on a keyboard command: mark every mention, or again only what is marked usually. */
export const toggleAllMentions = question('toggle-all-mentions', 'own', nothing, nothing);
