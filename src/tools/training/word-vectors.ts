import { randomNumbers } from './random';

/** Sizes and steps of the vectors; found by trial on marked articles that were not trained on, see docs/recogniser.md. */
const DIMENSIONS = 48;
const EPOCHS = 3;
const FEWEST = 6;
const CONTEXT_WORDS = 12_000;
const NEGATIVES = 4;
const RATE = 0.05;
/** Places of the neighbours that are foretold; a word at another place counts as another word. */
const PLACES = [-2, -1, 1, 2];

/** A word that occurs in the texts, with its vector of length 1. */
export interface WordVectors {
  readonly words: readonly string[];
  /** `DIMENSIONS` numbers a word. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/** Numbers of the words of `texts` in order of how often they occur, where that is often enough. */
function vocabularyOf(texts: Iterable<readonly string[]>): { words: string[]; counts: number[] } {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= FEWEST);
  common.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { words: common.map(([word]) => word), counts: common.map(([, count]) => count) };
}

/** Context words as often as the three quarters' power of how often they occur (Mikolov and others, 2013). */
function negativeTable(counts: readonly number[]): Uint32Array {
  const weights = counts.slice(0, CONTEXT_WORDS).map((count) => count ** 0.75);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const table: number[] = [];
  for (const [word, weight] of weights.entries())
    for (let share = Math.max(1, Math.round((weight / all) * 1_000_000)); share > 0; share--) table.push(word);
  return Uint32Array.from(table);
}

/**
 * Vectors of words that stand in like places are alike: skip-grams with negative samples (Mikolov and others, 2013), the
 * neighbours told apart by their place (Ling and others, 2015). The same texts give the same vectors.
 */
export function wordVectorsOf(texts: readonly (readonly string[])[], tell: (message: string) => void): WordVectors {
  const { words, counts } = vocabularyOf(texts);
  const numbers = new Map(words.map((word, index) => [word, index]));
  const coded = texts.map((text) => Int32Array.from(text, (word) => numbers.get(word) ?? -1));
  const random = randomNumbers(7);
  const vectors = Float32Array.from({ length: words.length * DIMENSIONS }, () => (random() - 0.5) / DIMENSIONS);
  const contexts = PLACES.map(() => new Float32Array(Math.min(CONTEXT_WORDS, words.length) * DIMENSIONS));
  const negatives = negativeTable(counts);
  const pull = new Float32Array(DIMENSIONS);
  const step = (row: number, context: Float32Array, other: number, label: number, rate: number): void => {
    const begin = other * DIMENSIONS;
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++) product += (vectors[row + at] ?? 0) * (context[begin + at] ?? 0);
    const error = (label - 1 / (1 + Math.exp(-product))) * rate;
    for (let at = 0; at < DIMENSIONS; at++) {
      pull[at] = (pull[at] ?? 0) + error * (context[begin + at] ?? 0);
      context[begin + at] = (context[begin + at] ?? 0) + error * (vectors[row + at] ?? 0);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const since = performance.now();
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const text of coded)
      for (let at = 0; at < text.length; at++) {
        const word = text[at] ?? -1;
        if (word < 0) continue;
        const row = word * DIMENSIONS;
        for (const [index, place] of PLACES.entries()) {
          const other = text[at + place] ?? -1;
          const context = contexts[index];
          if (other < 0 || other >= CONTEXT_WORDS || !context) continue;
          pull.fill(0);
          step(row, context, other, 1, rate);
          for (let sample = 0; sample < NEGATIVES; sample++)
            step(row, context, negatives[Math.floor(random() * negatives.length)] ?? 0, 0, rate);
          for (let one = 0; one < DIMENSIONS; one++) vectors[row + one] = (vectors[row + one] ?? 0) + (pull[one] ?? 0);
        }
      }
    tell(
      `word vectors, epoch ${epoch + 1} of ${EPOCHS}: ${words.length} words, ${Math.round((performance.now() - since) / 1000)} s`,
    );
  }
  return { words, vectors: toLengthOne(vectors, DIMENSIONS), dimensions: DIMENSIONS };
}

/** Brings each of the vectors, `dimensions` numbers each, to length 1 (or leaves it 0), where it stands. */
export function toLengthOne(vectors: Float32Array, dimensions: number): Float32Array {
  for (let row = 0; row < vectors.length; row += dimensions) {
    let square = 0;
    for (let at = row; at < row + dimensions; at++) square += (vectors[at] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = row; at < row + dimensions; at++) vectors[at] = (vectors[at] ?? 0) / length;
  }
  return vectors;
}
