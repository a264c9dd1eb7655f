import transcription from '../../../assets/arabic/transcription.json' with { type: 'json' };
import { foldedName } from './skeleton';

const { costs } = transcription;
const CLASS_OF = new Map(
  Object.entries(transcription.classes).flatMap(([sign, letters]) => [...letters].map((letter) => [letter, sign])),
);
const VOWELS = 'اوي';
const AFTER_N = 'غجكگ';
const CH_FAMILY = 'شچجس';

/** What it weighs that one spelling has the letter at `at` and the other has nothing there. */
function costOfExtra(name: string, at: number): number {
  const letter = name.charAt(at);
  if (letter === ' ') return costs.space;
  if (letter === name.charAt(at - 1)) return costs.doubled;
  if (VOWELS.includes(letter)) return at === 0 ? costs.initialVowel : costs.vowel;
  if (letter === 'ه' && at === name.length - 1) return costs.finalH;
  if (letter === 'ع') return costs.ain;
  return AFTER_N.includes(letter) && name.charAt(at - 1) === 'ن' ? costs.afterN : costs.other;
}

function costOfChange(one: string, other: string): number {
  if (one === other) return 0;
  if (VOWELS.includes(one) && VOWELS.includes(other)) return costs.vowelForVowel;
  if ((one === 'ا' && other === 'ه') || (one === 'ه' && other === 'ا')) return costs.alefForH;
  const [oneClass, otherClass] = [CLASS_OF.get(one), CLASS_OF.get(other)];
  if (oneClass !== undefined && oneClass === otherClass) return costs.sameClass;
  if (CH_FAMILY.includes(one) && CH_FAMILY.includes(other)) return costs.chFamily;
  return (oneClass === 'Z' && otherClass === 'S') || (oneClass === 'S' && otherClass === 'Z')
    ? costs.zForS
    : costs.other;
}

/**
 * How far two spellings are apart, 0 to 1 and above: weighed edits (assets/arabic/transcription.json) over the longer
 * length. At most `ACCEPTED` the two may be one name; banned pairs are always apart.
 */
export function spellingDistance(a: string, b: string): number {
  const [one, other] = [foldedName(a), foldedName(b)];
  if (isBanned(one, other)) return Number.POSITIVE_INFINITY;
  let row = [0];
  for (let at = 0; at < other.length; at++) row.push((row[at] ?? 0) + costOfExtra(other, at));
  for (let i = 0; i < one.length; i++) {
    const next = [(row[0] ?? 0) + costOfExtra(one, i)];
    for (let j = 0; j < other.length; j++) {
      const change = (row[j] ?? 0) + costOfChange(one.charAt(i), other.charAt(j));
      const without = (row[j + 1] ?? 0) + costOfExtra(one, i);
      const extra = (next[j] ?? 0) + costOfExtra(other, j);
      next.push(Math.min(change, without, extra));
    }
    row = next;
  }
  return (row[other.length] ?? 0) / Math.max(one.length, other.length, 1);
}

/** Largest distance at which two spellings may be one name. */
export const ACCEPTED = transcription.accepted;

const BANNED = transcription.banned.map((pair) => pair.map(foldedName));

/** Do the spellings hold two words that look alike and are never one name (بوتين، بوتان)? */
function isBanned(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  return BANNED.some(
    ([a = '', b = '']) => (words.includes(a) && others.includes(b)) || (words.includes(b) && others.includes(a)),
  );
}
