import * as v from 'valibot';
import { question } from './question';

/** Longest name of which a pronunciation is told, in UTF-16 code units. */
const LONGEST_NAME = 200;

/** A vowelled name has two signs a letter at most. */
const told = v.nullable(v.pipe(v.string(), v.maxLength(3 * LONGEST_NAME)));

const namedSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  type: v.picklist(['person', 'place']),
  id: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
});

/** Whose name is asked about, as the glossary or else the article has it. */
export type Named = v.InferOutput<typeof namedSchema>;

const pronunciationSchema = v.object({ vowelled: told, latin: told });

/** What a reader can be told of a name's pronunciation. */
export type Pronunciation = v.InferOutput<typeof pronunciationSchema>;

/**
 * Reader, or the page with an example, to background: how is this Arabic name of a person or place pronounced? `id`: of its
 * glossary entry, which has a Latin spelling already. `vowelled` is null where not all vowels are known or the reader wants
 * none; `latin`, an approximate spelling of a person's name, where it is not sure enough to be shown.
 */
export const askPronunciation = question('ask-pronunciation', 'either', namedSchema, pronunciationSchema);
