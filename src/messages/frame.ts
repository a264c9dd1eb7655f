import * as v from 'valibot';
import { fieldKeySchema } from './messages';
import { question } from './question';

const frameEventSchema = v.variant('kind', [
  /** How high the document is, in CSS pixels. */
  v.object({ kind: v.literal('height'), height: v.pipe(v.number(), v.minValue(0)) }),
  /** The reader wants to leave it. */
  v.object({ kind: v.literal('escape') }),
]);

/** What a document in a frame in a card, a note's field or a correction, tells the reader script of its page. */
export type FrameEvent = v.InferOutput<typeof frameEventSchema>;

const toldSchema = v.object({ key: fieldKeySchema, event: frameEventSchema });

/**
 * Frame in a card to background: tell the reader script of the page around that this has happened in the frame of this key.
 * By way of the background, since in Firefox a frame in a page knows no tabs.
 */
export const frameEvent = question('frame-event', 'own', toldSchema, v.null());

/** Background to reader, for a frame in its card: this has happened in the frame of this key. */
export const frameEventInCard = question('frame-event-in-card', 'own', toldSchema, v.null());
