/** Binary digits of a feature's slot in the weights. */
export const SLOT_BITS = 20;
/** How many slots there are. */
export const SLOTS = 2 ** SLOT_BITS;

/** A 32-bit number that stands for a text: FNV-1a over its UTF-16 code units (Fowler, Noll and Vo, 1991). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** One 32-bit number of three, each bit of which depends on all of theirs: the finaliser of MurmurHash3 (Appleby, 2008). */
export function mixed(template: number, first: number, second = 0): number {
  let hash = Math.imul(first, 0xcc9e2d51) ^ Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(((hash << 15) | (hash >>> 17)) ^ second, 0x1b873593);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
