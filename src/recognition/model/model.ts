import { type FileFormat, readSections, type SectionData, writeSections } from '../../section-file';
import { SLOT_BITS } from './features';
import { TRANSITIONS, transitionFactors } from './lattice';
import { KINDS, type Kind, TAGS } from './tags';
import { WordClusters } from './word-clusters';

/**
 * How the model file is known; the magic number spells «HSHM». Its version is raised with every change of the features,
 * the tags or the layout: weights that were learned for others mean nothing.
 */
export const MODEL_FORMAT: FileFormat = { name: 'recogniser', magic: 0x4d485348, version: 1, sections: 7 };

const SECTION = { mask: 0, rows: 1, transitions: 2, calibration: 3, clusterSizes: 4, clusterMarks: 5, clusters: 6 } as const;

/** Weights are bytes; this many steps make 1. */
const STEPS = 16;
/** Transitions and calibration are kept finer. */
const FINE_STEPS = 1024;

const SLOTS = 2 ** SLOT_BITS;
const MASK_WORDS = SLOTS / 32;

/** What training hands over. */
export interface LearnedModel {
  /** Weight of each tag for each slot, at `slot * TAGS + tag`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** For each of `KINDS` the slope and the shift by which the logit of a name's probability is put right. */
  readonly calibration: readonly { readonly slope: number; readonly shift: number }[];
  readonly clusters: ReadonlyMap<string, number>;
}

const byteOf = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * STEPS)));

/** The bytes of a model file: of the slots those are kept in which some weight is at least `fewestSteps` steps from 0. */
export function writeModel({ weights, transitions, calibration, clusters }: LearnedModel, fewestSteps: number): Uint8Array {
  const mask = new Uint32Array(MASK_WORDS);
  const rows: number[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    const row = Array.from(weights.subarray(slot * TAGS, (slot + 1) * TAGS), byteOf);
    if (row.every((step) => Math.abs(step) < fewestSteps)) continue;
    mask[slot >>> 5] = ((mask[slot >>> 5] ?? 0) | (1 << (slot & 31))) >>> 0;
    rows.push(...row);
  }
  const fine = (numbers: Iterable<number>): Int16Array =>
    Int16Array.from(numbers, (number) => Math.max(-32767, Math.min(32767, Math.round(number * FINE_STEPS))));
  const sections: SectionData[] = [
    mask,
    Uint8Array.from(Int8Array.from(rows)),
    fine(transitions),
    fine(calibration.flatMap(({ slope, shift }) => [slope, shift])),
    ...WordClusters.sectionsOf(clusters),
  ];
  return writeSections(sections, MODEL_FORMAT);
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
  readonly #calibration: Int16Array;

  private constructor(buffer: ArrayBuffer) {
    const sections = readSections(buffer, MODEL_FORMAT);
    this.#mask = sections.words(SECTION.mask);
    const rows = sections.bytes(SECTION.rows);
    this.#rows = new Int8Array(rows.buffer, rows.byteOffset, rows.length);
    this.#rank = new Uint32Array(MASK_WORDS);
    for (let word = 1; word < MASK_WORDS; word++)
      this.#rank[word] = (this.#rank[word - 1] ?? 0) + countBits(this.#mask[word - 1] ?? 0);
    const transitions = sections.signedHalves(SECTION.transitions).subarray(0, TRANSITIONS);
    this.transitions = transitionFactors(Float64Array.from(transitions, (steps) => steps / FINE_STEPS));
    this.#calibration = sections.signedHalves(SECTION.calibration);
    this.clusters = new WordClusters(
      sections.bytes(SECTION.clusterSizes),
      sections.bytes(SECTION.clusterMarks),
      sections.bytes(SECTION.clusters),
    );
  }

  /**
   * Opens a model over its own bytes, which must not be changed afterwards.
   * @throws {SectionFileError} where the file is damaged or of another version
   */
  static open(buffer: ArrayBuffer): Model {
    return new Model(buffer);
  }

  /** Where a slot's weights begin in the rows; -1 where the model knows nothing of it. */
  #rowOf(slot: number): number {
    const word = this.#mask[slot >>> 5] ?? 0;
    const bit = 1 << (slot & 31);
    if ((word & bit) === 0) return -1;
    return ((this.#rank[slot >>> 5] ?? 0) + countBits(word & (bit - 1))) * TAGS;
  }

  /** Writes the sum of what `count` features say into the scores of one word, which begin at `into`. */
  score(slots: Int32Array, count: number, scores: Float64Array, into: number): void {
    scores.fill(0, into, into + TAGS);
    for (let feature = 0; feature < count; feature++) {
      const row = this.#rowOf(slots[feature] ?? 0);
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS; tag++) scores[into + tag] = (scores[into + tag] ?? 0) + (this.#rows[row + tag] ?? 0);
    }
    for (let tag = 0; tag < TAGS; tag++) scores[into + tag] = (scores[into + tag] ?? 0) / STEPS;
  }

  /** What one feature says for a tag, in the unit of scores. */
  weightOf(slot: number, tag: number): number {
    const row = this.#rowOf(slot);
    return row < 0 ? 0 : (this.#rows[row + tag] ?? 0) / STEPS;
  }

  /** The share of names told with this probability that are right, as measured on articles not learned from. */
  calibrated(kind: Kind, probability: number): number {
    const at = 2 * KINDS.indexOf(kind);
    const slope = (this.#calibration[at] ?? FINE_STEPS) / FINE_STEPS;
    const shift = (this.#calibration[at + 1] ?? 0) / FINE_STEPS;
    const bounded = Math.min(1 - 1e-9, Math.max(1e-9, probability));
    return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + shift)));
  }
}
