import type { Glossary } from '../glossary/glossary';
import type { Steps } from '../steps';
import { arabicParts, type NamePart, spelledParts } from './parts';
import { areVariants } from './variants';

/** A name in both scripts. */
export interface NamePair {
  readonly ar: string;
  readonly en: string;
}

/** How بن is spelled in names of the Middle Ages, which glossaries are full of and the news is not. */
const OF_THE_PAST = 'ibn';

/** What one spelling of a part more or less says against the commonest: what was seen once is not sure. */
const DOUBT = 0.3;

/**
 * How sure all parts together must be. Of people held out of the glossary this spells 47 of 100 from Arab countries and 14
 * of others, and of those 94 and 89 of 100 as is usual (test/latin-spelling/measured.test.ts). What it does not know is left
 * out: letters spelled by rules learned from the same names were right of 60 words in 100.
 */
const SURE_ENOUGH = 0.7;

/** Letters and marks of Arabic script alone. */
const ARABIC_NAME = /^[\p{Script=Arabic}\p{M} -]+$/u;

/** How parts of Arabic names are usually spelled in Latin letters, by the names of people in a glossary. */
export class LatinSpellings {
  /** How often each spelling of a part was met, by the part's key. */
  readonly #met = new Map<string, Map<string, number>>();

  /** Learns from a name. */
  add({ ar, en }: NamePair): void {
    for (const { part, spelling } of spelledParts(ar, en)) {
      if (spelling === OF_THE_PAST) continue;
      const met = this.#met.get(part.key) ?? new Map<string, number>();
      this.#met.set(part.key, met.set(spelling, (met.get(spelling) ?? 0) + 1));
    }
  }

  /** The likely spelling of a name; null where one of its parts is not known, or spelled in too many ways. */
  spell(name: string): string | null {
    if (!ARABIC_NAME.test(name)) return null;
    const spelled = arabicParts(name).map((part) => this.#spelled(part));
    const sureness = spelled.reduce((product, part) => product * (part?.sureness ?? 0), 1);
    return sureness < SURE_ENOUGH ? null : spelled.map((part) => part?.text).join(' ');
  }

  /** The commonest spelling of a part, as sure as those that differ by more than is usual are rare. */
  #spelled({ before, key }: NamePart): { text: string; sureness: number } | null {
    const met = [...(this.#met.get(key) ?? [])];
    const [commonest] = met.reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
    if (commonest === '') return null;
    const count = (spellings: typeof met): number => spellings.reduce((sum, [, times]) => sum + times, 0);
    const agreeing = met.filter(([spelling]) => areVariants(spelling, commonest));
    return { text: `${before}${commonest}`, sureness: count(agreeing) / (count(met) + DOUBT) };
  }
}

/** Learns from the people of a glossary. */
export function* learningSpellings(glossary: Glossary): Steps<LatinSpellings> {
  const spellings = new LatinSpellings();
  for (const number of glossary.numbers()) {
    if (glossary.typeOf(number) !== 'person') continue;
    spellings.add(glossary.entry(number).name);
    yield;
  }
  return spellings;
}
