import transcription from '../../../assets/arabic/transcription.json' with { type: 'json' };
import { wordKeys } from '../../arabic/words';

const CLASS_OF = new Map(
  Object.entries(transcription.classes).flatMap(([sign, letters]) => [...letters].map((letter) => [letter, sign])),
);
const INITIAL = new Map(Object.entries(transcription.initial));

/** After ن these are the sound ng, which some write with ن alone. */
const NG = /ن[غجكگ]/g;

/** A name in the letters that skeleton and distance compare: carriers of hamza and two-letter sounds folded. */
export function foldedName(name: string): string {
  return wordKeys(name)
    .map((word) => transcription.folded.reduce((folded, [from = '', to = '']) => folded.replaceAll(from, to), word))
    .join(' ');
}

/**
 * What remains of a name when everything is dropped that writers of Arabic spell differently: vowels, doubled letters,
 * word boundaries, the choice among consonants of one sound. Names of one skeleton may be one name.
 */
function skeletonOf(folded: string): string {
  const letters = folded.replace(NG, 'ن').replaceAll(' ', '');
  const first = INITIAL.get(letters.charAt(0)) ?? '';
  const consonants = [...letters].map((letter) => CLASS_OF.get(letter) ?? '').join('');
  return (first + consonants).replace(/(.)\1+/g, '$1').replace(/(?<=.)H$/, '');
}

/** The skeleton a name is indexed under. */
export function skeletonOfName(name: string): string {
  return skeletonOf(foldedName(name));
}

/** The skeletons under which a name may be indexed: its own, and those with a twin sound (تش and ج, ي and ج, ف and و). */
export function skeletonsNear(name: string): string[] {
  const folded = foldedName(name);
  const spellings = [folded];
  for (const [one = '', other = '', where] of transcription.twins)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      if (where === 'anywhere') spellings.push(folded.replaceAll(from, to));
      else if (folded.startsWith(from)) spellings.push(to + folded.slice(1));
  return [...new Set(spellings.map(skeletonOf))];
}

/** A skeleton in 16 bits, as the compiled glossary indexes it; what shares a hash is told apart by the distance. */
export function skeletonHash(skeleton: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < skeleton.length; at++) hash = Math.imul(hash ^ skeleton.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}
