import type { EntityType } from '../analysis';
import type { Glossary } from '../glossary/glossary';
import { isOwn } from '../glossary/layered-glossary';
import { ofEach, type Steps } from '../steps';
import { isNoName } from './ambiguity';
import { type Candidate, nameOf } from './candidate';
import type { Company } from './company';
import { administrativeHeads, transparentHeads } from './lexicon';
import type { ListedUse, ReadPassage } from './listed-names';
import type { TaggedName, Tagger } from './model/tagger';
import type { Kind } from './model/tags';
import type { Proposals } from './proposals';

/** Names less probable than this are not shown. Chosen on marked articles: docs/recogniser.md. */
export const SHOWN_FROM = 0.5;

/** Without a model only what the rules are this sure of is shown: unmistakable glossary names and names after full titles. */
const SURE_WITHOUT_MODEL = 0.85;

const KIND_OF: Readonly<Record<EntityType, Kind>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'other',
  product: 'other',
  work: 'other',
  other: 'other',
};

const kindOfCandidate = ({ form, type }: Candidate): Kind => (form === 'nisba' ? 'nisba' : KIND_OF[type]);

/**
 * Decides what an article names: the model weighs what glossary and rules testify; without a model the rules' sure names
 * stand. Runs parallel to the passages.
 */
export function* deciding(
  proposals: Proposals,
  glossary: Glossary,
  tagger: Tagger | null,
): Steps<readonly (readonly Candidate[])[]> {
  if (!tagger) return proposals.chosen.map((some) => some.filter(({ confidence }) => confidence >= SURE_WITHOUT_MODEL));
  const tagged = yield* tagger.tagging(proposals, glossary);
  return yield* ofEach(proposals.passages, (passage, index) =>
    decided(
      passage,
      { candidates: proposals.candidates[index] ?? [], chosen: proposals.chosen[index] ?? [] },
      (tagged[index] ?? []).filter((name) => !isDenied(passage, name, proposals.company)),
      glossary,
    ),
  );
}

/** Of what may be told of a passage, what is: the reader's own entries before all, then the model's names with nisbas inside. */
function decided(
  passage: ReadPassage,
  { candidates, chosen }: { readonly candidates: readonly Candidate[]; readonly chosen: readonly Candidate[] },
  tagged: readonly TaggedName[],
  glossary: Glossary,
): readonly Candidate[] {
  const own = chosen.filter(
    ({ target }) => target.kind === 'glossary' && target.uses.some(({ entry }) => isOwn(glossary.entry(entry).id)),
  );
  const free = (name: Words): boolean => !own.some((one) => overlap(one, name));
  const names = tagged
    .filter((name) => name.probability >= SHOWN_FROM && free(name))
    .flatMap((name) => candidateOf(passage, name, candidates) ?? []);
  const nested = chosen.filter(
    (nisba) =>
      nisba.form === 'nisba' &&
      names.some(
        (name) =>
          name.type === 'organization' &&
          name.target.kind !== 'glossary' &&
          name.from < nisba.from &&
          nisba.to <= name.to,
      ),
  );
  return [...own, ...names, ...nested].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A stretch of words. */
type Words = Pick<Candidate, 'from' | 'to'>;

const overlap = (a: Words, b: Words): boolean => a.from < b.to && b.from < a.to;

/** A rule for ambiguous forms says that these words name nothing here. */
const isDenied = (passage: ReadPassage, { from, to }: Words, company: Company): boolean =>
  (passage.listed[from] ?? []).some((name) => name.to === to && isNoName(passage, name, company));

/** A name that the model found, pointing to what glossary or rules know of it; null for a nisba of no known place. */
function candidateOf(passage: ReadPassage, name: TaggedName, candidates: readonly Candidate[]): Candidate | null {
  const { from, to, kind, proclitics, probability } = name;
  const alike = candidates.filter((one) => kindOfCandidate(one) === kind);
  const same = best(alike.filter((one) => one.from === from && one.to === to));
  if (same) return { ...same, confidence: probability };
  const listed = listedCandidate(passage, name);
  if (listed) return listed;
  if (kind === 'nisba') return null;
  const span = { passage, from, to, proclitics, form: 'name', confidence: probability } as const;
  const inner = best(alike.filter((one) => one.to === to && one.from > from && isHead(passage, from, one.from)));
  if (inner) return { ...inner, ...span };
  const type: EntityType = kind === 'other' ? (typeInside(candidates, from, to) ?? 'other') : kind;
  return { ...span, type, source: 'model', target: { kind: 'article', name: nameOf(span) } };
}

/** The candidate that knows most of what it names. */
function best(candidates: readonly Candidate[]): Candidate | undefined {
  const rank = ({ target }: Candidate): number =>
    target.kind === 'glossary' ? 2 : target.kind === 'institution' ? 1 : 0;
  return [...candidates].sort((a, b) => rank(b) - rank(a) || b.confidence - a.confidence)[0];
}

/** «صحيفة النهار», «محافظة الأنبار»: the words before say what the name is and may be part of it. */
function isHead(passage: ReadPassage, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  return (passage.readings[from] ?? []).some(({ key }) => transparentHeads.has(key) || administrativeHeads.has(key));
}

/** The kind of thing that a rule sees in a name, where it ends with the name. */
function typeInside(candidates: readonly Candidate[], from: number, to: number): EntityType | undefined {
  return candidates.find((one) => one.from >= from && one.to === to && KIND_OF[one.type] === 'other')?.type;
}

/** A glossary name of just these words that the rules did not dare to propose. */
function listedCandidate(passage: ReadPassage, { from, to, kind, probability }: TaggedName): Candidate | null {
  for (const name of passage.listed[from] ?? []) {
    if (name.to !== to) continue;
    const uses = name.uses.filter((use) => fits(use, kind) && mayBeMeant(passage, name.from, to, use));
    const [first] = uses;
    if (!first) continue;
    const { proclitics } = name;
    const form = kind === 'nisba' ? 'nisba' : 'name';
    const target = { kind: 'glossary', uses } as const;
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

/** One word that is somebody's surname or a thing's short name may be anybody's: it points to the entry only where it is sure. */
const mayBeMeant = (_passage: ReadPassage, from: number, to: number, use: ListedUse): boolean =>
  use.sure || use.type === 'place' || to - from > 1;
