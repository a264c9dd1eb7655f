import * as v from 'valibot';
import { entityTypeSchema } from '../analysis/analysis-schema';
import { fieldKeySchema } from './messages';
import { question } from './question';

const nothing = v.null();

/** Longest words that are corrected, in UTF-16 code units: names of institutions take whole lines. */
const LONGEST_FORM = 300;

const correctedMentionSchema = v.object({
  /** Its words without proclitics. */
  form: v.pipe(v.string(), v.maxLength(LONGEST_FORM)),
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
