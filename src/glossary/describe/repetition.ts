import type { Bilingual } from '../../analysis/analysis';
import { wordKeys } from '../../arabic/words';

/** Without the article and the feminine ending, by which «سور» and «سورة» are one word. */
const bare = (text: string): string[] =>
  wordKeys(text.toLowerCase()).map((key) => key.replace(/^ال(?=..)/, '').replace(/(?<=..)ة$/, ''));

/** Whether all words of a text stand in what was said already. */
export function repeats(said: string, text: string): boolean {
  const known = new Set(bare(said));
  return bare(text).every((word) => known.has(word));
}

/**
 * Whether a description adds nothing to a name: it is the kind alone and the name has it («بحر» of «البحر المتوسط»), or says the
 * name again word by word in both languages. «محكمة فرنسية» of «محكمة النقض الفرنسية» tells what it is.
 */
export function addsNothing(name: Bilingual, description: Bilingual, kind: Bilingual): boolean {
  if (!repeats(name.ar, description.ar)) return false;
  if (description.ar === kind.ar) return true;
  return repeats(description.ar, name.ar) && repeats(name.en, description.en);
}
