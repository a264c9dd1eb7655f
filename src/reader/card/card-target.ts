import type { PlacedPassage } from '../passages/placed-passages';
import type { PlacedMention } from '../placed-mentions';

/** Something on the page that has a card: a name, or a passage with a note on it. */
export type CardTarget = PlacedMention | PlacedPassage;
