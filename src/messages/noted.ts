import * as v from 'valibot';
import { notePlaceSchema } from '../notes/note';
import { question } from './question';

/**
 * Reader to background: is there a note in this place, or on the same entity in every article? All that is answered is
 * whether a card is to open its field at once; what the note says stays out of the page.
 */
export const isNoted = question('is-noted', 'script', notePlaceSchema, v.boolean());
