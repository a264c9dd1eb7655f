import * as v from 'valibot';
import { entityTypeSchema } from '../analysis/analysis-schema';
import { Change, Difference } from '../glossary/own/changes';
import { OwnGlossary } from '../glossary/own/own-entries';
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
