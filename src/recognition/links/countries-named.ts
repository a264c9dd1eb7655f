import type { ReadPassage } from '../proposals/listed-names';
import { firstIndex } from '../text/in-texts';

/** A name that says which country is spoken of. */
export interface CountryMention {
  /** Words of its passage: the first and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly nisba: boolean;
}

const NONE: readonly CountryMention[] = [];

/** Which countries an article speaks of, and where. Learned in reading order. */
export class CountriesNamed {
  readonly #mentions = new Map<ReadPassage, CountryMention[]>();
  readonly #counts = new Map<string, number>();
  #most: readonly string[] | undefined;
  #mentioned = 0;

  learn(passage: ReadPassage, mention: CountryMention): void {
    if (mention.countries.length === 0) return;
    const known = this.#mentions.get(passage);
    if (known) known.push(mention);
    else this.#mentions.set(passage, [mention]);
    this.#mentioned++;
    for (const country of mention.countries) this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
  }

  /** Those that begin and end inside words `from` to `to` of a passage. */
  inside(passage: ReadPassage, from: number, to: number): readonly CountryMention[] {
    const mentions = this.#mentions.get(passage) ?? NONE;
    const first = firstIndex(mentions.length, (index) => (mentions[index]?.from ?? 0) >= from);
    const after = firstIndex(mentions.length, (index) => (mentions[index]?.from ?? 0) >= to);
    return mentions.slice(first, after).filter((mention) => mention.to <= to);
  }

  has(country: string): boolean {
    return this.#counts.has(country);
  }

  /** Share of all mentions that are of a country, counted in full from `enough` of them on. */
  share(country: string, enough: number): number {
    const count = this.#counts.get(country) ?? 0;
    return this.#mentioned === 0 ? 0 : (count / this.#mentioned) * Math.min(1, count / enough);
  }

  /** The countries spoken of most, the first of them most; asked for once all are learned. */
  most(count: number): readonly string[] {
    this.#most ??= [...this.#counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
    return this.#most.slice(0, count);
  }
}
