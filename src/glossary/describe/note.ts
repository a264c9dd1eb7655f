import type { Bilingual } from '../../analysis/analysis';
import { repeats } from './repetition';
import { joinedByCommas } from './wording';

const FOUNDED_IN = /\bfounded (?:\d+|\d+ BC)$/;
const FOUNDED_BY = /^founded (?=by )/;

/** A description with the row's note after it, unless the note says nothing new. */
export function withNote(composed: Bilingual, note: Bilingual): Bilingual {
  if (note.ar === '' || repeats(composed.ar, note.ar)) return composed;
  if (FOUNDED_IN.test(composed.en) && FOUNDED_BY.test(note.en))
    return { ar: joinedByCommas(composed, note).ar, en: `${composed.en} ${note.en.replace(FOUNDED_BY, '')}` };
  return joinedByCommas(composed, repeats(composed.en, note.en) ? { ...note, en: '' } : note);
}
