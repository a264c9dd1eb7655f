import type { EntityType } from '../../analysis/entity-types';

import { keyOf } from '../../arabic/normalise';
import type { EntryNumber, Glossary } from '../../glossary/glossary';
import type { Inspection } from '../../inspection';
import type { Steps } from '../../steps';
import { type Candidate, nameOf } from '../proposals/candidate';
import type { Company } from '../proposals/company';
import type { TitleBeside } from '../proposals/titles-beside';
import { ArticleEvidence } from './article-evidence';
import { EntryChooser } from './choose-entry';
import { InstitutionChooser } from './choose-institution';
import { FullNames, type NameParts, partsOf } from './full-names';
import { nearEntry } from './near-entry';
import { SettledNames } from './settled';

/** An entity before it is written out. */
export interface Cluster {
  readonly type: EntityType;
  readonly entry: EntryNumber | null;
  /** The fullest name the article gives. */
  readonly name: string;
  /** The entry's name is spelled otherwise here, by one step. */
  readonly similar: boolean;
}

/** Clusters that one short form may stand for, in the order in which their full names became known. */
type Bearers = ReadonlySet<Cluster>;

const NOBODY: Bearers = new Set();

/** Candidates of one name that only the article tells of. */
interface NamedAlike {
  readonly type: EntityType;
  readonly name: string;
  readonly parts: NameParts;
  readonly candidates: Candidate[];
}

/** Candidates or names that are linked in one step. */
const LINKED_A_STEP = 64;

/** The groups of candidates that no cluster has yet, names of most parts first. */
function* namedAlike(
  candidates: readonly Candidate[],
  owner: ReadonlyMap<Candidate, Cluster>,
): Steps<readonly NamedAlike[]> {
  const groups = new Map<string, NamedAlike>();
  for (const [at, candidate] of candidates.entries()) {
    if (at % LINKED_A_STEP === 0) yield;
    if (owner.has(candidate)) continue;
    const name = candidate.target.kind === 'article' ? candidate.target.name : nameOf(candidate);
    const key = `${candidate.type} ${keyOf(name)}`;
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { type: candidate.type, name, parts: partsOf(name), candidates: [candidate] });
  }
  const byLength: NamedAlike[][] = [];
  for (const group of groups.values()) {
    const alike = byLength[group.parts.length] ?? [];
    alike.push(group);
    byLength[group.parts.length] = alike;
  }
  return byLength.reverse().flat();
}

/** A candidate and what it was found to name. */
export interface Named {
  readonly candidate: Candidate;
  readonly cluster: Cluster;
}

/** What linking goes by besides the names themselves. */
export interface LinkingContext {
  readonly glossary: Glossary;
  readonly company: Company;
  /** Titles beside what may be names. */
  readonly titles: readonly TitleBeside[];
  /** What the article says of where it was written: dateline, publisher. */
  readonly desk: readonly string[];
  readonly inspection: Inspection;
}

/**
 * Gathers an article's candidates, given in reading order, into entities: a `Named` for each, in the same order. Linear in
 * their number: no name is compared with another one by one.
 */
export function* linkingMentions(candidates: readonly Candidate[], context: LinkingContext): Steps<readonly Named[]> {
  const { glossary, company } = context;
  const owner = new Map<Candidate, Cluster>();
  const byEntry = yield* listedClusters(candidates, owner, context);
  const fullNames = new FullNames<Cluster>();
  for (const [entry, cluster] of byEntry) {
    if (cluster.type !== 'person') continue;
    fullNames.add(partsOf(cluster.name), cluster);
    fullNames.add(partsOf(glossary.entry(entry).name.ar), cluster);
    yield;
  }
  const contested = new Map<Candidate, Bearers>();
  for (const { type, name, parts, candidates: alike } of yield* namedAlike(candidates, owner)) {
    yield;
    const bearers = type === 'person' ? fullNames.bearers(parts) : NOBODY;
    if (bearers.size > 1) {
      for (const candidate of alike) contested.set(candidate, bearers);
      continue;
    }
    const [bearer] = bearers;
    const listed = alike.some(({ target }) => target.kind !== 'article');
    const near = bearer || listed ? undefined : nearEntry(type, name, parts, glossary, company);
    const known = bearer ?? (near === undefined ? undefined : byEntry.get(near));
    const cluster = known ?? { type, entry: near ?? null, name, similar: near !== undefined };
    if (near !== undefined) byEntry.set(near, cluster);
    if (type === 'person' && !bearer) fullNames.add(parts, cluster);
    for (const candidate of alike) owner.set(candidate, cluster);
  }
  return yield* handedOut(candidates, owner, contested);
}

/** Clusters of the glossary's entries, one an entry, of those candidates that mean one. */
function* listedClusters(
  candidates: readonly Candidate[],
  owner: Map<Candidate, Cluster>,
  context: LinkingContext,
): Steps<Map<EntryNumber, Cluster>> {
  const { glossary } = context;
  const byEntry = new Map<EntryNumber, Cluster>();
  const entries = yield* entriesOf(candidates, context);
  for (const [at, candidate] of candidates.entries()) {
    if (at % LINKED_A_STEP === 0) yield;
    const entry = entries.get(candidate);
    if (entry === undefined) continue;
    const known = byEntry.get(entry);
    const cluster = known ?? { type: glossary.typeOf(entry), entry, name: nameOf(candidate), similar: false };
    if (!known) byEntry.set(entry, cluster);
    owner.set(candidate, cluster);
  }
  return byEntry;
}

/** Times that bare institutions are read: what one is decided for speaks for the same name elsewhere. */
const READINGS = 2;

/** The entry that each candidate means; none for those that mean none. */
function* entriesOf(
  candidates: readonly Candidate[],
  { glossary, company, titles, desk, inspection }: LinkingContext,
): Steps<ReadonlyMap<Candidate, EntryNumber>> {
  const evidence = yield* ArticleEvidence.reading(candidates, titles, glossary, company);
  const chooser = new EntryChooser(evidence, glossary, inspection);
  const settled = new SettledNames(glossary, inspection);
  const entries = new Map<Candidate, EntryNumber>();
  for (const [at, candidate] of candidates.entries()) {
    if (at % LINKED_A_STEP === 0) yield;
    const entry = settled.entry(candidate);
    if (entry !== undefined) entries.set(candidate, entry);
  }
  const institutions = yield* InstitutionChooser.reading(
    candidates,
    (candidate) => {
      const entry = entries.get(candidate) ?? chooser.chosen(candidate)?.entry;
      if (entry !== undefined) entries.set(candidate, entry);
      return entry;
    },
    { glossary, desk, inspection },
  );
  for (let reading = 0; reading === 0 || (reading < READINGS && institutions.hasDecided); reading++)
    for (const [at, candidate] of candidates.entries()) {
      if (at % LINKED_A_STEP === 0) yield;
      if (entries.has(candidate)) continue;
      const entry = institutions.whole(candidate) ?? institutions.chosen(candidate);
      if (entry !== undefined) entries.set(candidate, entry);
    }
  return entries;
}

/** Who of several bearers of one short name was named last, as an article is read. */
class LastNamed {
  readonly #sharing = new Map<Cluster, Bearers[]>();
  readonly #last = new Map<Bearers, Cluster>();

  constructor(contested: Iterable<Bearers>) {
    for (const bearers of new Set(contested))
      for (const cluster of bearers) {
        const known = this.#sharing.get(cluster);
        if (known) known.push(bearers);
        else this.#sharing.set(cluster, [bearers]);
      }
  }

  named(cluster: Cluster): void {
    for (const bearers of this.#sharing.get(cluster) ?? []) this.#last.set(bearers, cluster);
  }

  /** The first of them where none has been named yet. */
  of(bearers: Bearers): Cluster | undefined {
    const [first] = bearers;
    return this.#last.get(bearers) ?? first;
  }
}

/** Hands every candidate to its cluster; of several bearers of a short name the one named last before has it. */
function* handedOut(
  candidates: readonly Candidate[],
  owner: ReadonlyMap<Candidate, Cluster>,
  contested: ReadonlyMap<Candidate, Bearers>,
): Steps<readonly Named[]> {
  const last = new LastNamed(contested.values());
  const all: Named[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (at % LINKED_A_STEP === 0) yield;
    const cluster = owner.get(candidate) ?? last.of(contested.get(candidate) ?? NOBODY);
    if (!cluster) continue;
    all.push({ candidate, cluster });
    last.named(cluster);
  }
  return all;
}
