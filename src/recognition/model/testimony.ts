import type { EntityType } from '../../analysis';
import type { Glossary } from '../../glossary/glossary';
import { decide } from '../ambiguity';
import type { Candidate } from '../candidate';
import type { Company } from '../company';
import type { ListedName, ListedUse, ReadPassage } from '../listed-names';
import type { Bond } from '../passage';
import { type Sign, sign } from './signs';

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

/** What the glossary and the rules call a thing; models tell only these apart. */
const COARSE: Readonly<Record<EntityType, string>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
  product: 'thing',
  work: 'thing',
  other: 'thing',
};

/** Rules' confidence as they give it; the steps lie between the values that occur. */
const sureness = (confidence: number): string => (confidence > 0.9 ? 'sure' : confidence > 0.7 ? 'likely' : 'unsure');

function nameSigns({ form, type, source, target, from, to, confidence }: Candidate): { name: string; kind: string } {
  const kind = form === 'nisba' ? 'nisba' : COARSE[type];
  const origin = target.kind === 'institution' ? 'institution' : source;
  return { kind, name: `${kind} ${origin} ${to - from > 1 ? 'long' : 'one'} ${sureness(confidence)}` };
}

/** Prominence in steps in which it tells much: what the whole world knows, a region, or neighbours only. */
const renown = (prominence: number): string => (prominence > 0.7 ? 'famous' : prominence > 0.4 ? 'known' : 'obscure');

function useSign(use: ListedUse, words: number, glossary: Glossary): string {
  const { prominence } = glossary.entry(use.entry);
  const kind = use.nisba ? 'nisba' : COARSE[use.type];
  const length = words > 2 ? 'long' : words === 2 ? 'two' : 'one';
  return `${kind} ${length} ${use.sure ? 'sure' : use.needsCue ? 'cued' : 'doubtful'} ${renown(prominence)}`;
}

/** What an article's names make of a word that stands elsewhere in it. */
export class NamesOfArticle {
  readonly #signs = new Map<string, Set<Sign>>();
  readonly #counts = new Map<string, number>();

  constructor(passages: readonly ReadPassage[], chosen: readonly (readonly Candidate[])[]) {
    for (const { keys } of passages) for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    for (const candidates of chosen) for (const candidate of candidates) this.#learn(candidate);
  }

  #learn({ passage, from, to, proclitics, type, form }: Candidate): void {
    if (form === 'nisba' || to - from < 2) return;
    for (let at = from; at < to; at++) {
      const key = at === from ? (passage.keys[at] ?? '').slice(proclitics) : (passage.keys[at] ?? '');
      const place = at === from ? 'first' : at === to - 1 ? 'last' : 'inner';
      const known = this.#signs.get(key) ?? new Set();
      this.#signs.set(key, known.add(sign(`${place} of a ${COARSE[type]}`)));
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
    const { name, kind } = nameSigns(candidate);
    for (let at = candidate.from; at < candidate.to; at++) {
      if (names[at] !== NOTHING) continue;
      const part = at === candidate.from ? 'begins' : 'goes on';
      names[at] = sign(`${part} ${name}`);
      kinds[at] = sign(`${part} ${kind}`);
    }
  }
  return { names, kinds };
}

/** What the rules for ambiguous forms make of a glossary form here: an entry, nothing, or null where none speaks of it. */
function ambiguitySign(passage: ReadPassage, name: ListedName, glossary: Glossary, company: Company): Sign | null {
  const uses = decide(passage, name, glossary, company);
  if (uses === null) return null;
  const [use] = uses;
  return sign(use ? `context says ${use.nisba ? 'nisba' : COARSE[use.type]}` : 'context says no name');
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
        const told = useSign(use, to - from, glossary);
        const prefix = proclitics > 0 ? 'prefixed ' : '';
        const rank = order === 0 ? 'longest ' : '';
        for (let at = from; at < to; at++)
          signs[at]?.add(sign(at === from ? `listed ${rank}${prefix}${told}` : `inside ${rank}${told}`));
        signs[to - 1]?.add(sign(`listed ends ${use.nisba ? 'nisba' : COARSE[use.type]}`));
      }
    }
  return signs;
}

/** All candidates over a word, chosen or not. */
function proposedSigns(signs: readonly Set<Sign>[], candidates: readonly Candidate[]): void {
  for (const candidate of candidates)
    for (let at = candidate.from; at < candidate.to; at++)
      signs[at]?.add(
        sign(
          `proposed ${at === candidate.from ? 'begins' : 'goes on'} ${candidate.form === 'nisba' ? 'nisba' : COARSE[candidate.type]} ${candidate.source}`,
        ),
      );
}

/** Signs between words that a bond does not tell apart. */
function gapSign(gap: string, bond: Bond): Sign {
  if (bond !== 'break') return sign(`bond ${bond}`);
  const [kind = 'none'] = /[.!؟?؛…\n:()[\]"/]/.exec(gap) ?? [];
  return sign(`break ${kind}`);
}

/** What is testified of a passage. `candidates` are all that were proposed, `chosen` those the rules settle on. */
export function testimonyOf(
  passage: ReadPassage,
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  article: NamesOfArticle,
  { glossary, company }: { readonly glossary: Glossary; readonly company: Company },
): Testimony {
  const signs = listedSigns(passage, glossary, company);
  proposedSigns(signs, candidates);
  for (const [at, readings] of passage.readings.entries()) for (const one of article.of(readings)) signs[at]?.add(one);
  const gaps = [...passage.words.map(({ gap }) => gap), passage.text.tail];
  return {
    ...namesOver(passage, chosen),
    signs: signs.map((set) => (set.size === 0 ? NO_SIGNS : [...set])),
    bonds: gaps.map((gap, at) => gapSign(gap, passage.bonds[at] ?? 'break')),
  };
}
