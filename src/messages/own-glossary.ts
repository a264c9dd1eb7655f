import * as v from 'valibot';
import { entityTypeSchema } from '../analysis/analysis-schema';
import { Change, Difference } from '../glossary/own/changes';
import { Correction } from '../glossary/own/corrections';
import { OwnGlossary } from '../glossary/own/own-entries';
import { fieldKeySchema } from './messages';
import { question } from './question';

const nothing = v.null();

/** Own page to background: all that the reader changed about the glossary. */
export const readOwnGlossary = question('read-own-glossary', 'own', nothing, OwnGlossary);

/** Own page to background: change the reader's glossary. Answers what undoes it. */
export const changeOwnGlossary = question('change-own-glossary', 'own', Change, Difference);

/** Own page to background: undo what was changed. */
export const undoOwnChange = question('undo-own-change', 'own', Difference, nothing);

const faultSchema = v.object({ row: v.number(), field: v.string(), problem: v.string() });

/** Own page to background: take over the entries of this file, all or none. */
export const importOwnGlossary = question(
  'import-own-glossary',
  'own',
  v.object({ text: v.string(), format: v.picklist(['csv', 'json']) }),
  v.variant('ok', [
    v.object({ ok: v.literal(true), count: v.number(), undo: Difference }),
    v.object({ ok: v.literal(false), faults: v.array(faultSchema) }),
  ]),
);

const bilingualSchema = v.object({ ar: v.string(), en: v.string() });

const namedEntrySchema = v.object({
  id: v.string(),
  type: entityTypeSchema,
  name: bilingualSchema,
  description: bilingualSchema,
});

/** What a page says of an entry that is known by its id. */
export type NamedEntry = v.InferOutput<typeof namedEntrySchema>;

/** Own page to background: what are these entries, hidden ones too? Those that are in no glossary any more are left out. */
export const nameEntries = question(
  'name-entries',
  'own',
  v.object({ ids: v.array(v.string()) }),
  v.array(namedEntrySchema),
);

const correctedMentionSchema = v.object({
  /** Its words without proclitics. */
  form: Correction.options[0].entries.form,
  /** Under which notes on its article are kept. */
  address: v.string(),
  type: entityTypeSchema,
  /** What is told of it; null where no entry is. */
  entry: v.nullable(v.object({ id: v.string(), name: v.object({ ar: v.string(), en: v.nullable(v.string()) }) })),
});

/** A mention that the reader says is told wrongly. */
export type CorrectedMention = v.InferOutput<typeof correctedMentionSchema>;

/** The same as it is laid out for a frame. */
export const laidOutMentionSchema = v.object({ key: fieldKeySchema, mention: correctedMentionSchema });

/** Reader to background: lay this mention out for the frame that will ask with this key. */
export const layOutMention = question('lay-out-mention', 'script', laidOutMentionSchema, nothing);

/** Frame to background: which mention was laid out for me, and does it stand in a private window? Null for none, or asked before. */
export const pickUpMention = question(
  'pick-up-mention',
  'own',
  v.object({ key: fieldKeySchema }),
  v.nullable(v.object({ mention: correctedMentionSchema, isPrivate: v.boolean() })),
);

/** Background to readers: the glossary has changed by the reader's hand. */
export const ownGlossaryChanged = question('own-glossary-changed', 'own', nothing, nothing);
