import type { SectionData, SectionReader } from './binary';
import { byCodeUnit } from './order';
import { SECTION } from './sections';

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

/** The trie of all forms as sections, by section number. Node 0 is the root. */
export function buildFormTrie(forms: readonly Form[]): Map<number, SectionData> {
  const words = [...new Set(forms.flatMap((form) => form.words))].sort(byCodeUnit);
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
  const uses = nodes.flatMap((node) =>
    node.uses.sort((a, b) => a.entry - b.entry || a.name - b.name || a.flags - b.flags),
  );
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  const wordStart = new Uint32Array(words.length + 1);
  let filled = 0;
  words.forEach((word, id) => {
    for (let at = 0; at < word.length; at++) letters[filled + at] = word.charCodeAt(at);
    filled += word.length;
    wordStart[id + 1] = filled;
  });
  const nodeChild = new Uint32Array(nodes.length + 1);
  const nodeUse = new Uint32Array(nodes.length + 1);
  let child = 1;
  let use = 0;
  nodes.forEach((node, at) => {
    nodeChild[at] = child;
    nodeUse[at] = use;
    child += node.children.size;
    use += node.uses.length;
  });
  nodeChild[nodes.length] = child;
  nodeUse[nodes.length] = use;
  return new Map<number, SectionData>([
    [SECTION.letters, letters],
    [SECTION.wordStart, wordStart],
    [SECTION.nodeWord, Uint16Array.from(nodes, (node) => node.word)],
    [SECTION.nodeChild, nodeChild],
    [SECTION.nodeUse, nodeUse],
    [SECTION.useEntry, Uint16Array.from(uses, (form) => form.entry)],
    [SECTION.useFlags, Uint8Array.from(uses, (form) => form.flags)],
    [SECTION.useName, Uint8Array.from(uses, (form) => form.name)],
  ]);
}

/** Most distinct words remembered between look-ups; a long article has some 800. */
const REMEMBERED_WORDS = 4096;

/** The forms' trie as it lies in the file. Nodes are numbers, 0 the root; `NONE` where there is none. */
export class FormTrie {
  static readonly NONE = -1;
  readonly #letters: Uint16Array;
  readonly #wordStart: Uint32Array;
  readonly #nodeWord: Uint16Array;
  readonly #nodeChild: Uint32Array;
  readonly #nodeUse: Uint32Array;
  readonly #seen = new Map<string, number>();

  constructor(sections: SectionReader) {
    this.#letters = sections.halves(SECTION.letters);
    this.#wordStart = sections.words(SECTION.wordStart);
    this.#nodeWord = sections.halves(SECTION.nodeWord);
    this.#nodeChild = sections.words(SECTION.nodeChild);
    this.#nodeUse = sections.words(SECTION.nodeUse);
  }

  /** The node reached from `node` over a word in this very spelling. */
  step(node: number, word: string): number {
    const id = this.#wordId(word);
    if (id < 0) return FormTrie.NONE;
    let low = this.#nodeChild[node] ?? 0;
    let high = (this.#nodeChild[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const there = this.#nodeWord[middle] ?? 0;
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
    const seen = this.#seen.get(word);
    if (seen !== undefined) return seen;
    if (this.#seen.size >= REMEMBERED_WORDS) this.#seen.clear();
    const id = this.#search(word);
    this.#seen.set(word, id);
    return id;
  }

  #search(word: string): number {
    let low = 0;
    let high = this.#wordStart.length - 2;
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
  #compare(word: string, id: number): number {
    const start = this.#wordStart[id] ?? 0;
    const length = (this.#wordStart[id + 1] ?? 0) - start;
    const common = Math.min(length, word.length);
    for (let at = 0; at < common; at++) {
      const difference = word.charCodeAt(at) - (this.#letters[start + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return word.length - length;
  }
}
