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

/** The tags that may stand before one: all of them, or the two of the name that it goes on with. */
const firstBefore = (tag: Tag): Tag => (tag === OUTSIDE || isBeginning(tag) ? OUTSIDE : tag - 1);
const lastBefore = (tag: Tag): Tag => (tag === OUTSIDE || isBeginning(tag) ? TAGS - 1 : tag);

/** Words of the longest sentence that is weighed as one; of a longer one the rest is a sentence of its own. */
export const LONGEST_SENTENCE = 200;

/**
 * By how much a word's scores count as differing at most. Further apart the factors of a tagging, of which `OUTSIDE` is
 * always one, could all round to 0, and their shares to 0 / 0.
 */
const FARTHEST_APART = 200;

/** A stretch of words of a sentence with one tag begun and gone on with. */
export interface TaggedStretch {
  readonly from: number;
  readonly to: number;
  /** Tag of its first word. */
  readonly tag: Tag;
}

/** The names in a sentence's tags, in reading order. */
export function* stretchesOf(tags: ArrayLike<Tag>): Generator<TaggedStretch> {
  for (let from = 0; from < tags.length; from++) {
    const tag = tags[from] ?? OUTSIDE;
    if (!isBeginning(tag)) continue;
    let to = from + 1;
    while (tags[to] === tag + 1) to++;
    yield { from, to, tag };
  }
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
  /** Of each word the greatest is 1. */
  readonly #backward = new Float64Array(LONGEST_SENTENCE * TAGS);
  /** What each word's forward factors were divided by. */
  readonly #scales = new Float64Array(LONGEST_SENTENCE);
  /** What each word's backward factors were divided by. */
  readonly #backwardScales = new Float64Array(LONGEST_SENTENCE);
  /** What all taggings weigh together, seen from each word. */
  readonly #totals = new Float64Array(LONGEST_SENTENCE);
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
    for (let at = 0; at < length; at++) this.#sumUp(at);
  }

  /** A word's scores as factors of which the greatest is 1. */
  #fillFactors(at: number): void {
    const { scores } = this;
    const row = at * TAGS;
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) most = Math.max(most, scores[row + tag] ?? 0);
    for (let tag = 0; tag < TAGS; tag++)
      this.#factors[row + tag] = Math.exp(Math.max((scores[row + tag] ?? 0) - most, -FARTHEST_APART));
  }

  #goForward(at: number): void {
    const row = at * TAGS;
    const forward = this.#forward;
    const transitions = this.#transitions;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let reached = 0;
      if (at === 0) reached = transitions[START * TAGS + tag] ?? 0;
      else
        for (let before = firstBefore(tag); before <= lastBefore(tag); before++)
          reached += (forward[row - TAGS + before] ?? 0) * (transitions[before * TAGS + tag] ?? 0);
      const factor = reached * (this.#factors[row + tag] ?? 0);
      forward[row + tag] = factor;
      sum += factor;
    }
    for (let tag = 0; tag < TAGS; tag++) forward[row + tag] = (forward[row + tag] ?? 0) / sum;
    this.#scales[at] = sum;
  }

  #goBackward(at: number): void {
    const row = at * TAGS;
    let most = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const factor = this.#backwardOf(at, tag, null);
      this.#backward[row + tag] = factor;
      most = Math.max(most, factor);
    }
    for (let tag = 0; tag < TAGS; tag++) this.#backward[row + tag] = (this.#backward[row + tag] ?? 0) / most;
    this.#backwardScales[at] = most;
  }

  /** What all ways to go on after a word's tag weigh together, but for those with one tag next; not yet divided. */
  #backwardOf(at: number, tag: Tag, but: Tag | null): number {
    if (at === this.#length - 1) return 1;
    const next = (at + 1) * TAGS;
    const transitions = this.#transitions;
    const factors = this.#factors;
    const backward = this.#backward;
    let sum = 0;
    for (let after = 0; after < TAGS; after++)
      if (after !== but && mayFollow(tag, after))
        sum += (transitions[tag * TAGS + after] ?? 0) * (factors[next + after] ?? 0) * (backward[next + after] ?? 0);
    return sum;
  }

  #sumUp(at: number): void {
    const row = at * TAGS;
    let total = 0;
    for (let tag = 0; tag < TAGS; tag++) total += (this.#forward[row + tag] ?? 0) * (this.#backward[row + tag] ?? 0);
    this.#totals[at] = total;
  }

  /** How probable a word's tag is. */
  probability(at: number, tag: Tag): number {
    const row = at * TAGS;
    return ((this.#forward[row + tag] ?? 0) * (this.#backward[row + tag] ?? 0)) / (this.#totals[at] ?? 1);
  }

  /** How probable it is that a word has a tag and the one before it another; before the first word is the start. */
  pairProbability(at: number, before: Tag, tag: Tag): number {
    if ((before === START) !== (at === 0)) return 0;
    const step = (this.#transitions[before * TAGS + tag] ?? 0) * (this.#factors[at * TAGS + tag] ?? 0);
    const reached = at === 0 ? 1 : (this.#forward[(at - 1) * TAGS + before] ?? 0);
    const through = (reached * step) / (this.#scales[at] ?? 1);
    return (through * (this.#backward[at * TAGS + tag] ?? 0)) / (this.#totals[at] ?? 1);
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
    const ended = this.#backwardOf(to - 1, last, goesOn) / (this.#backwardScales[to - 1] ?? 1);
    return (reached * ended) / (this.#totals[to - 1] ?? 1);
  }

  /** The names of the most probable tagging, in reading order (Viterbi, 1967). */
  mostProbable(): TaggedStretch[] {
    return [...stretchesOf(this.#mostProbableTags())];
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
    const ways = this.#best;
    const transitions = this.#transitions;
    let most = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      let best = at === 0 ? (transitions[START * TAGS + tag] ?? 0) : 0;
      let from: Tag = OUTSIDE;
      for (let before = firstBefore(tag); at > 0 && before <= lastBefore(tag); before++) {
        const way = (ways[row - TAGS + before] ?? 0) * (transitions[before * TAGS + tag] ?? 0);
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
