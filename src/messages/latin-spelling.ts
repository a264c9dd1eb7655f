import * as v from 'valibot';
import { question } from './question';

/** Longest name that is spelled, in UTF-16 code units. */
const LONGEST_NAME = 200;

/**
 * Reader, or the page with an example, to background: how would this Arabic name be spelled in Latin letters? Null where
 * that is not sure enough to be shown.
 */
export const askLatinSpelling = question(
  'ask-latin-spelling',
  'either',
  v.object({ name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)) }),
  v.nullable(v.pipe(v.string(), v.maxLength(2 * LONGEST_NAME))),
);
