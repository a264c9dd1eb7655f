import { keyOf } from '../../arabic/normalise';
import { byCodeUnit } from '../file/order';
import type { EntryNumber, Glossary } from '../glossary';

/** A name as search boxes compare it, and whose it is. */
export interface SearchName {
  readonly text: string;
  readonly entry: EntryNumber;
}

/** A query or name in the form that is compared: Arabic keys, Latin letters small and without diacritics. */
export function searchKey(text: string): string {
  return keyOf(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All names of all entries, sorted by text, and which names share which pairs of letters. */
export class SearchIndex {
  readonly names: readonly SearchName[];
  /** Beginnings of words inside names: text from there on, number in `names`. */
  readonly #wordStarts: readonly { readonly text: string; readonly name: number }[];
  readonly #byPair = new Map<string, number[]>();

  constructor(glossary: Glossary) {
    const names: SearchName[] = [];
    for (const entry of glossary.numbers()) {
      const { name, aliases } = glossary.entry(entry);
      const texts = new Set([name.ar, name.en, ...aliases.ar, ...aliases.en].map(searchKey));
      for (const text of texts) if (text !== '') names.push({ text, entry });
    }
    this.names = names.sort((a, b) => byCodeUnit(a.text, b.text) || a.entry - b.entry);
    this.#wordStarts = this.names
      .flatMap(({ text }, name) => innerStarts(text).map((start) => ({ text: text.slice(start), name })))
      .sort((a, b) => byCodeUnit(a.text, b.text) || a.name - b.name);
    this.names.forEach(({ text }, name) => {
      for (const pair of new Set(pairsOf(text))) {
        const holders = this.#byPair.get(pair);
        if (holders) holders.push(name);
        else this.#byPair.set(pair, [name]);
      }
    });
  }

  /** Names that begin with a text. */
  beginningWith(text: string, most: number): SearchName[] {
    return within(this.names, text, most);
  }

  /** Names of which a later word begins with a text. */
  holding(text: string, most: number): { readonly rest: string; readonly name: SearchName }[] {
    return within(this.#wordStarts, text, most).flatMap(({ text: rest, name }) => {
      const held = this.names[name];
      return held ? [{ rest, name: held }] : [];
    });
  }

  /** The names that share most pairs of letters with a text, of about its length. */
  resembling(text: string, most: number): SearchName[] {
    const shared = new Map<number, number>();
    for (const pair of new Set(pairsOf(text)))
      for (const name of this.#byPair.get(pair) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
    const likeness = (name: number, pairs: number): number =>
      pairs / Math.max(text.length, (this.names[name]?.text.length ?? 0) / 2);
    return [...shared]
      .map(([name, pairs]) => ({ name, likeness: likeness(name, pairs) }))
      .sort((a, b) => b.likeness - a.likeness || a.name - b.name)
      .slice(0, most)
      .flatMap(({ name }) => this.names[name] ?? []);
  }
}

function innerStarts(text: string): number[] {
  return [...text.matchAll(/ (?=.)/g)].map((space) => space.index + 1);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The rows of a sorted list that begin with a text. */
function within<Row extends { readonly text: string }>(sorted: readonly Row[], text: string, most: number): Row[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit(sorted[middle]?.text ?? '', text) < 0) low = middle + 1;
    else high = middle;
  }
  const found: Row[] = [];
  for (let at = low; at < sorted.length && found.length < most; at++) {
    const row = sorted[at];
    if (!row?.text.startsWith(text)) break;
    found.push(row);
  }
  return found;
}
