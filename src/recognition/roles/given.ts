import type { Named } from '../links/link';
import type { ReadPassage } from '../proposals/listed-names';
import { spanOf } from '../text/passage';

/** A role that an article gives to somebody it names. */
export interface GivenRole {
  readonly passage: ReadPassage;
  /** The words that give it, and the code units of proclitics before them. */
  readonly from: number;
  readonly to: number;
  readonly proclitics: number;
  /** The key of its first word. */
  readonly title: string;
  /** As a reader is told it. */
  readonly text: string;
  readonly former: boolean;
  /** How much it says of its holder: more is shown before less. */
  readonly telling: number;
  readonly holder: Named;
}

/** Words of a passage as they are written, without the proclitics of the first, with the article that لل hides. */
export function wordsOf(
  passage: ReadPassage,
  { from, to, proclitics }: { readonly from: number; readonly to: number; readonly proclitics: number },
): string {
  const { coreStart, end } = spanOf(passage, from, to, proclitics);
  const words = passage.text.text.original.slice(coreStart, end).replace(/\s+/g, ' ');
  const key = passage.keys[from] ?? '';
  return proclitics > 0 && key.slice(proclitics - 1).startsWith('لل') ? `ا${words}` : words;
}
