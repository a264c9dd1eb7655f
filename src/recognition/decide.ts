import type { EntityType } from '../analysis/entity-types';

import type { Glossary } from '../glossary/glossary';
import { ofEach, type Steps } from '../steps';
import { TOLD_FROM } from './amount';
import type { Knowledge } from './knowledge';
import { KIND_OF, kindOfCandidate } from './model/candidate-kind';
import type { TaggedName } from './model/tagger';
import type { Kind } from './model/tags';
import { findingAbbreviations } from './proposals/abbreviations';
import { isNoName } from './proposals/ambiguity';
import { type Candidate, countsBeside, nameOf, overlap, type Stretch } from './proposals/candidate';
import type { Company } from './proposals/company';
import type { ListedUse, ReadPassage } from './proposals/listed-names';
import { isOwnName } from './proposals/own-names';
import type { Proposals } from './proposals/proposals';
import { administrativeHeads, attributesOfStates, headsDroppedBeforeListed, transparentHeads } from './text/lexicon';

/**
 * Without a model only what the rules are this sure of is shown, unmistakable glossary names and names after full titles,
 * and what the reader wrote.
 */
const SURE_WITHOUT_MODEL = 0.85;

/**
 * Decides what an article names: the model weighs what glossary and rules testify; without a model the rules' sure names
 * stand. Runs parallel to the passages.
 */
export function* deciding(
  proposals: Proposals,
  { glossary, tagger, amount = 'usual' }: Knowledge,
): Steps<readonly (readonly Candidate[])[]> {
  if (!tagger)
    return proposals.chosen.map((some) =>
      some.filter((one) => one.confidence >= SURE_WITHOUT_MODEL || isOwnName(one, glossary)),
    );
  const tagged = yield* tagger.tagging(proposals, glossary);
  const first = yield* ofEach(proposals.passages, (passage, index) =>
    decided(
      passage,
      { candidates: proposals.candidates[index] ?? [], chosen: proposals.chosen[index] ?? [] },
      (tagged[index] ?? []).filter((name) => !isDenied(passage, name, proposals.company)),
      { glossary, from: TOLD_FROM[amount] },
    ),
  );
  return yield* withAbbreviations(proposals.passages, first);
}

/**
 * The names with the abbreviations that the article defines for them: «هيئة تطوير الموانئ (هتم)». These mean what they were defined for, where
 * the model took just the same words for something else that only the article tells of.
 */
function* withAbbreviations(
  passages: readonly ReadPassage[],
  names: readonly (readonly Candidate[])[],
): Steps<readonly (readonly Candidate[])[]> {
  const abbreviations = yield* findingAbbreviations(passages, names);
  return yield* ofEach(names, (some, index) => {
    const defined = abbreviations[index] ?? [];
    if (defined.length === 0) return some;
    const left = some.filter(
      (name) => name.target.kind !== 'article' || !defined.some((one) => isSameStretch(one, name)),
    );
    const free = defined.filter((one) => !left.some((name) => overlap(name, one)));
    return [...left, ...free].sort((a, b) => a.from - b.from || b.to - a.to);
  });
}

const isSameStretch = (one: Stretch, other: Stretch): boolean => one.from === other.from && one.to === other.to;

/** Of what may be told of a passage, what is: the reader's own entries before all, then the model's names with nisbas inside. */
function decided(
  passage: ReadPassage,
  { candidates, chosen }: { readonly candidates: readonly Candidate[]; readonly chosen: readonly Candidate[] },
  tagged: readonly TaggedName[],
  { glossary, from }: { readonly glossary: Glossary; readonly from: number },
): readonly Candidate[] {
  const own = chosen.filter((one) => isOwnName(one, glossary));
  const free = (name: Stretch): boolean => !own.some((one) => overlap(one, name));
  const candidatesIn = byStretch(candidates);
  const names = apart(
    tagged.filter((name) => name.probability >= from && free(name)).map((name) => whole(passage, name)),
  ).flatMap((name) => candidateOf(passage, name, candidatesIn(name)) ?? []);
  const chosenIn = byStretch(chosen);
  const nested = names.flatMap((name) => chosenIn(name).filter((nisba) => countsBeside(nisba, name)));
  return [...own, ...names, ...nested].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A nisba of which the model took the first word, whole: «كورية [شمالية]». */
function whole(passage: ReadPassage, name: TaggedName): TaggedName {
  if (name.kind !== 'nisba') return name;
  const longer = (passage.listed[name.from] ?? []).find(
    ({ to, proclitics, uses }) =>
      to > name.to && proclitics === name.proclitics && uses.some((use) => use.sure && use.nisba),
  );
  return longer ? { ...name, to: longer.to } : name;
}

/** Of names that overlap once they are whole the first; they come in reading order. */
function apart(names: readonly TaggedName[]): readonly TaggedName[] {
  let end = 0;
  return names.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Finds candidates that begin in a stretch without a look at those of the whole passage, which may be all its words. */
function byStretch(candidates: readonly Candidate[]): (stretch: Stretch) => readonly Candidate[] {
  const byStart = new Map<number, Candidate[]>();
  for (const one of candidates) byStart.set(one.from, [...(byStart.get(one.from) ?? []), one]);
  return ({ from, to }) => Array.from({ length: to - from }, (_, at) => byStart.get(from + at) ?? []).flat();
}

/** A rule for ambiguous forms says that these words name nothing here. */
const isDenied = (passage: ReadPassage, { from, to }: Stretch, company: Company): boolean =>
  (passage.listed[from] ?? []).some((name) => name.to === to && isNoName(passage, name, company));

/**
 * A name that the model found, pointing to what is known of it: the glossary's entry of just these words, or of the words
 * that its head and adjectives surround; else a rule's reading, else the article alone. Null for a nisba of no known place.
 * `candidatesIn` are those that begin in it.
 */
function candidateOf(passage: ReadPassage, name: TaggedName, candidatesIn: readonly Candidate[]): Candidate | null {
  const { from, to, kind, proclitics, probability } = name;
  const alike = candidatesIn.filter((one) => kindOfCandidate(one) === kind);
  const same = best(alike.filter((one) => one.from === from && one.to === to));
  if (same && same.target.kind !== 'article') return { ...same, confidence: probability };
  const listed = listedCandidate(passage, name);
  if (listed) return listed;
  if (kind === 'nisba') return null;
  const span = { passage, from, to, proclitics, form: 'name', confidence: probability } as const;
  const core = best(alike.filter((one) => one.target.kind !== 'article' && isCoreOf(passage, one, name)));
  if (core) return { ...core, ...span };
  if (same) return { ...same, confidence: probability };
  const type: EntityType = kind === 'other' ? (typeInside(candidatesIn, to) ?? 'other') : kind;
  return { ...span, type, source: 'model', target: { kind: 'article', name: nameOf(span) } };
}

/** The candidate that knows most of what it names. */
function best(candidates: readonly Candidate[]): Candidate | undefined {
  const rank = ({ target }: Candidate): number =>
    target.kind === 'glossary' ? 2 : target.kind === 'institution' ? 1 : 0;
  return [...candidates].sort((a, b) => rank(b) - rank(a) || b.confidence - a.confidence)[0];
}

/** Words before a name that say what it is: «صحيفة النهار», «وكالة رويترز», «محافظة الأنبار». */
const isHead = (passage: ReadPassage, at: number): boolean =>
  (passage.readings[at] ?? []).some(
    ({ key }) => transparentHeads.has(key) || headsDroppedBeforeListed.has(key) || administrativeHeads.has(key),
  );

/** Words after it that say whose, for what or what kind of state it is: «الهلال السوداني», «زين للاتصالات», «باكستان الإسلامية». */
const isAttribute = (passage: ReadPassage, at: number, { type }: Candidate): boolean =>
  (passage.keys[at] ?? '').startsWith('لل') ||
  (type === 'place' && attributesOfStates.has(passage.keys[at] ?? '')) ||
  (passage.listed[at] ?? []).some(({ to, uses }) => to === at + 1 && uses.some((use) => use.nisba));

/** A name is another one with at most one head before it and attributes after it. */
function isCoreOf(passage: ReadPassage, core: Candidate, { from, to }: Stretch): boolean {
  if (core.from < from || core.to > to || core.from - from > 1) return false;
  if (core.from > from && !isHead(passage, from)) return false;
  for (let at = core.to; at < to; at++) if (!isAttribute(passage, at, core)) return false;
  return true;
}

/** The kind of thing that a rule sees in a name, where it ends with the name. */
function typeInside(candidatesIn: readonly Candidate[], to: number): EntityType | undefined {
  return candidatesIn.find((one) => one.to === to && KIND_OF[one.type] === 'other')?.type;
}

/** A glossary name of just these words that the rules did not dare to propose. */
function listedCandidate(passage: ReadPassage, { from, to, kind, probability }: TaggedName): Candidate | null {
  for (const name of passage.listed[from] ?? []) {
    if (name.to !== to) continue;
    const uses = name.uses.filter((use) => fits(use, kind));
    const [first] = uses;
    if (!first) continue;
    const { proclitics } = name;
    const form = kind === 'nisba' ? 'nisba' : 'name';
    const target = { kind: 'glossary', uses, evident: false } as const;
    return {
      passage,
      from,
      to,
      proclitics,
      type: first.type,
      form,
      source: 'glossary',
      confidence: probability,
      target,
    };
  }
  return null;
}

const fits = (use: ListedUse, kind: Kind): boolean => (use.nisba ? kind === 'nisba' : KIND_OF[use.type] === kind);
