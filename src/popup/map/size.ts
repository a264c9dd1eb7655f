/** Width and height of the map in its own units, which are CSS pixels at the popup's usual width. */
export const MAP_SIZE = { width: 400, height: 208 };
