import type { EntityType } from '../../analysis/entity-types';

import type { Glossary } from '../../glossary/glossary';
import type { Steps } from '../../steps';
import { decide } from '../proposals/ambiguity';
import type { Candidate } from '../proposals/candidate';
import type { Company } from '../proposals/company';
import type { ListedName, ListedUse, ReadPassage } from '../proposals/listed-names';
import type { Proposals } from '../proposals/proposals';
import type { Bond } from '../text/passage';
import { NumberedSigns, type Sign, sign } from './signs';

/**
 * What the sources of recognition say of each word of a passage: the name that the rules see there, the forms that the
 * glossary lists there, and what the rest of the article makes of the same word.
 */
export interface Testimony {
  /** The rules' name over each word, with its source, length and how sure they are. */
  readonly names: readonly Sign[];
  /** Its kind only, and whether it begins or goes on. */
  readonly kinds: readonly Sign[];
  /** All else. */
  readonly signs: readonly (readonly Sign[])[];
  /** How each word hangs together with the one before, and the last one with what follows. */
  readonly bonds: readonly Sign[];
}

const NOTHING = sign('no name');
const NO_SIGNS: readonly Sign[] = [];

/** What names are told apart as here: events, products, works and the rest in two only. */
const KINDS = ['person', 'place', 'organization', 'event', 'thing', 'nisba'] as const;

const COARSE: Readonly<Record<EntityType, number>> = {
  person: 0,
  place: 1,
  organization: 2,
  event: 3,
  product: 4,
  work: 4,
  other: 4,
};
const NISBA = 5;

const kindOf = (type: EntityType, nisba: boolean): number => (nisba ? NISBA : COARSE[type]);

/** Rules' confidence as they give it; the steps lie between the values that occur. */
const sureness = (confidence: number): number => (confidence > 0.9 ? 0 : confidence > 0.7 ? 1 : 2);
const SURENESS = ['sure', 'likely', 'unsure'];

const ORIGINS = ['glossary', 'own', 'pattern', 'model', 'institution'];
const originOf = ({ source, target }: Candidate): number =>
  target.kind === 'institution' ? 4 : ORIGINS.indexOf(source);

const candidateSigns = new NumberedSigns();
const kindSigns = new NumberedSigns();
const proposedSigns = new NumberedSigns();
const listedBegins = new NumberedSigns();
const listedEnds = new NumberedSigns();
const ambiguitySigns = new NumberedSigns();

/** Whether a name begins at a word or goes on. */
const PARTS = ['begins', 'goes on'];

/** Prominence in steps in which it tells much: what the whole world knows, a region, or neighbours only. */
const renown = (prominence: number): number => (prominence > 0.7 ? 0 : prominence > 0.4 ? 1 : 2);
const RENOWN = ['famous', 'known', 'obscure'];
const LENGTHS = ['one', 'two', 'long'];
const TRUST = ['sure', 'cued', 'doubtful'];

/** A glossary form as a number: its kind, its length, how far it is to be trusted, how well known its entry is. */
function useNumber(use: ListedUse, words: number, glossary: Glossary): number {
  const trust = use.sure ? 0 : use.needsCue ? 1 : 2;
  const known = renown(glossary.entry(use.entry).prominence);
  return ((kindOf(use.type, use.nisba) * 3 + Math.min(words, 3) - 1) * 3 + trust) * 3 + known;
}

function useName(number: number): string {
  const known = number % 3;
  const trust = Math.floor(number / 3) % 3;
  const length = Math.floor(number / 9) % 3;
  return [KINDS[Math.floor(number / 27)], LENGTHS[length], TRUST[trust], RENOWN[known]].join(' ');
}

/** What an article's names make of a word that stands elsewhere in it. */
export class NamesOfArticle {
  readonly #signs = new Map<string, Set<Sign>>();
  readonly #counts = new Map<string, number>();

  /** Learns an article's names, a passage a step; `chosen` runs parallel to the passages. */
  static *learning(passages: readonly ReadPassage[], chosen: readonly (readonly Candidate[])[]): Steps<NamesOfArticle> {
    const names = new NamesOfArticle();
    for (const [index, { keys }] of passages.entries()) {
      for (const key of keys) names.#counts.set(key, (names.#counts.get(key) ?? 0) + 1);
      for (const candidate of chosen[index] ?? []) names.#learn(candidate);
      yield;
    }
    return names;
  }

  #learn({ passage, from, to, proclitics, type, form }: Candidate): void {
    if (form === 'nisba' || to - from < 2) return;
    for (let at = from; at < to; at++) {
      const key = at === from ? (passage.keys[at] ?? '').slice(proclitics) : (passage.keys[at] ?? '');
      const place = at === from ? 'first' : at === to - 1 ? 'last' : 'inner';
      const known = this.#signs.get(key) ?? new Set();
      this.#signs.set(key, known.add(sign(`${place} of a ${KINDS[COARSE[type]]}`)));
    }
  }

  /** What is known of a word: its place in longer names, and whether it recurs. */
  *of(readings: readonly { readonly key: string }[]): Generator<Sign> {
    for (const { key } of readings) {
      const known = this.#signs.get(key);
      if (known) yield* known;
    }
    const [asWritten, ...others] = readings.map(({ key }) => this.#counts.get(key) ?? 0);
    if ((asWritten ?? 0) > 1) yield sign((asWritten ?? 0) > 3 ? 'stands often' : 'stands again');
    if (others.some((count) => count > 0)) yield sign('stands without its prefix');
  }
}

/** The names that a passage's words are in, given the rules' choice. */
function namesOver(passage: ReadPassage, chosen: readonly Candidate[]): Pick<Testimony, 'names' | 'kinds'> {
  const names: Sign[] = passage.keys.map(() => NOTHING);
  const kinds: Sign[] = passage.keys.map(() => NOTHING);
  for (const candidate of chosen) {
    const { from, to, type, form, confidence } = candidate;
    const kind = kindOf(type, form === 'nisba');
    const origin = originOf(candidate);
    const sure = sureness(confidence);
    const long = to - from > 1 ? 1 : 0;
    for (let at = from; at < to; at++) {
      if (names[at] !== NOTHING) continue;
      const part = at === from ? 0 : 1;
      const number = (((kind * 5 + origin) * 2 + long) * 3 + sure) * 2 + part;
      names[at] = candidateSigns.of(number, () =>
        [PARTS[part], KINDS[kind], ORIGINS[origin], long ? 'long' : 'one', SURENESS[sure]].join(' '),
      );
      kinds[at] = kindSigns.of(kind * 2 + part, () => `${PARTS[part]} ${KINDS[kind]}`);
    }
  }
  return { names, kinds };
}

/** What the rules for ambiguous forms make of a glossary form here: an entry, nothing, or null where none speaks of it. */
function ambiguitySign(passage: ReadPassage, name: ListedName, glossary: Glossary, company: Company): Sign | null {
  const uses = decide(passage, name, glossary, company);
  if (uses === null) return null;
  const [use] = uses;
  const kind = use ? kindOf(use.type, use.nisba) : KINDS.length;
  return ambiguitySigns.of(kind, () => `context says ${KINDS[kind] ?? 'no name'}`);
}

/** The signs of the glossary's forms over each word: the longest that begins there, and every one that it lies in. */
function listedSigns(passage: ReadPassage, glossary: Glossary, company: Company): Set<Sign>[] {
  const signs: Set<Sign>[] = passage.keys.map(() => new Set<Sign>());
  for (const names of passage.listed)
    for (const [order, name] of names.entries()) {
      const { from, to, proclitics, uses } = name;
      const ambiguity = ambiguitySign(passage, name, glossary, company);
      if (ambiguity) signs[from]?.add(ambiguity);
      for (const use of uses) {
        const number = useNumber(use, to - from, glossary);
        const longest = order === 0 ? 1 : 0;
        for (let at = from; at < to; at++) signs[at]?.add(listedSign(number, longest, at > from, proclitics > 0));
        const kind = kindOf(use.type, use.nisba);
        signs[to - 1]?.add(listedEnds.of(kind, () => `listed ends ${KINDS[kind]}`));
      }
    }
  return signs;
}

function listedSign(use: number, longest: number, inside: boolean, prefixed: boolean): Sign {
  const place = inside ? 0 : prefixed ? 2 : 1;
  return listedBegins.of((use * 2 + longest) * 3 + place, () => {
    const words = [['inside', 'listed', 'listed prefixed'][place], longest ? 'longest' : '', useName(use)];
    return words.filter(Boolean).join(' ');
  });
}

/** All candidates over a word, chosen or not. */
function addProposed(signs: readonly Set<Sign>[], candidates: readonly Candidate[]): void {
  for (const { from, to, type, form, source } of candidates) {
    const kind = kindOf(type, form === 'nisba');
    const origin = ORIGINS.indexOf(source);
    for (let at = from; at < to; at++) {
      const part = at === from ? 0 : 1;
      const number = (kind * 5 + origin) * 2 + part;
      signs[at]?.add(proposedSigns.of(number, () => `proposed ${PARTS[part]} ${KINDS[kind]} ${ORIGINS[origin]}`));
    }
  }
}

/** Signs between words that a bond does not tell apart. */
function gapSign(gap: string, bond: Bond): Sign {
  if (bond !== 'break') return sign(`bond ${bond}`);
  const [kind = 'none'] = /[.!؟?؛…\n:()[\]"/]/.exec(gap) ?? [];
  return sign(`break ${kind}`);
}

/** What is testified of the passage of this index, given what is proposed for its article and what its names are. */
export function testimonyOf(
  { passages, company, candidates, chosen }: Proposals,
  index: number,
  names: NamesOfArticle,
  glossary: Glossary,
): Testimony {
  const passage = passages[index];
  if (!passage) throw new RangeError(`no passage ${index}`);
  const signs = listedSigns(passage, glossary, company);
  addProposed(signs, candidates[index] ?? []);
  for (const [at, readings] of passage.readings.entries()) for (const one of names.of(readings)) signs[at]?.add(one);
  const gaps = [...passage.words.map(({ gap }) => gap), passage.text.tail];
  return {
    ...namesOver(passage, chosen[index] ?? []),
    signs: signs.map((set) => (set.size === 0 ? NO_SIGNS : [...set])),
    bonds: gaps.map((gap, at) => gapSign(gap, passage.bonds[at] ?? 'break')),
  };
}
