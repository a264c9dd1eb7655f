import { isBeginning, mayFollow, OUTSIDE, TAGS, type Tag } from './tags';

/** Transition weights: from tag `before` to `tag` at `before * TAGS + tag`; the row after the last tag is the start's. */
export const TRANSITIONS = (TAGS + 1) * TAGS;
const START = TAGS;

/** Transition weights as factors, 0 where a tag may not follow. */
export function transitionFactors(weights: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: TRANSITIONS }, (_, index) => {
    const before = Math.floor(index / TAGS);
    const allowed = mayFollow(before === START ? null : before, index % TAGS);
    return allowed ? Math.exp(weights[index] ?? 0) : 0;
  });
}

/** Words of the longest sentence that is weighed as one; of a longer one the rest is a sentence of its own. */
export const LONGEST_SENTENCE = 200;

/** A stretch of words of a sentence with one tag begun and gone on with. */
export interface TaggedStretch {
  readonly from: number;
  readonly to: number;
  /** Tag of its first word. */
  readonly tag: Tag;
}

/**
 * All ways of tagging a sentence, each with a probability: a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, 2001). One lattice is used for sentence after sentence: `weigh` fills it, everything else reads it.
 */
export class Lattice {
  /** Score of each tag for each word, for the caller to fill before `weigh`. */
  readonly scores = new Float64Array(LONGEST_SENTENCE * TAGS);
  readonly #factors = new Float64Array(LONGEST_SENTENCE * TAGS);
  readonly #forward = new Float64Array(LONGEST_SENTENCE * TAGS);
  readonly #backward = new Float64Array(LONGEST_SENTENCE * TAGS);
  /** What each word's forward factors were divided by. */
  readonly #scales = new Float64Array(LONGEST_SENTENCE);
  readonly #best = new Float64Array(LONGEST_SENTENCE * TAGS);
  readonly #cameFrom = new Uint8Array(LONGEST_SENTENCE * TAGS);
  #transitions: Float64Array;
  #length = 0;

  constructor(transitions: Float64Array) {
    this.#transitions = transitions;
  }

  /** Other transitions from now on, as training learns them. */
  use(transitions: Float64Array): void {
    this.#transitions = transitions;
  }

  /** Weighs all taggings of the `length` words whose scores were filled in. */
  weigh(length: number): void {
    this.#length = length;
    for (let at = 0; at < length; at++) this.#fillFactors(at);
    for (let at = 0; at < length; at++) this.#goForward(at);
    for (let at = length - 1; at >= 0; at--) this.#goBackward(at);
  }

  /** A word's scores as factors of which the greatest is 1. */
  #fillFactors(at: number): void {
    const { scores } = this;
    const row = at * TAGS;
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) most = Math.max(most, scores[row + tag] ?? 0);
    for (let tag = 0; tag < TAGS; tag++) this.#factors[row + tag] = Math.exp((scores[row + tag] ?? 0) - most);
  }

  #goForward(at: number): void {
    const row = at * TAGS;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let reached = 0;
      if (at === 0) reached = this.#transitions[START * TAGS + tag] ?? 0;
      else
        for (let before = 0; before < TAGS; before++)
          reached += (this.#forward[row - TAGS + before] ?? 0) * (this.#transitions[before * TAGS + tag] ?? 0);
      const factor = reached * (this.#factors[row + tag] ?? 0);
      this.#forward[row + tag] = factor;
      sum += factor;
    }
    for (let tag = 0; tag < TAGS; tag++) this.#forward[row + tag] = (this.#forward[row + tag] ?? 0) / sum;
    this.#scales[at] = sum;
  }

  #goBackward(at: number): void {
    const row = at * TAGS;
    if (at === this.#length - 1) {
      this.#backward.fill(1, row, row + TAGS);
      return;
    }
    const scale = this.#scales[at + 1] ?? 1;
    for (let tag = 0; tag < TAGS; tag++) {
      let sum = 0;
      for (let after = 0; after < TAGS; after++)
        sum +=
          (this.#transitions[tag * TAGS + after] ?? 0) *
          (this.#factors[row + TAGS + after] ?? 0) *
          (this.#backward[row + TAGS + after] ?? 0);
      this.#backward[row + tag] = sum / scale;
    }
  }

  /** How probable a word's tag is. */
  probability(at: number, tag: Tag): number {
    return (this.#forward[at * TAGS + tag] ?? 0) * (this.#backward[at * TAGS + tag] ?? 0);
  }

  /** How probable it is that a word has a tag and the one before it another; before the first word is the start. */
  pairProbability(at: number, before: Tag, tag: Tag): number {
    const step = (this.#transitions[before * TAGS + tag] ?? 0) * (this.#factors[at * TAGS + tag] ?? 0);
    const reached = at === 0 ? (before === START ? 1 : 0) : (this.#forward[(at - 1) * TAGS + before] ?? 0);
    return (reached * step * (this.#backward[at * TAGS + tag] ?? 0)) / (this.#scales[at] ?? 1);
  }

  /** How probable it is that just this stretch is a name of just this kind. */
  stretchProbability({ from, to, tag }: TaggedStretch): number {
    let reached = this.#forward[from * TAGS + tag] ?? 0;
    const goesOn = tag + 1;
    for (let at = from + 1; at < to; at++) {
      const before = at === from + 1 ? tag : goesOn;
      const step = (this.#transitions[before * TAGS + goesOn] ?? 0) * (this.#factors[at * TAGS + goesOn] ?? 0);
      reached = (reached * step) / (this.#scales[at] ?? 1);
    }
    const last = to - from === 1 ? tag : goesOn;
    const whole = reached * (this.#backward[(to - 1) * TAGS + last] ?? 0);
    return to < this.#length ? whole - this.#goingOn(reached, to, last, goesOn) : whole;
  }

  /** The part of it in which the name goes on with one more word. */
  #goingOn(reached: number, to: number, last: Tag, goesOn: Tag): number {
    const step = (this.#transitions[last * TAGS + goesOn] ?? 0) * (this.#factors[to * TAGS + goesOn] ?? 0);
    return (reached * step * (this.#backward[to * TAGS + goesOn] ?? 0)) / (this.#scales[to] ?? 1);
  }

  /** The names of the most probable tagging, in reading order (Viterbi, 1967). */
  mostProbable(): TaggedStretch[] {
    const tags = this.#mostProbableTags();
    const found: TaggedStretch[] = [];
    for (let from = 0; from < tags.length; from++) {
      const tag = tags[from] ?? OUTSIDE;
      if (!isBeginning(tag)) continue;
      let to = from + 1;
      while (tags[to] === tag + 1) to++;
      found.push({ from, to, tag });
    }
    return found;
  }

  #mostProbableTags(): Tag[] {
    for (let at = 0; at < this.#length; at++) this.#findBest(at);
    const tags: Tag[] = new Array<Tag>(this.#length).fill(OUTSIDE);
    let tag = this.#bestOf((this.#length - 1) * TAGS);
    for (let at = this.#length - 1; at >= 0; at--) {
      tags[at] = tag;
      tag = this.#cameFrom[at * TAGS + tag] ?? OUTSIDE;
    }
    return tags;
  }

  #bestOf(row: number): Tag {
    let best: Tag = OUTSIDE;
    for (let tag = 1; tag < TAGS; tag++) if ((this.#best[row + tag] ?? 0) > (this.#best[row + best] ?? 0)) best = tag;
    return best;
  }

  /** The best way to each tag of a word; rescaled at every word so that no sentence is too long for it. */
  #findBest(at: number): void {
    const row = at * TAGS;
    let most = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let best = at === 0 ? (this.#transitions[START * TAGS + tag] ?? 0) : 0;
      let from: Tag = OUTSIDE;
      for (let before = 0; at > 0 && before < TAGS; before++) {
        const way = (this.#best[row - TAGS + before] ?? 0) * (this.#transitions[before * TAGS + tag] ?? 0);
        if (way <= best) continue;
        best = way;
        from = before;
      }
      const factor = best * (this.#factors[row + tag] ?? 0);
      this.#best[row + tag] = factor;
      this.#cameFrom[row + tag] = from;
      most = Math.max(most, factor);
    }
    for (let tag = 0; tag < TAGS; tag++) this.#best[row + tag] = (this.#best[row + tag] ?? 0) / most;
  }
}
