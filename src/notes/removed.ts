import * as v from 'valibot';
import { notedArticleSchema } from './digest';
import { noteSchema } from './note';

/** What was removed, as it was: enough to bring it back, for as long as the reader may want that. */
export const removedSchema = v.object({
  /** The article of the notes; null where they belong to every article, or nothing was removed. */
  article: v.nullable(notedArticleSchema),
  notes: v.array(noteSchema),
});

export type Removed = v.InferOutput<typeof removedSchema>;
