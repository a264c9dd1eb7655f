import * as v from 'valibot';
import { question } from './question';

const tallySchema = v.variant('state', [
  v.object({ state: v.literal('marked'), names: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ state: v.picklist(['off', 'nothing']) }),
]);

/** What is marked on a page: so many different names, nothing since Hashiya is switched off there, or nothing at all. */
export type Tally = v.InferOutput<typeof tallySchema>;

/** Reader to background: this is what is marked on my page now. */
export const tellTally = question('tell-tally', 'script', tallySchema, v.null());
