import type { SectionData, SectionReader } from '../../section-file';
import { byCodeUnit } from './order';
import { fromPlanes, inPlanes } from './planes';
import { Remembered } from './remembered';
import { SECTION } from './sections';
import { startsOf } from './starts';

/** A spelling to be indexed: word keys, the entry it names and how it may be used. */
export interface Form {
  readonly words: readonly string[];
  readonly entry: number;
  /** Bits of `USE`. */
  readonly flags: number;
  /** As in `SECTION.useName`. */
  readonly name: number;
}

interface BuildNode {
  readonly word: number;
  readonly children: Map<number, BuildNode>;
  readonly uses: Form[];
}

const newNode = (word: number): BuildNode => ({ word, children: new Map(), uses: [] });

/** Level by level, children sorted by word: a node's children then stand together. */
function inLevels(root: BuildNode): BuildNode[] {
  const order = [root];
  for (let at = 0; at < order.length; at++) {
    const node = order[at];
    if (node) order.push(...[...node.children.values()].sort((a, b) => a.word - b.word));
  }
  return order;
}

/** Words that begin a form, then all others, each part sorted: a first word's number is its node's. */
function numberedWords(forms: readonly Form[]): { words: string[]; firsts: number } {
  const firsts = new Set(forms.map((form) => form.words[0] ?? ''));
  const others = new Set(forms.flatMap((form) => form.words.filter((word) => !firsts.has(word))));
  const words = [...[...firsts].sort(byCodeUnit), ...[...others].sort(byCodeUnit)];
  if (words.length > MOST_WORDS) throw new RangeError(`${words.length} words: the trie numbers at most ${MOST_WORDS}`);
  return { words, firsts: firsts.size };
}

const MOST_WORDS = 0xffff;
const MOST_LETTERS = 0x100;

/** The trie of all forms as sections, by section number. Node 0 is the root. */
export function buildFormTrie(forms: readonly Form[]): Map<number, SectionData> {
  const { words, firsts } = numberedWords(forms);
  const ids = new Map(words.map((word, id) => [word, id]));
  const root = newNode(0);
  for (const form of forms) {
    let node = root;
    for (const word of form.words) {
      const id = ids.get(word) ?? 0;
      let child = node.children.get(id);
      if (!child) {
        child = newNode(id);
        node.children.set(id, child);
      }
      node = child;
    }
    node.uses.push(form);
  }
  const nodes = inLevels(root);
  const alphabet = Uint16Array.from(new Set(words.join('')), (letter) => letter.charCodeAt(0)).sort();
  const codes = new Map(Array.from(alphabet, (unit, at) => [unit, at]));
  if (alphabet.length > MOST_LETTERS) throw new RangeError(`${alphabet.length} letters: at most ${MOST_LETTERS}`);
  const uses = nodes.flatMap((node) => node.uses.sort(byEntry));
  return new Map<number, SectionData>([
    [SECTION.wordAlphabet, alphabet],
    [SECTION.letters, Uint8Array.from(words.join(''), (letter) => codes.get(letter.charCodeAt(0)) ?? 0)],
    [SECTION.wordLetters, Uint8Array.from(words, (word) => word.length)],
    [SECTION.nodeWord, inPlanes(Uint16Array.from(nodes.slice(1 + firsts), (node) => node.word))],
    [SECTION.nodeChildren, Uint16Array.from(nodes, (node) => node.children.size)],
    [SECTION.nodeUses, Uint8Array.from(nodes, (node) => node.uses.length)],
    [SECTION.useEntry, inPlanes(Uint16Array.from(uses, (form) => form.entry))],
    [SECTION.useFlags, Uint8Array.from(uses, (form) => form.flags)],
    [SECTION.useName, Uint8Array.from(uses, (form) => form.name)],
  ]);
}

function byEntry(a: Form, b: Form): number {
  return a.entry - b.entry || a.name - b.name || a.flags - b.flags;
}

/** Most distinct words remembered between look-ups; a long article has some 800. */
const REMEMBERED_WORDS = 4096;

/** The forms' trie as it lies in the file. Nodes are numbers, 0 the root; `NONE` where there is none. */
export class FormTrie {
  static readonly NONE = -1;
  readonly #letters: Uint8Array;
  readonly #codes: ReadonlyMap<number, number>;
  readonly #wordStart: Uint32Array;
  readonly #nodeWord: Uint16Array;
  readonly #nodeChild: Uint32Array;
  readonly #nodeUse: Uint32Array;
  /** Words that begin a form, which is also how many nodes the first level has. */
  readonly #firsts: number;
  readonly #numbers = new Remembered<string, number>(REMEMBERED_WORDS);

  constructor(sections: SectionReader) {
    const children = sections.halves(SECTION.nodeChildren);
    this.#letters = sections.bytes(SECTION.letters);
    this.#codes = new Map(Array.from(sections.halves(SECTION.wordAlphabet), (unit, at) => [unit, at]));
    this.#wordStart = startsOf(sections.bytes(SECTION.wordLetters), 0);
    this.#nodeWord = fromPlanes(sections.bytes(SECTION.nodeWord));
    this.#nodeChild = startsOf(children, 1);
    this.#nodeUse = startsOf(sections.bytes(SECTION.nodeUses), 0);
    this.#firsts = children[0] ?? 0;
  }

  /** The node reached from `node` over a word in this very spelling. */
  step(node: number, word: string): number {
    const id = this.#wordId(word);
    if (id < 0) return FormTrie.NONE;
    if (node === 0) return id < this.#firsts ? id + 1 : FormTrie.NONE;
    const unstored = 1 + this.#firsts;
    let low = this.#nodeChild[node] ?? 0;
    let high = (this.#nodeChild[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = this.#nodeWord[middle - unstored] ?? 0;
      if (there === id) return middle;
      if (there < id) low = middle + 1;
      else high = middle - 1;
    }
    return FormTrie.NONE;
  }

  /** Uses of the form that ends at a node: from, and end-exclusive to. */
  uses(node: number): { readonly from: number; readonly to: number } {
    return { from: this.#nodeUse[node] ?? 0, to: this.#nodeUse[node + 1] ?? 0 };
  }

  #wordId(word: string): number {
    return this.#numbers.get(word, () => {
      const codes = this.#codesOf(word);
      const first = codes ? this.#search(codes, 0, this.#firsts - 1) : FormTrie.NONE;
      return codes && first < 0 ? this.#search(codes, this.#firsts, this.#wordStart.length - 2) : first;
    });
  }

  /** The word's letters as places in the alphabet; undefined where one is not in it. */
  #codesOf(word: string): number[] | undefined {
    const codes: number[] = [];
    for (let at = 0; at < word.length; at++) {
      const code = this.#codes.get(word.charCodeAt(at));
      if (code === undefined) return undefined;
      codes.push(code);
    }
    return codes;
  }

  #search(word: readonly number[], from: number, to: number): number {
    let low = from;
    let high = to;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(word, middle);
      if (order === 0) return middle;
      if (order > 0) low = middle + 1;
      else high = middle - 1;
    }
    return FormTrie.NONE;
  }

  /** Below, at or above 0 as `word` sorts before, is, or sorts after the word of this number. */
  #compare(word: readonly number[], id: number): number {
    const start = this.#wordStart[id] ?? 0;
    const length = (this.#wordStart[id + 1] ?? 0) - start;
    const common = Math.min(length, word.length);
    for (let at = 0; at < common; at++) {
      const difference = (word[at] ?? 0) - (this.#letters[start + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return word.length - length;
  }
}
