import { keyOf } from '../arabic/normalise';
import { wordKeys } from '../arabic/words';
import type { EntryNumber, Glossary } from '../glossary/glossary';
import type { EntityType } from './analysis';
import { type Candidate, nameOf } from './candidate';
import type { Company } from './glossary-names';
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

/** Of namesakes the one the article is about: named beyond doubt elsewhere, of a country it names, better known. */
function likeliest(uses: readonly ListedUse[], glossary: Glossary, company: Company): ListedUse | undefined {
  const score = (use: ListedUse): number => {
    const entry = glossary.entry(use.entry);
    const local = entry.countries.some((country) => company.countries.has(country));
    return (company.entries.has(use.entry) ? 1 : 0) + (local ? 1 : 0) + (use.primary ? 0.5 : 0) + entry.prominence;
  };
  return uses.map((use) => ({ use, score: score(use) })).sort((a, b) => b.score - a.score)[0]?.use;
}

/** «بن», «دي», «أبو» with the word after them count as one part of a name. */
function partsOf(name: string): string[] {
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

/** A short form stands for a full name by its last parts (نصر الله), or by its first word alone (صدام). */
export function isShortFor(short: string, full: string): boolean {
  return partsAreShortFor(partsOf(short), partsOf(full));
}

function partsAreShortFor(a: readonly string[], b: readonly string[]): boolean {
  if (a.length >= b.length) return false;
  const tail = b.slice(-a.length).join(' ') === a.join(' ');
  return tail || (a.length === 1 && a[0] === b[0]);
}

/** Gathers the mentions of an article into entities, in order of first mention. */
export class Linker {
  readonly #glossary: Glossary;
  readonly #company: Company;
  readonly #clusters: Cluster[] = [];
  readonly #byEntry = new Map<EntryNumber, Cluster>();
  readonly #byName = new Map<string, Cluster>();
  readonly #order = new Map<Candidate, number>();
  readonly #names = new Map<Cluster, readonly (readonly string[])[]>();

  constructor(glossary: Glossary, company: Company) {
    this.#glossary = glossary;
    this.#company = company;
  }

  /** Links all candidates of an article, given in reading order: full names first, so that short forms find theirs. */
  link(candidates: readonly Candidate[]): readonly Cluster[] {
    candidates.forEach((candidate, index) => {
      this.#order.set(candidate, index);
    });
    const fullFirst = [...candidates].sort((a, b) => this.#fullness(b) - this.#fullness(a));
    for (const candidate of fullFirst) this.#clusterOf(candidate).mentions.push(candidate);
    for (const { mentions } of this.#clusters) mentions.sort((a, b) => this.#place(a) - this.#place(b));
    const first = ({ mentions: [mention] }: Cluster): number => (mention ? this.#place(mention) : 0);
    return this.#clusters.sort((a, b) => first(a) - first(b));
  }

  #place(candidate: Candidate): number {
    return this.#order.get(candidate) ?? 0;
  }

  #fullness(candidate: Candidate): number {
    return candidate.to - candidate.from + (candidate.target.kind === 'glossary' ? 100 : 0);
  }

  #clusterOf(candidate: Candidate): Cluster {
    const { target } = candidate;
    if (target.kind === 'glossary') return this.#ofEntry(target.uses, candidate);
    return this.#ofName(candidate);
  }

  #ofEntry(uses: readonly ListedUse[], candidate: Candidate): Cluster {
    const use = likeliest(uses, this.#glossary, this.#company);
    if (!use) return this.#ofName(candidate);
    const known = this.#byEntry.get(use.entry);
    if (known) return known;
    const cluster = this.#add({
      type: use.type,
      entry: use.entry,
      name: nameOf(candidate),
      similar: false,
      mentions: [],
    });
    this.#byEntry.set(use.entry, cluster);
    return cluster;
  }

  #ofName(candidate: Candidate): Cluster {
    const name = candidate.target.kind === 'article' ? candidate.target.name : nameOf(candidate);
    const meant = candidate.type === 'person' ? this.#personMeantBy(name, this.#place(candidate)) : undefined;
    if (meant) return meant;
    const key = `${candidate.type} ${keyOf(name)}`;
    const known = this.#byName.get(key);
    if (known) return known;
    const cluster = this.#add({ type: candidate.type, entry: null, name, similar: false, mentions: [] });
    this.#byName.set(key, cluster);
    return cluster;
  }

  /** The person whose full name the short one stands for: of several the one named last before it. */
  #personMeantBy(short: string, place: number): Cluster | undefined {
    const parts = partsOf(short);
    const bearers = this.#clusters.filter((cluster) =>
      this.#fullNames(cluster).some((full) => partsAreShortFor(parts, full)),
    );
    const lastBefore = ({ mentions }: Cluster): number =>
      Math.max(...mentions.map((mention) => this.#place(mention)).filter((other) => other < place), -1);
    return bearers.sort((a, b) => lastBefore(b) - lastBefore(a))[0];
  }

  /** The full names of a person in parts: as the article and as the glossary has it. */
  #fullNames(cluster: Cluster): readonly (readonly string[])[] {
    if (cluster.type !== 'person') return [];
    const known = this.#names.get(cluster);
    if (known) return known;
    const listed = cluster.entry === null ? [] : [this.#glossary.entry(cluster.entry).name.ar];
    const names = [cluster.name, ...listed].map(partsOf);
    this.#names.set(cluster, names);
    return names;
  }

  #add(cluster: Cluster): Cluster {
    this.#clusters.push(cluster);
    return cluster;
  }
}
