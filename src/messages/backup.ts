import * as v from 'valibot';
import { OwnGlossary } from '../glossary/own/own-entries';
import { TAKING_OVER } from '../notes/taking-over';
import { settingsSchema } from '../settings/settings';
import { question } from './question';

/** Own page to background: what does a backup hold beside notes? */
export const askOutside = question(
  'ask-outside',
  'own',
  v.null(),
  v.object({ own: OwnGlossary, settings: settingsSchema }),
);

/** Where a file is found: an address of its page's own making, which lives as long as the page. */
const fileAddress = v.pipe(v.string(), v.startsWith('blob:'));

const becameSchema = v.picklist(['done', 'stopped', 'full', 'newer', 'failed']);

/** What has become of a file; all but `done` have changed nothing. */
export type FileBecame = v.InferOutput<typeof becameSchema>;

/** Own page to background: take over the file at this address, since a message cannot carry a large one. */
export const takeOverFile = question(
  'take-over-file',
  'own',
  v.object({ file: fileAddress, how: v.picklist(TAKING_OVER) }),
  becameSchema,
);

/** Own page to background: how much of this file is taken over, 0 to 1? */
export const askFileDone = question('file-done', 'own', v.object({ file: fileAddress }), v.number());

/** Own page to background: take this file over no further. What has become of it the first question tells. */
export const stopFile = question('stop-file', 'own', v.object({ file: fileAddress }), v.null());

/** Most entities that are asked for at once. */
export const MOST_PLACES = 2000;

/** Own page to background: where are the places of these glossary ids? Those alone that have coordinates; degrees WGS 84. */
export const askPlaces = question(
  'ask-places',
  'own',
  v.pipe(v.array(v.string()), v.maxLength(MOST_PLACES)),
  v.array(v.object({ id: v.string(), latitude: v.number(), longitude: v.number() })),
);
