import type { ReadPassage } from '../proposals/listed-names';
import { hashOf, mixed, SLOTS } from './hashing';
import type { Sign } from './signs';
import { TEMPLATE } from './templates';
import type { Testimony } from './testimony';
import { EDGE, type WordView, type WordViews } from './word-view';

/** Features of one word; what goes beyond is left out. */
export const MOST_FEATURES = 160;

const EDGE_SIGN: Sign = { name: 'edge', hash: hashOf('edge') };
const NO_SIGNS: readonly Sign[] = [];

/** A sentence of a passage, ready for its features to be told. */
export interface Sentence {
  readonly passage: ReadPassage;
  readonly testimony: Testimony;
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
}

/** Tells the features of one word after the other, as slots of the weights. */
export class FeatureReader {
  /** The slots of the word last read, `count` of them; those up to `identity` know which word it is. */
  readonly slots = new Int32Array(MOST_FEATURES);
  /** What each slot's feature looks at, see `subjectOf`. */
  readonly templates = new Uint8Array(MOST_FEATURES);
  count = 0;
  identity = 0;
  readonly #words: WordViews;
  readonly #leftOut: ReadonlySet<number> | null;
  #sentence: Sentence | undefined;
  readonly #views: WordView[] = [];

  /** Features of the templates in `leftOut` are not told: what are they worth? */
  constructor(words: WordViews, leftOut: ReadonlySet<number> | null = null) {
    this.#words = words;
    this.#leftOut = leftOut;
  }

  #add(template: number, first: number, second = 0): void {
    if (this.#leftOut?.has(template)) return;
    if (this.count === MOST_FEATURES) return;
    this.templates[this.count] = template;
    this.slots[this.count++] = mixed(template, first, second) & (SLOTS - 1);
  }

  /** Turns to another sentence. */
  begin(sentence: Sentence): void {
    this.#sentence = sentence;
    this.#views.length = 0;
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = sentence.passage.words[at];
      this.#views.push(word ? this.#words.of(word) : EDGE);
    }
  }

  /** Reads a word of the sentence, `at` counted in the passage. */
  read(at: number): void {
    const sentence = this.#sentence;
    if (!sentence) return;
    this.count = 0;
    const place = at - sentence.from;
    const view = (index: number): WordView => this.#views[index] ?? EDGE;
    const around: Around = [view(place - 2), view(place - 1), view(place), view(place + 1), view(place + 2)];
    this.#readIdentity(around);
    this.#add(TEMPLATE.nameOfWord, around[2].core, (sentence.testimony.names[at] ?? EDGE_SIGN).hash);
    this.identity = this.count;
    this.#readContext(around);
    this.#readBonds(around, sentence, at);
    this.#readLists(around);
    this.#readClusters(around);
    this.#readTestimony(around[2], sentence, at);
  }

  #readIdentity([, before, own, after]: Around): void {
    this.#add(TEMPLATE.word, own.whole);
    this.#add(TEMPLATE.core, own.core);
    for (const stem of own.stems) this.#add(TEMPLATE.stem, stem);
    this.#add(TEMPLATE.wordAfterWord, before.whole, own.whole);
    this.#add(TEMPLATE.wordBeforeWord, own.whole, after.whole);
  }

  #readContext([before2, before, own, after, after2]: Around): void {
    for (let index = 0; index < own.affixes.length; index++) this.#add(TEMPLATE.affix + index, own.affixes[index] ?? 0);
    for (const trigram of own.trigrams) this.#add(TEMPLATE.trigram, trigram);
    this.#add(TEMPLATE.previous, before.whole);
    this.#add(TEMPLATE.next, after.whole);
    this.#add(TEMPLATE.previousCore, before.core);
    this.#add(TEMPLATE.nextCore, after.core);
    this.#add(TEMPLATE.shape, own.shape);
    this.#add(TEMPLATE.shapes, mixed(0, before.shape, own.shape), after.shape);
    this.#add(TEMPLATE.shapesBefore, mixed(0, before2.shape, before.shape), own.shape);
    this.#add(TEMPLATE.shapesAfter, mixed(0, own.shape, after.shape), after2.shape);
    this.#add(TEMPLATE.endings, before.ending, own.ending);
    this.#add(TEMPLATE.previousBeginning, before.beginning);
    this.#add(TEMPLATE.nextBeginning, after.beginning);
  }

  #readBonds([, before, own]: Around, { testimony: { bonds } }: Sentence, at: number): void {
    const bond = bonds[at] ?? EDGE_SIGN;
    const next = bonds[at + 1] ?? EDGE_SIGN;
    this.#add(TEMPLATE.bond, bond.hash);
    this.#add(TEMPLATE.nextBond, next.hash);
    this.#add(TEMPLATE.bonds, mixed(0, bond.hash, next.hash), own.shape);
    this.#add(TEMPLATE.bondAndPrevious, bond.hash, before.whole);
  }

  #readLists([before2, before, own, after]: Around): void {
    for (const { hash } of own.lists) {
      this.#add(TEMPLATE.list, hash);
      this.#add(TEMPLATE.listAndShape, hash, before.shape);
    }
    for (const { hash } of before.lists) {
      this.#add(TEMPLATE.previousList, hash);
      this.#add(TEMPLATE.previousListAndShape, hash, own.shape);
    }
    for (const { hash } of before2.lists) this.#add(TEMPLATE.secondPreviousList, hash);
    for (const { hash } of after.lists) this.#add(TEMPLATE.nextList, hash);
  }

  #readClusters([, before, own, after]: Around): void {
    this.#add(TEMPLATE.cluster, own.cluster);
    this.#add(TEMPLATE.previousCluster, before.cluster);
    this.#add(TEMPLATE.nextCluster, after.cluster);
    this.#add(TEMPLATE.clusters, before.cluster, own.cluster);
    this.#add(TEMPLATE.clustersAfter, own.cluster, after.cluster);
    this.#add(TEMPLATE.clusterAndShape, own.cluster, before.shape);
  }

  #readTestimony(own: WordView, { testimony, from, to }: Sentence, at: number): void {
    const { names, kinds, signs } = testimony;
    const within = (all: readonly Sign[], place: number): Sign =>
      place < from || place >= to ? EDGE_SIGN : (all[place] ?? EDGE_SIGN);
    const kind = within(kinds, at);
    this.#add(TEMPLATE.name, within(names, at).hash);
    this.#add(TEMPLATE.previousName, within(names, at - 1).hash);
    this.#add(TEMPLATE.nextName, within(names, at + 1).hash);
    this.#add(TEMPLATE.kinds, mixed(0, within(kinds, at - 1).hash, kind.hash), within(kinds, at + 1).hash);
    this.#add(TEMPLATE.kindAndShape, kind.hash, own.shape);
    for (const { hash } of signs[at] ?? NO_SIGNS) {
      this.#add(TEMPLATE.sign, hash);
      this.#add(TEMPLATE.signAndKind, hash, kind.hash);
      this.#add(TEMPLATE.signAndShape, hash, own.shape);
    }
    if (at > from) for (const { hash } of signs[at - 1] ?? NO_SIGNS) this.#add(TEMPLATE.previousSign, hash);
    if (at + 1 < to) for (const { hash } of signs[at + 1] ?? NO_SIGNS) this.#add(TEMPLATE.nextSign, hash);
  }
}

/** Two words before, one before, the word itself, one after, two after. */
type Around = readonly [WordView, WordView, WordView, WordView, WordView];
