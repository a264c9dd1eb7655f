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

/**
 * Own page to background: take over the file at this address, which is of the page's own making and lives as long as the
 * page, since a message cannot carry a large file. Answers what has become of it; `failed` is all or nothing, too.
 */
export const takeOverFile = question(
  'take-over-file',
  'own',
  v.object({ file: v.pipe(v.string(), v.startsWith('blob:')), how: v.picklist(TAKING_OVER) }),
  v.picklist(['done', 'full', 'newer', 'failed']),
);

/** Most entities that are asked for at once. */
export const MOST_PLACES = 2000;

/** Own page to background: where are the places of these glossary ids? Those alone that have coordinates; degrees WGS 84. */
export const askPlaces = question(
  'ask-places',
  'own',
  v.pipe(v.array(v.string()), v.maxLength(MOST_PLACES)),
  v.array(v.object({ id: v.string(), latitude: v.number(), longitude: v.number() })),
);
