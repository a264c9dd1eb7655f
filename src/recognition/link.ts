import type { EntityType } from '../analysis';
import { keyOf } from '../arabic/normalise';
import { wordKeys } from '../arabic/words';
import type { EntryNumber, Glossary } from '../glossary/glossary';
import { type Candidate, nameOf } from './candidate';
import type { Company } from './company';
import { joiningParts } from './lexicon';
import type { ListedUse } from './listed-names';

/** An entity with the candidates that name it, before it is written out. */
export interface Cluster {
  readonly type: EntityType;
  readonly entry: EntryNumber | null;
  /** The fullest name the article gives. */
  readonly name: string;
  /** The entry's name is spelled otherwise here, by one step. */
  readonly similar: boolean;
  readonly mentions: Candidate[];
}

/** A name in parts: «بن», «دي», «أبو» and the word after them count as one. */
type NameParts = readonly string[];

/** Of namesakes the one the article is about: named beyond doubt elsewhere, of a country it names, better known. */
function likeliest(uses: readonly ListedUse[], glossary: Glossary, company: Company): ListedUse | undefined {
  if (uses.length < 2) return uses[0];
  const score = (use: ListedUse): number => {
    const entry = glossary.entry(use.entry);
    const local = entry.countries.some((country) => company.countries.has(country));
    return (company.entries.has(use.entry) ? 1 : 0) + (local ? 1 : 0) + (use.primary ? 0.5 : 0) + entry.prominence;
  };
  return uses.map((use) => ({ use, score: score(use) })).sort((a, b) => b.score - a.score)[0]?.use;
}

function partsOf(name: string): NameParts {
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

/** A short form stands for a full name by its last parts (نصر الله), or by its first alone (صدام). */
export function isShortFor(short: NameParts, full: NameParts): boolean {
  if (short.length >= full.length) return false;
  const tail = full.slice(-short.length).every((part, index) => part === short[index]);
  return tail || (short.length === 1 && short[0] === full[0]);
}

/** Full names of people, found by the parts that a short form may share with them. */
class FullNames {
  readonly #byPart = new Map<string, { readonly parts: NameParts; readonly cluster: Cluster }[]>();

  add(parts: NameParts, cluster: Cluster): void {
    for (const part of new Set([parts[0] ?? '', parts.at(-1) ?? ''])) {
      const known = this.#byPart.get(part);
      if (known) known.push({ parts, cluster });
      else this.#byPart.set(part, [{ parts, cluster }]);
    }
  }

  /** The people whose full name a short form may stand for. */
  bearers(short: NameParts): readonly Cluster[] {
    const sharing = this.#byPart.get(short.at(-1) ?? '') ?? [];
    return [...new Set(sharing.filter(({ parts }) => isShortFor(short, parts)).map(({ cluster }) => cluster))];
  }
}

/** Candidates of one name that only the article tells of. */
interface NamedAlike {
  readonly type: EntityType;
  readonly name: string;
  readonly parts: NameParts;
  readonly candidates: Candidate[];
}

function namedAlike(candidates: readonly Candidate[]): NamedAlike[] {
  const groups = new Map<string, NamedAlike>();
  for (const candidate of candidates) {
    const name = candidate.target.kind === 'article' ? candidate.target.name : nameOf(candidate);
    const key = `${candidate.type} ${keyOf(name)}`;
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { type: candidate.type, name, parts: partsOf(name), candidates: [candidate] });
  }
  return [...groups.values()];
}

/** Parts of a name from which one spelling step is taken for a slip, where the country fits. */
const FEWEST_PARTS = 2;

/**
 * The entry whose name an unlisted one is a spelling step away from («غادي ايزنكوط»), of the same type and of a country
 * that the article names; a single word is never linked this way.
 */
function nearEntry(
  type: EntityType,
  name: string,
  parts: NameParts,
  glossary: Glossary,
  company: Company,
): EntryNumber | undefined {
  if (parts.length < FEWEST_PARTS) return undefined;
  return glossary.nearest(name).find(({ entry }) => {
    const { type: listed, countries } = glossary.entry(entry);
    return listed === type && countries.some((country) => company.countries.has(country));
  })?.entry;
}

/** Gathers an article's candidates, given in reading order, into entities in order of first mention. */
export function linkMentions(candidates: readonly Candidate[], glossary: Glossary, company: Company): Cluster[] {
  const owner = new Map<Candidate, Cluster>();
  const clusters = [...listedClusters(candidates, owner, glossary, company)];
  const fullNames = new FullNames();
  for (const cluster of clusters) {
    if (cluster.type !== 'person' || cluster.entry === null) continue;
    fullNames.add(partsOf(cluster.name), cluster);
    fullNames.add(partsOf(glossary.entry(cluster.entry).name.ar), cluster);
  }
  const contested = new Map<Candidate, readonly Cluster[]>();
  const rest = namedAlike(candidates.filter((candidate) => !owner.has(candidate)));
  for (const { type, name, parts, candidates: alike } of rest.sort((a, b) => b.parts.length - a.parts.length)) {
    const bearers = type === 'person' ? fullNames.bearers(parts) : [];
    if (bearers.length > 1) {
      for (const candidate of alike) contested.set(candidate, bearers);
      continue;
    }
    const near = bearers[0] ? undefined : nearEntry(type, name, parts, glossary, company);
    const known = bearers[0] ?? (near === undefined ? undefined : clusters.find(({ entry }) => entry === near));
    const cluster = known ?? { type, entry: near ?? null, name, similar: near !== undefined, mentions: [] };
    if (!known) clusters.push(cluster);
    if (type === 'person' && !bearers[0]) fullNames.add(parts, cluster);
    for (const candidate of alike) owner.set(candidate, cluster);
  }
  return inReadingOrder(candidates, owner, contested);
}

/** Clusters of the glossary's entries, one an entry. */
function listedClusters(
  candidates: readonly Candidate[],
  owner: Map<Candidate, Cluster>,
  glossary: Glossary,
  company: Company,
): Iterable<Cluster> {
  const byEntry = new Map<EntryNumber, Cluster>();
  for (const candidate of candidates) {
    const use = candidate.target.kind !== 'article' ? likeliest(candidate.target.uses, glossary, company) : undefined;
    if (!use) continue;
    const known = byEntry.get(use.entry);
    const cluster = known ?? {
      type: use.type,
      entry: use.entry,
      name: nameOf(candidate),
      similar: false,
      mentions: [],
    };
    if (!known) byEntry.set(use.entry, cluster);
    owner.set(candidate, cluster);
  }
  return byEntry.values();
}

/** Hands every candidate to its cluster; of several bearers of a short name the one named last before has it. */
function inReadingOrder(
  candidates: readonly Candidate[],
  owner: ReadonlyMap<Candidate, Cluster>,
  contested: ReadonlyMap<Candidate, readonly Cluster[]>,
): Cluster[] {
  const lastNamed = new Map<Cluster, number>();
  candidates.forEach((candidate, place) => {
    const last = (cluster: Cluster): number => lastNamed.get(cluster) ?? -1;
    const bearers = contested.get(candidate) ?? [];
    const cluster = owner.get(candidate) ?? [...bearers].sort((a, b) => last(b) - last(a))[0];
    if (!cluster) return;
    cluster.mentions.push(candidate);
    lastNamed.set(cluster, place);
  });
  return [...lastNamed.keys()];
}
