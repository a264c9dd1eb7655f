import { MOST_FEATURES } from '../../recognition/model/features';
import { SLOTS } from '../../recognition/model/hashing';
import { Lattice, LONGEST_SENTENCE, TRANSITIONS, transitionFactors } from '../../recognition/model/lattice';
import { COLUMNS, OUTSIDE, PROCLITIC, TAGS } from '../../recognition/model/tags';
import { CARRIES, type Examples } from './examples';
import { randomNumbers, shuffled } from './random';

/** How a round of learning goes about it. */
export interface Lesson {
  readonly epochs: number;
  /** Longest step of AdaGrad. */
  readonly rate: number;
  /** Share of the words whose identity is hidden, so that their surroundings are learned. */
  readonly hidden: number;
}

/** Keeps the first steps of AdaGrad finite. */
const SMALLEST = 1e-6;

/** Differences of probabilities from which on a weight is changed. */
const NOTICED = 1e-4;

/** One step of AdaGrad: the longer, the fewer and smaller a weight's steps were so far. `squares` are of its gradients. */
function move(weights: Float32Array, squares: Float32Array, index: number, gradient: number, rate: number): void {
  const square = (squares[index] ?? 0) + gradient * gradient;
  squares[index] = square;
  weights[index] = (weights[index] ?? 0) + (rate * gradient) / (Math.sqrt(square) + SMALLEST);
}

/**
 * Learns a conditional random field's weights sentence by sentence: gradient ascent on the likelihood of the right tags,
 * with steps by AdaGrad (Duchi, Hazan and Singer, 2011). The same seed and examples give the same weights to the byte.
 */
export class Learner {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly #squares = new Float32Array(SLOTS * COLUMNS);
  readonly #transitionSquares = new Float32Array(TRANSITIONS);
  readonly #lattice: Lattice;
  readonly #random: () => number;
  #factorsAge = 0;
  readonly #known: Uint8Array;
  /** Where the weights of the features of the sentence at hand begin, word by word. */
  readonly #active = new Int32Array(LONGEST_SENTENCE * MOST_FEATURES);
  /** Where each word's begin in `#active`; one more at the end. */
  readonly #begin = new Int32Array(LONGEST_SENTENCE + 1);

  /** Only slots that `known` has (1) are learned. */
  constructor(seed: number, known: Uint8Array) {
    this.weights = new Float32Array(SLOTS * COLUMNS);
    this.transitions = new Float32Array(TRANSITIONS);
    this.#known = known;
    this.#lattice = new Lattice(transitionFactors(this.transitions));
    this.#random = randomNumbers(seed);
  }

  /** Goes over all examples as often as the lesson says. */
  learn(articles: readonly Examples[], lesson: Lesson, tell: (message: string) => void): void {
    for (let epoch = 1; epoch <= lesson.epochs; epoch++) {
      let loss = 0;
      let words = 0;
      const since = performance.now();
      for (const examples of shuffled(articles, this.#random)) {
        for (let sentence = 0; sentence + 1 < examples.sentences.length; sentence++)
          loss += this.#learnSentence(examples, sentence, lesson);
        words += examples.tags.length;
      }
      const seconds = (performance.now() - since) / 1000;
      tell(
        `epoch ${epoch} of ${lesson.epochs}: loss ${(loss / words).toFixed(4)} a word, ${words} words, ${seconds.toFixed(0)} s`,
      );
    }
  }

  /** One step for a sentence; the negative logarithm of how probable its right tags were. */
  #learnSentence(examples: Examples, sentence: number, lesson: Lesson): number {
    const begin = examples.sentences[sentence] ?? 0;
    const length = Math.min((examples.sentences[sentence + 1] ?? 0) - begin, LONGEST_SENTENCE);
    this.#choose(examples, begin, length, lesson);
    for (let at = 0; at < length; at++) this.#score(at);
    if (this.#factorsAge-- <= 0) {
      this.#lattice.use(transitionFactors(this.transitions));
      this.#factorsAge = 8;
    }
    this.#lattice.weigh(length);
    let loss = 0;
    for (let at = 0; at < length; at++) {
      const right = examples.tags[begin + at] ?? OUTSIDE;
      const before = at === 0 ? TAGS : (examples.tags[begin + at - 1] ?? OUTSIDE);
      loss -= Math.log(Math.max(1e-12, this.#lattice.probability(at, right)));
      this.#step(at, right, lesson.rate);
      this.#stepTransitions(at, before, right, lesson.rate);
      this.#stepProclitic(at, examples.proclitics[begin + at] ?? CARRIES.notAsked, lesson.rate);
    }
    return loss;
  }

  /** Chooses the features that a sentence's words are learned with this time. */
  #choose({ words, identities, slots }: Examples, begin: number, length: number, { hidden }: Lesson): void {
    let count = 0;
    for (let at = 0; at < length; at++) {
      this.#begin[at] = count;
      const start = words[begin + at] ?? 0;
      const identity = start + (identities[begin + at] ?? 0);
      const first = this.#random() < hidden ? identity : start;
      for (let feature = first; feature < (words[begin + at + 1] ?? 0); feature++) {
        const slot = slots[feature] ?? 0;
        if (this.#known[slot] === 1) this.#active[count++] = slot * COLUMNS;
      }
    }
    this.#begin[length] = count;
  }

  #score(at: number): void {
    const { scores } = this.#lattice;
    const row = at * TAGS;
    scores.fill(0, row, row + TAGS);
    for (let feature = this.#begin[at] ?? 0; feature < (this.#begin[at + 1] ?? 0); feature++) {
      const slot = this.#active[feature] ?? 0;
      for (let tag = 0; tag < TAGS; tag++)
        scores[row + tag] = (scores[row + tag] ?? 0) + (this.weights[slot + tag] ?? 0);
    }
  }

  #step(at: number, right: number, rate: number): void {
    for (let tag = 0; tag < TAGS; tag++) {
      const gradient = (tag === right ? 1 : 0) - this.#lattice.probability(at, tag);
      if (Math.abs(gradient) < NOTICED) continue;
      for (let feature = this.#begin[at] ?? 0; feature < (this.#begin[at + 1] ?? 0); feature++) {
        move(this.weights, this.#squares, (this.#active[feature] ?? 0) + tag, gradient, rate);
      }
    }
  }

  /** One step of a logistic regression: whether a name's first word carries proclitics. */
  #stepProclitic(at: number, carries: number, rate: number): void {
    if (carries === CARRIES.notAsked) return;
    const first = this.#begin[at] ?? 0;
    const end = this.#begin[at + 1] ?? 0;
    let score = 0;
    for (let feature = first; feature < end; feature++)
      score += this.weights[(this.#active[feature] ?? 0) + PROCLITIC] ?? 0;
    const gradient = (carries === CARRIES.yes ? 1 : 0) - 1 / (1 + Math.exp(-score));
    for (let feature = first; feature < end; feature++)
      move(this.weights, this.#squares, (this.#active[feature] ?? 0) + PROCLITIC, gradient, rate);
  }

  #stepTransitions(at: number, right: number, tag: number, rate: number): void {
    const first = at === 0 ? TAGS : 0;
    const last = at === 0 ? TAGS : TAGS - 1;
    for (let before = first; before <= last; before++)
      for (let after = 0; after < TAGS; after++) {
        const gradient = (before === right && after === tag ? 1 : 0) - this.#lattice.pairProbability(at, before, after);
        if (Math.abs(gradient) < NOTICED) continue;
        move(this.transitions, this.#transitionSquares, before * TAGS + after, gradient, rate);
      }
  }
}

/** Marks with 1 the slots that occur at least `fewest` times; the others say more of chance than of the language. */
export function slotsThatRecur(articles: readonly Examples[], fewest: number): Uint8Array {
  const counts = new Uint8Array(SLOTS);
  for (const { slots } of articles) for (const slot of slots) counts[slot] = Math.min(fewest, (counts[slot] ?? 0) + 1);
  return counts.map((count) => (count >= fewest ? 1 : 0));
}
