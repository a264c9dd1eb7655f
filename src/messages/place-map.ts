import * as v from 'valibot';
import { question } from './question';

/** Far more than the lines of all countries take. */
const LONGEST_LINE = 1_000_000;

/** An SVG path of straight lines. */
const lineSchema = v.pipe(v.string(), v.maxLength(LONGEST_LINE), v.regex(/^[MLZ\d.,-]*$/));

const placeMapSchema = v.object({
  /** Outlines of the place's own country and of all others. */
  country: lineSchema,
  land: lineSchema,
  /** Where the place is; null for a country that is seen without. */
  dot: v.nullable(v.object({ x: v.number(), y: v.number() })),
  /** The country on whose map the place is, as it is named within a sentence; null where it is that country itself, or lies in none. */
  on: v.nullable(v.object({ ar: v.string(), en: v.string() })),
});

/** A small map of a place, in the units of `CARD_MAP` of src/map/card-map.ts. */
export type PlaceMap = v.InferOutput<typeof placeMapSchema>;

/** Reader, or the page with an example, to background: draw the place of this glossary id. Null where it has no coordinates. */
export const askPlaceMap = question(
  'ask-place-map',
  'either',
  v.object({ id: v.pipe(v.string(), v.maxLength(200)) }),
  v.nullable(placeMapSchema),
);
