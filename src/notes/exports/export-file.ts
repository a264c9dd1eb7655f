import * as v from 'valibot';
import { analysisSchema } from '../../analysis/analysis-schema';
import { articleNotesSchema } from '../note';

/** Version of the file's form; grows when a reader of the last one would misread it. */
export const VERSION = 2;

const liveUpdateSchema = v.object({
  published: v.string(),
  firstParagraph: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What an article's file adds to its analysis: words of quotes, for programs that do not cut them out themselves. */
const additionsSchema = v.looseObject({
  article: v.looseObject({ updates: v.exactOptional(v.array(liveUpdateSchema)) }),
  quotes: v.array(v.looseObject({ text: v.string() })),
});

/** An article's file: all that is known of it and was noted on it. Also the order in which fields are written. */
export const exportFileSchema = v.object({
  hashiya: v.literal(VERSION, `Not a Hashiya file of version ${VERSION}`),
  address: v.string(),
  analysis: v.intersect([analysisSchema, additionsSchema]),
  notes: v.nullable(articleNotesSchema),
});
