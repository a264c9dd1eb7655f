import { hashOf, mixed } from './hashing';

const BUCKETS = 2 ** 16;

/**
 * Number of the bucket and the mark in it of a word. Of strange words as many in 2 ** 24 are taken for a known one as
 * there are known ones: with 45,000, three in a thousand.
 */
function placeOf(key: string): { readonly bucket: number; readonly mark: number } {
  const hash = mixed(0, hashOf(key)) >>> 0;
  return { bucket: hash >>> 16, mark: hash & 0xff };
}

/** How many words each bucket has, their marks bucket by bucket, and their clusters. */
export type ClusterSections = readonly [Uint8Array, Uint8Array, Uint8Array];

/**
 * Which words of the news stand in like places, «مهاجم» and «مدافع»: a table from words to numbers of clusters, which keeps
 * no words. A word's bucket and mark are parts of its hash; marks and clusters stand bucket by bucket.
 */
export class WordClusters {
  readonly #begin = new Uint32Array(BUCKETS + 1);
  readonly #marks: Uint8Array;
  readonly #clusters: Uint8Array;

  /** As they stand in a file. */
  readonly sections: ClusterSections;

  constructor(sections: ClusterSections) {
    const [sizes, marks, clusters] = sections;
    this.sections = sections;
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      this.#begin[bucket + 1] = (this.#begin[bucket] ?? 0) + (sizes[bucket] ?? 0);
    this.#marks = marks;
    this.#clusters = clusters;
  }

  /** A table of given words. Of words that cannot be told apart the first counts. */
  static of(words: ReadonlyMap<string, number>): WordClusters {
    const buckets = new Map<number, Map<number, number>>();
    for (const [word, cluster] of words) {
      const { bucket, mark } = placeOf(word);
      const marks = buckets.get(bucket) ?? new Map<number, number>();
      if (!marks.has(mark)) marks.set(mark, cluster);
      buckets.set(bucket, marks);
    }
    const inOrder = Array.from({ length: BUCKETS }, (_, bucket) =>
      [...(buckets.get(bucket) ?? [])].sort(([a], [b]) => a - b),
    );
    return new WordClusters([
      Uint8Array.from(inOrder, (marks) => marks.length),
      Uint8Array.from(inOrder.flat(), ([mark]) => mark),
      Uint8Array.from(inOrder.flat(), ([, cluster]) => cluster),
    ]);
  }

  /** The number of a word's cluster; undefined where the word is unknown. */
  clusterOf(key: string): number | undefined {
    const { bucket, mark } = placeOf(key);
    for (let at = this.#begin[bucket] ?? 0; at < (this.#begin[bucket + 1] ?? 0); at++)
      if (this.#marks[at] === mark) return this.#clusters[at];
    return undefined;
  }
}
