import { hashOf } from './hashing';

/** Something that is seen of a word, with a name that can be told: «listed sure place», «list direct-title». */
export interface Sign {
  readonly name: string;
  readonly hash: number;
}

const known = new Map<string, Sign>();

/** Signs of one kind that are told apart by a number: their names are put together once only. */
export class NumberedSigns {
  readonly #signs: (Sign | undefined)[] = [];

  of(number: number, name: () => string): Sign {
    const one = this.#signs[number] ?? sign(name());
    this.#signs[number] = one;
    return one;
  }
}

/** The sign of this name. Names are few and made in code or by lists in assets/, never of an article's words. */
export function sign(name: string): Sign {
  const one = known.get(name) ?? { name, hash: hashOf(name) };
  known.set(name, one);
  return one;
}
