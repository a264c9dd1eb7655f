import type { Entity, Mention } from '../../analysis/analysis';
import type { CorrectedMention } from '../../messages/correction';

/** The words of a mention without its proclitics; of «للولايات» those are «الولايات». */
function formOf({ surface, start, coreStart }: Mention): string {
  const core = surface.slice(coreStart - start);
  return coreStart > start && surface.slice(coreStart - start - 1).startsWith('لل') ? `ا${core}` : core;
}

/** What is told of a mention of an article of this address, as a correction of it begins. */
export function correctedMention(
  mention: Mention,
  { type, glossary, name }: Entity,
  address: string,
): CorrectedMention {
  const entry = glossary === null ? null : { id: glossary, name };
  return { form: formOf(mention), address, type, entry };
}
