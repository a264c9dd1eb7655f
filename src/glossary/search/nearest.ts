import transcription from '../../../assets/arabic/transcription.json' with { type: 'json' };
import type { SectionData, SectionReader } from '../../section-file';
import { SECTION } from '../file/sections';
import { startsOf } from '../file/starts';
import type { EntryNumber } from '../glossary';
import type { GlossaryRow } from '../tables/rows';
import { skeletonHash, skeletonOfName, skeletonsNear } from './skeleton';
import { ACCEPTED, spellingDistance } from './spelling-distance';

/** A spelling that is not in the tables, and the entry it may stand for. */
export interface NearEntry {
  readonly entry: EntryNumber;
  /** 0 to `ACCEPTED`. */
  readonly distance: number;
}

/** Types whose names are mostly transcribed; those of organizations are translated. */
const TYPES_WITH_TRANSCRIBED_NAMES = new Set(['person', 'place']);

/** Longest name in words that is indexed. */
const MOST_WORDS = 4;

function longEnough(skeleton: string): boolean {
  return skeleton.length >= transcription.shortestSkeleton;
}

/** The index of skeletons as sections: of every curated name that needs no cue. */
export function buildSkeletonIndex(rows: readonly GlossaryRow[]): Map<number, SectionData> {
  const keys = new Set<number>();
  rows.forEach((row, entry) => {
    if (row.generated || !TYPES_WITH_TRANSCRIBED_NAMES.has(row.type ?? '')) return;
    for (const name of [row.ar, ...row.arAliases])
      if (!name.needsCue && !name.strict && name.text.split(' ').length <= MOST_WORDS) {
        const skeleton = skeletonOfName(name.text);
        if (longEnough(skeleton)) keys.add(skeletonHash(skeleton) * ENTRIES + entry);
      }
  });
  const sorted = [...keys].sort((a, b) => a - b);
  return new Map<number, SectionData>([
    [SECTION.skeletonHash, gapsOf(sorted.map((key) => Math.floor(key / ENTRIES)))],
    [SECTION.skeletonEntry, Uint16Array.from(sorted, (key) => key % ENTRIES)],
  ]);
}

const ENTRIES = 0x10000;

/** How far each of a sorted row is from the one before it: small numbers, which pack to a third. */
const gapsOf = (sorted: readonly number[]): Uint16Array =>
  Uint16Array.from(sorted, (value, at) => value - (sorted[at - 1] ?? 0));

/** Finds entries by names that are a spelling away from theirs. */
export class SkeletonIndex {
  readonly #hashes: Uint32Array;
  readonly #entries: Uint16Array;

  constructor(sections: SectionReader) {
    this.#hashes = startsOf(sections.halves(SECTION.skeletonHash), 0).subarray(1);
    this.#entries = sections.halves(SECTION.skeletonEntry);
  }

  /** Entries near a name, nearest first; `namesOf` gives an entry's Arabic names. */
  near(name: string, namesOf: (entry: EntryNumber) => readonly string[]): NearEntry[] {
    const found = new Map<EntryNumber, number>();
    for (const skeleton of skeletonsNear(name).filter(longEnough))
      for (const entry of this.#under(skeletonHash(skeleton)))
        if (!found.has(entry)) found.set(entry, Math.min(...namesOf(entry).map((own) => spellingDistance(name, own))));
    return [...found]
      .filter(([, distance]) => distance <= ACCEPTED)
      .map(([entry, distance]) => ({ entry, distance }))
      .sort((a, b) => a.distance - b.distance || a.entry - b.entry);
  }

  #under(hash: number): Uint16Array {
    const from = firstAtLeast(this.#hashes, hash);
    return this.#entries.subarray(from, firstAtLeast(this.#hashes, hash + 1));
  }
}

/** Index of the first value that is not below `value` in an ascending row. */
function firstAtLeast(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
