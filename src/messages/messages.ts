import * as v from 'valibot';
import type { Analysis } from '../analysis';
import { articleNotesSchema, noteSubjectSchema } from '../notes/note';
import { analysisSchema, articleSchema, entityTypeSchema, spanSchema } from './article-schema';
import { findingsSchema } from './findings';
import { question } from './question';

/** What the site in a tab is to Hashiya. */
export interface SiteState {
  readonly host: string;
  /** Not switched off by the reader. */
  readonly on: boolean;
  /** On the bundled list, so that Hashiya runs by itself. */
  readonly listed: boolean;
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

const siteSchema = v.object({ host: v.string(), on: v.boolean(), listed: v.boolean() });

const descriptionSchema: v.GenericSchema<unknown, PageDescription> = v.variant('state', [
  v.object({ state: v.picklist(['reading', 'off', 'no-article', 'failed']), site: siteSchema }),
  v.object({ state: v.literal('article'), site: siteSchema, address: v.string(), analysis: analysisSchema }),
]);

const nothing = v.null();

/** Looker to background: this frame shows a page in Arabic, send the reader. */
export const sendReader = question('send-reader', nothing, nothing);

/** Popup to background: send the reader into a tab that the reader's click has opened to us. */
export const openTab = question('open-tab', v.object({ tabId: v.number() }), v.picklist(['opened', 'forbidden']));

/** Reader to background: whom and what does this article name? */
export const analyseArticle = question('analyse-article', articleSchema, findingsSchema);

/** Far more than the reader asks for at once. */
const MOST_SELECTORS = 200;

/** Elements, ids and classes only: nothing that ends a rule. */
const selectorSchema = v.pipe(v.string(), v.maxLength(400), v.regex(/^[\w.# *-]+$/));

/** Reader to background: style the highlights in the elements of these selectors, in the frame that asks. */
export const styleHighlights = question(
  'style-highlights',
  v.pipe(v.array(selectorSchema), v.maxLength(MOST_SELECTORS)),
  nothing,
);

/** Anybody to background: the notes on the article of this address; null where there are none. */
export const readNotes = question('read-notes', v.object({ address: v.string() }), v.nullable(articleNotesSchema));

/** Longest note that is kept, in UTF-16 code units. */
const LONGEST_NOTE = 100_000;

/** Card or popup to background: keep this note, or with an empty text forget it. */
export const keepNote = question(
  'keep-note',
  v.object({
    address: v.string(),
    title: v.nullable(v.string()),
    published: v.nullable(v.string()),
    subject: noteSubjectSchema,
    text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  }),
  v.nullable(articleNotesSchema),
);

/** Popup to reader: what is this page? */
export const describePage = question('describe-page', nothing, descriptionSchema);

/** Popup to reader: read this page, whatever the first look or the site's switch said. */
export const readAnyway = question('read-anyway', nothing, descriptionSchema);

/** Popup to reader: show the reader this place of the article. Answers whether it is still on the page. */
export const goToMention = question('go-to-mention', spanSchema, v.boolean());

const bilingualSchema = v.object({ ar: v.string(), en: v.string() });

/** Longest query that is looked up, in UTF-16 code units. */
const LONGEST_QUERY = 200;

/** Popup to background: what does the glossary know under this name or one much like it? Best first. */
export const searchGlossary = question(
  'search-glossary',
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
export const stepToMention = question('step-to-mention', v.picklist(['next', 'previous']), nothing);
