import { wordKeys } from '../../arabic/words';
import { joiningParts } from '../text/lexicon';

/** A name in parts: «بن», «دي», «أبو» and the word after them count as one. */
export type NameParts = readonly string[];

export function partsOf(name: string): NameParts {
  const parts: string[] = [];
  let open = false;
  for (const word of wordKeys(name)) {
    const last = parts.length - 1;
    if (open && last >= 0) parts[last] = `${parts[last]} ${word}`;
    else parts.push(word);
    open = joiningParts.has(word);
  }
  return parts;
}

/** The short forms that stand for a full name: its last parts (نصر الله), or its first alone (صدام). */
export function shortForms(full: NameParts): readonly NameParts[] {
  const first = full.slice(0, 1);
  return full.length < 2 ? [] : [first, ...full.slice(1).map((_, at) => full.slice(at + 1))];
}

/** Parts of a name, of which more are no name: keeps short forms few. */
const MOST_PARTS = 12;

/** «عبدالعاطي» is «عبد العاطي». */
const joined = (parts: NameParts): string => parts.join('').replaceAll(' ', '');

/** Full names of people, found by what may stand for them; `Bearer` is what is known of whoever has the name. */
export class FullNames<Bearer> {
  readonly #byShortForm = new Map<string, Set<Bearer>>();
  readonly #nobody: ReadonlySet<Bearer> = new Set();

  add(parts: NameParts, bearer: Bearer): void {
    for (const short of shortForms(parts.slice(0, MOST_PARTS))) {
      const key = joined(short);
      const known = this.#byShortForm.get(key);
      if (known) known.add(bearer);
      else this.#byShortForm.set(key, new Set([bearer]));
    }
  }

  /** The people whose full name a short form may stand for, in the order in which their names became known. */
  bearers(short: NameParts): ReadonlySet<Bearer> {
    return this.#byShortForm.get(joined(short)) ?? this.#nobody;
  }
}
