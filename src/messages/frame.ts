import * as v from 'valibot';
import { fieldKeySchema, noteFieldEventSchema } from './messages';
import { question } from './question';

/**
 * Frame in a card to background: tell the reader script of the page around that this has happened in the frame of this key.
 * By way of the background, since in Firefox a frame in a page knows no tabs.
 */
export const frameEvent = question(
  'frame-event',
  'own',
  v.object({ key: fieldKeySchema, event: noteFieldEventSchema }),
  v.null(),
);
