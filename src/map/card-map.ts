/** The map in the card of a place. Its units are CSS pixels in a card of the usual width. */
export const CARD_MAP = { width: 322, height: 116 };
