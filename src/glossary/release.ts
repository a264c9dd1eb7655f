import { SectionFileError, type SectionFileFault } from '../section-file';
import type { Glossary } from './glossary';
import { openGlossary } from './open';

/** Why newer data are refused. */
export type ReleaseFault = SectionFileFault | 'too-large' | 'older' | 'too-few';

/** A release is refused from so many times the size of the glossary it would replace. */
export const LARGEST_GROWTH = 10;

/** Ids of the present glossary that a release must still know, for what is kept by them: notes, own entries. */
const FEWEST_KEPT = 0.98;

/**
 * Whether a file may take the place of the present glossary: it is whole, of this version's format, newer, and knows the ids
 * of the present one by the same type. Answers it opened, or why not.
 */
export function checkRelease(
  file: ArrayBuffer,
  present: { readonly glossary: Glossary; readonly bytes: number },
): { readonly glossary: Glossary } | { readonly fault: ReleaseFault } {
  if (file.byteLength > present.bytes * LARGEST_GROWTH) return { fault: 'too-large' };
  try {
    const glossary = openGlossary(file);
    if (glossary.edition <= present.glossary.edition) return { fault: 'older' };
    return knowsItsIds(glossary, present.glossary) ? { glossary } : { fault: 'too-few' };
  } catch (error) {
    if (error instanceof SectionFileError) return { fault: error.fault };
    throw error;
  }
}

function knowsItsIds(release: Glossary, present: Glossary): boolean {
  let known = 0;
  for (const number of present.numbers()) {
    const there = release.find(present.entry(number).id);
    if (there === undefined) continue;
    if (release.typeOf(there) !== present.typeOf(number)) return false;
    known++;
  }
  return known >= present.size * FEWEST_KEPT;
}
