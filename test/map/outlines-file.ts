import file from '../../assets/static/outlines.json';
import { readOutlines } from '../../src/map/outlines';

/** The outlines that come with the extension. */
export const outlines = readOutlines(file);
