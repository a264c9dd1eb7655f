import words from '../../assets/summary/words.json' with { type: 'json' };
import type { Entity } from '../analysis/analysis';
import { keyOf } from '../arabic/normalise';

const startsWithAny = (name: string, heads: readonly string[]): boolean =>
  heads.some((head) => name === head || name.startsWith(`${head} `));

const mediaHeads = words.mediaHeads.map(keyOf);
const mediaKinds = words.mediaKinds.map(keyOf);
const notMedia = words.notMedia.map(keyOf);

/** A newspaper, channel or agency, by what the glossary says of it or the first word of its name. */
export function isMedium(entity: Entity): boolean {
  if (entity.type !== 'organization') return false;
  if (entity.description && startsWithAny(keyOf(entity.description.ar), mediaKinds)) return true;
  const name = keyOf(entity.name.ar);
  return startsWithAny(name, mediaHeads) && !startsWithAny(name, notMedia);
}
