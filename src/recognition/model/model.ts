import { type FileFormat, readSections, type SectionData, writeSections } from '../../section-file';
import { type Calibration, calibrated } from './calibration';
import { SLOTS } from './hashing';
import { TRANSITIONS, transitionFactors } from './lattice';
import { COLUMNS, KINDS, type Kind, PROCLITIC, TAGS } from './tags';
import { WordClusters } from './word-clusters';

/**
 * How the model file is known; the magic number spells «HSHM». Its version is raised with every change of the features,
 * the tags or the layout: weights that were learned for others mean nothing.
 */
export const MODEL_FORMAT: FileFormat = { name: 'recogniser', magic: 0x4d485348, version: 2, sections: 7 };

const SECTION = {
  mask: 0,
  rows: 1,
  transitions: 2,
  calibration: 3,
  clusterSizes: 4,
  clusterMarks: 5,
  clusters: 6,
} as const;

/** Weights are bytes; this many steps make 1. */
const STEPS = 10;
/** Transitions and calibration are kept finer. */
const FINE_STEPS = 1024;

const MASK_WORDS = SLOTS / 32;

/** What training hands over. */
export interface LearnedModel {
  /** Weight of each slot for each column, at `slot * COLUMNS + column`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** For each of `KINDS`. */
  readonly calibration: readonly Calibration[];
  readonly clusters: WordClusters;
}

const byteOf = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * STEPS)));

/** None of a slot's weights rounds to a step. */
function isSilent(weights: Float32Array, slot: number): boolean {
  for (let index = slot * COLUMNS; index < (slot + 1) * COLUMNS; index++)
    if (byteOf(weights[index] ?? 0) !== 0) return false;
  return true;
}

/** The bytes of a model file; slots without a weight that rounds to a step are left out. */
export function writeModel({ weights, transitions, calibration, clusters }: LearnedModel): Uint8Array {
  const mask = new Uint32Array(MASK_WORDS);
  const rows: number[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    if (isSilent(weights, slot)) continue;
    mask[slot >>> 5] = ((mask[slot >>> 5] ?? 0) | (1 << (slot & 31))) >>> 0;
    for (const weight of weights.subarray(slot * COLUMNS, (slot + 1) * COLUMNS)) rows.push(byteOf(weight));
  }
  const fine = (numbers: Iterable<number>): Int16Array =>
    Int16Array.from(numbers, (number) => Math.max(-32767, Math.min(32767, Math.round(number * FINE_STEPS))));
  const sections: SectionData[] = [
    mask,
    Uint8Array.from(turned(Int8Array.from(rows), rows.length / COLUMNS)),
    fine(transitions),
    fine(calibration.flatMap(({ slope, shift }) => [slope, shift])),
    ...clusters.sections,
  ];
  return writeSections(sections, MODEL_FORMAT);
}

/** A table, row by row, turned on its side: weights compress better by tag and are read faster by slot. */
function turned(table: Int8Array, rows: number): Int8Array {
  const columns = rows === 0 ? 0 : table.length / rows;
  const other = new Int8Array(table.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) other[column * rows + row] = table[row * columns + column] ?? 0;
  return other;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** An opened model: what each feature says for each tag. */
export class Model {
  /** As `Lattice` takes them. */
  readonly transitions: Float64Array;
  readonly clusters: WordClusters;
  readonly #mask: Uint32Array;
  /** Rows before each word of the mask. */
  readonly #rank: Uint32Array;
  readonly #rows: Int8Array;
  readonly #calibration: readonly Calibration[];
  /** Steps of each tag for the word at hand: whole numbers are added up faster. */
  readonly #sums = new Int32Array(TAGS);

  private constructor(buffer: ArrayBufferLike) {
    const sections = readSections(buffer, MODEL_FORMAT);
    this.#mask = sections.words(SECTION.mask);
    this.#rows = turned(Int8Array.from(sections.bytes(SECTION.rows)), COLUMNS);
    this.#rank = new Uint32Array(MASK_WORDS);
    for (let word = 1; word < MASK_WORDS; word++)
      this.#rank[word] = (this.#rank[word - 1] ?? 0) + countBits(this.#mask[word - 1] ?? 0);
    const transitions = sections.signedHalves(SECTION.transitions).subarray(0, TRANSITIONS);
    this.transitions = transitionFactors(Float64Array.from(transitions, (steps) => steps / FINE_STEPS));
    const calibration = sections.signedHalves(SECTION.calibration);
    this.#calibration = KINDS.map((_, at) => ({
      slope: (calibration[2 * at] ?? FINE_STEPS) / FINE_STEPS,
      shift: (calibration[2 * at + 1] ?? 0) / FINE_STEPS,
    }));
    this.clusters = new WordClusters([
      sections.bytes(SECTION.clusterSizes),
      sections.bytes(SECTION.clusterMarks),
      sections.bytes(SECTION.clusters),
    ]);
  }

  /**
   * Opens a model over its own bytes, which must not be changed afterwards.
   * @throws {SectionFileError} where the file is damaged or of another version
   */
  static open(buffer: ArrayBufferLike): Model {
    return new Model(buffer);
  }

  /** Where a slot's weights begin in the rows; -1 where the model knows nothing of it. */
  #rowOf(slot: number): number {
    const word = this.#mask[slot >>> 5] ?? 0;
    const bit = 1 << (slot & 31);
    if ((word & bit) === 0) return -1;
    return ((this.#rank[slot >>> 5] ?? 0) + countBits(word & (bit - 1))) * COLUMNS;
  }

  /** Writes the sum of what `count` features say into the scores of one word, which begin at `into`. */
  score(slots: Int32Array, count: number, scores: Float64Array, into: number): void {
    const rows = this.#rows;
    const sums = this.#sums.fill(0);
    for (let feature = 0; feature < count; feature++) {
      const row = this.#rowOf(slots[feature] ?? 0);
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS; tag++) sums[tag] = (sums[tag] ?? 0) + (rows[row + tag] ?? 0);
    }
    for (let tag = 0; tag < TAGS; tag++) scores[into + tag] = (sums[tag] ?? 0) / STEPS;
  }

  /** Whether a name that begins with a word of these features carries proclitics there. */
  carriesProclitics(slots: Int32Array, count: number): boolean {
    let steps = 0;
    for (let feature = 0; feature < count; feature++) {
      const row = this.#rowOf(slots[feature] ?? 0);
      if (row >= 0) steps += this.#rows[row + PROCLITIC] ?? 0;
    }
    return steps > 0;
  }

  /** What one feature says for a tag, in the unit of scores. */
  weightOf(slot: number, tag: number): number {
    const row = this.#rowOf(slot);
    return row < 0 ? 0 : (this.#rows[row + tag] ?? 0) / STEPS;
  }

  /** The share of names told with this probability that are right, as measured on articles not learned from. */
  calibrated(kind: Kind, probability: number): number {
    const calibration = this.#calibration[KINDS.indexOf(kind)];
    return calibration ? calibrated(probability, calibration) : probability;
  }
}
