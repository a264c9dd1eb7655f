import type { EntryNumber, Glossary } from '../../glossary/glossary';
import { type CorrectionsInForce, formKey } from '../../glossary/own/corrections';
import type { Inspection } from '../../inspection';
import type { Steps } from '../../steps';
import { FullNames, partsOf } from '../links/full-names';
import type { Cluster, Named } from '../links/link';
import { nameOf } from '../proposals/candidate';
import { spanOf } from '../text/passage';

/** By this a reader's correction is told to have decided. */
export const CORRECTED_LINK = 'links/corrected';

/** Names that are looked at in one step. */
const NAMES_A_STEP = 64;

/** What corrections go by. */
interface CorrectingContext {
  readonly glossary: Glossary;
  readonly corrections: CorrectionsInForce | null;
  readonly inspection: Inspection;
}

/** Clusters that names are moved to: those of the article, and new ones where it has none of an entry. */
class Destinations {
  readonly #byEntry = new Map<EntryNumber, Cluster>();
  readonly #withoutEntry = new Map<string, Cluster>();

  constructor(
    named: readonly Named[],
    private readonly glossary: Glossary,
  ) {
    for (const { cluster } of named)
      if (cluster.entry !== null && !this.#byEntry.has(cluster.entry)) this.#byEntry.set(cluster.entry, cluster);
  }

  /** The cluster of an entry; of none, or of one that the glossary no longer has, that of the name alone. */
  of(id: string | null, name: string, type: Cluster['type']): Cluster {
    const entry = id === null ? undefined : this.glossary.find(id);
    if (entry === undefined) return this.#named(name, type);
    const known = this.#byEntry.get(entry);
    const cluster = known ?? { type: this.glossary.typeOf(entry), entry, name, similar: false };
    this.#byEntry.set(entry, cluster);
    return cluster;
  }

  #named(name: string, type: Cluster['type']): Cluster {
    const key = `${type} ${formKey(name)}`;
    const cluster = this.#withoutEntry.get(key) ?? { type, entry: null, name, similar: false };
    this.#withoutEntry.set(key, cluster);
    return cluster;
  }
}

/** The names by which one cluster is called, each with where the reader says it belongs; itself where nothing is said. */
type Destination = Map<string, Cluster>;

/**
 * Lets short names follow the full ones that they were linked by: «العليمي» goes where «رشاد العليمي» goes, unless another
 * full name of the same cluster stays.
 */
function letShortNamesFollow(cluster: Cluster, destinationOf: Destination): void {
  const fullNames = new FullNames<Cluster>();
  const longestFirst = [...destinationOf]
    .map(([name, destination]) => ({ name, destination, parts: partsOf(name) }))
    .sort((a, b) => b.parts.length - a.parts.length);
  for (const { name, destination, parts } of longestFirst) {
    const [bearer, ...others] = fullNames.bearers(parts);
    const followed = destination === cluster && bearer && others.length === 0 ? bearer : destination;
    destinationOf.set(name, followed);
    fullNames.add(parts, followed);
  }
}

function tell({ candidate, cluster }: Named, to: Cluster, { glossary, inspection }: CorrectingContext): void {
  const { passage, from: first, to: end, proclitics } = candidate;
  const { coreStart: start, end: endsAt } = spanOf(passage, first, end, proclitics);
  const idOf = ({ entry }: Cluster): string => (entry === null ? 'no entry' : glossary.entry(entry).id);
  inspection.hear?.({
    stage: 'links',
    rule: CORRECTED_LINK,
    paragraph: passage.paragraph,
    start,
    end: endsAt,
    words: nameOf(candidate),
    kept: true,
    because: [CORRECTED_LINK],
    why: `the reader says ${idOf(to)}, not ${idOf(cluster)}`,
  });
}

/**
 * Moves the names of which the reader says that they mean something else, and short names that were linked by them. A
 * linear look at the names; without corrections none.
 */
export function* correctingLinks(named: readonly Named[], context: CorrectingContext): Steps<readonly Named[]> {
  const { glossary, corrections } = context;
  if (!corrections) return named;
  const destinations = new Destinations(named, glossary);
  const byCluster = new Map<Cluster, Destination>();
  const corrected = new Set<Cluster>();
  for (const [at, { candidate, cluster }] of named.entries()) {
    if (at % NAMES_A_STEP === 0) yield;
    const name = nameOf(candidate);
    const destinationOf = byCluster.get(cluster) ?? new Map<string, Cluster>();
    byCluster.set(cluster, destinationOf);
    if (destinationOf.has(name)) continue;
    const told = cluster.entry === null ? null : glossary.entry(cluster.entry).id;
    const meant = corrections.meant(name, told);
    destinationOf.set(name, meant === told ? cluster : destinations.of(meant, name, candidate.type));
    if (meant !== told) corrected.add(cluster);
  }
  if (corrected.size === 0) return named;
  for (const cluster of corrected) {
    const destinationOf = byCluster.get(cluster);
    if (destinationOf && cluster.type === 'person') letShortNamesFollow(cluster, destinationOf);
    yield;
  }
  return named.map((one) => {
    const to = byCluster.get(one.cluster)?.get(nameOf(one.candidate)) ?? one.cluster;
    if (to === one.cluster) return one;
    tell(one, to, context);
    return { ...one, cluster: to };
  });
}
