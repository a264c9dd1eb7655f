import { randomNumbers } from './random';
import { toLengthOne, type WordVectors } from './word-vectors';

const ROUNDS = 12;

/**
 * Gathers words of like vectors into clusters, numbered from 0: k-means over directions (Dhillon and Modha, 2001). Returns
 * the number of each word's cluster.
 */
export function clustersOf({ words, vectors, dimensions }: WordVectors, clusters: number): Uint16Array {
  const random = randomNumbers(11);
  const centres = new Float32Array(clusters * dimensions);
  // Frequent words come first; centres that begin among them are centres of what is written often.
  for (let cluster = 0; cluster < clusters; cluster++) {
    const word = Math.floor(random() * Math.min(words.length, clusters * 20));
    centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), cluster * dimensions);
  }
  const found = new Uint16Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let word = 0; word < words.length; word++)
      found[word] = nearest(vectors, word * dimensions, centres, dimensions);
    centres.fill(0);
    for (let word = 0; word < words.length; word++) {
      const centre = (found[word] ?? 0) * dimensions;
      for (let at = 0; at < dimensions; at++)
        centres[centre + at] = (centres[centre + at] ?? 0) + (vectors[word * dimensions + at] ?? 0);
    }
    toLengthOne(centres, dimensions);
  }
  return found;
}

function nearest(vectors: Float32Array, row: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let centre = 0, number = 0; centre < centres.length; centre += dimensions, number++) {
    let product = 0;
    for (let at = 0; at < dimensions; at++) product += (vectors[row + at] ?? 0) * (centres[centre + at] ?? 0);
    if (product <= most) continue;
    most = product;
    best = number;
  }
  return best;
}
