import type { Entity, EntityKey, Mention, Role } from '../../analysis/analysis';
import type { Reading } from '../../glossary/describe/reading';
import type { Glossary } from '../../glossary/glossary';
import { isOwn } from '../../glossary/own/layered-glossary';
import { ofEach, type Steps } from '../../steps';
import type { Candidate } from '../proposals/candidate';
import type { GivenRole } from '../roles/given';
import { firstFrom } from '../text/in-texts';
import { outOfOffice } from '../text/lexicon';
import { spanOf } from '../text/passage';
import type { Cluster, Named } from './link';

/** What an article names, as readers see it. */
export interface Written {
  /** In reading order; of two that begin together the longer first. */
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityKey, Entity>>;
}

/** Mentions or entities that are written in one step. */
const WRITTEN_A_STEP = 64;

function mention(candidate: Candidate, entity: EntityKey, type: Cluster['type'], own: boolean): Mention {
  const { passage, from, to, proclitics, form, confidence } = candidate;
  const source = own && candidate.source === 'glossary' ? 'own' : candidate.source;
  const { paragraph } = passage;
  const { start, coreStart, end } = spanOf(passage, from, to, proclitics);
  const surface = passage.text.text.original.slice(start, end);
  return { paragraph, start, coreStart, end, surface, type, form, entity, source, confidence };
}

/** Characters of `2024-10-27`. */
const ISO_DAY = 10;

/** Words beside a name that leave its bearer no office: «الراحل ياسر عرفات», «حسني مبارك المخلوع». */
function isOutOfOffice({ passage, from, to }: Candidate): boolean {
  return [from - 1, to].some((at) => outOfOffice.has(passage.keys[at] ?? ''));
}

/** What an article calls each person, most telling first. */
type RolesGiven = ReadonlyMap<Cluster, readonly GivenRole[]>;

/** Clusters in order of first mention, with their candidates. */
function byCluster(named: readonly Named[]): ReadonlyMap<Cluster, readonly Candidate[]> {
  const clusters = new Map<Cluster, Candidate[]>();
  for (const { candidate, cluster } of named) {
    const known = clusters.get(cluster);
    if (known) known.push(candidate);
    else clusters.set(cluster, [candidate]);
  }
  return clusters;
}

/** Writes out what the candidates of an article were found to name; they come in reading order. */
export function* writing(
  named: readonly Named[],
  roles: RolesGiven,
  glossary: Glossary,
  published: string | null,
): Steps<Written> {
  const clusters = byCluster(named);
  yield;
  const keys = new Map([...clusters.keys()].map((cluster, index) => [cluster, `e${index + 1}`]));
  const mentions: Mention[] = [];
  for (const [at, { candidate, cluster }] of named.entries()) {
    if (at % WRITTEN_A_STEP === 0) yield;
    const own = cluster.entry !== null && isOwn(glossary.entry(cluster.entry).id);
    mentions.push(mention(candidate, keys.get(cluster) ?? '', cluster.type, own));
  }
  const writer = new EntityWriter(roles, mentions, glossary, published?.slice(0, ISO_DAY) ?? null);
  yield;
  const entities: Record<EntityKey, Entity> = {};
  for (const [cluster, candidates] of clusters) {
    const key = keys.get(cluster) ?? '';
    entities[key] = yield* writer.writing(cluster, candidates);
    yield;
  }
  return { mentions, entities };
}

/** Writes clusters out as the entities that readers see. */
class EntityWriter {
  readonly #glossary: Glossary;
  /** In reading order. */
  readonly #mentions: readonly Mention[];
  readonly #roles: RolesGiven;
  /** Day of the article, ISO. */
  readonly #day: string | null;

  constructor(roles: RolesGiven, mentions: readonly Mention[], glossary: Glossary, day: string | null) {
    this.#day = day;
    this.#glossary = glossary;
    this.#mentions = mentions;
    this.#roles = roles;
  }

  *writing(cluster: Cluster, candidates: readonly Candidate[]): Steps<Entity> {
    const entry = cluster.entry === null ? null : this.#glossary.entry(cluster.entry);
    const given = this.#roles.get(cluster) ?? [];
    const told =
      cluster.entry === null ? null : this.#glossary.describe(cluster.entry, this.#reading(given, candidates));
    return {
      type: cluster.type,
      name: entry ? { ar: entry.name.ar, en: entry.name.en || null } : { ar: cluster.name, en: null },
      glossary: entry?.id ?? null,
      certainty: entry ? (cluster.similar ? 'similar' : 'glossary') : 'article',
      description: told?.text.ar ? told.text : null,
      knownAsOf: told?.asOf ?? null,
      country: entry?.countries[0] ?? null,
      coordinates: entry?.coordinates ?? null,
      wikidata: entry?.wikidata ?? null,
      roles: yield* ofEach(given, (role) => this.#role(role)),
      count: candidates.length,
    };
  }

  #reading(given: readonly GivenRole[], candidates: readonly Candidate[]): Reading {
    return {
      day: this.#day,
      held: given.filter(({ former }) => !former).map(({ text }) => text),
      over: given.filter(({ former }) => former).map(({ text }) => text),
      outOfOffice: candidates.some(isOutOfOffice),
    };
  }

  /** A role as the reader sees it, with the entity named inside it that it is held in. */
  #role({ passage, from, to, proclitics, text, former }: GivenRole): Role {
    const { paragraph } = passage;
    const { coreStart: start, end } = spanOf(passage, from, to, proclitics);
    const inside = within(this.#mentions, paragraph, start, end).filter(({ type }) => type !== 'person');
    const affiliation = inside.findLast(({ type }) => type === 'organization') ?? inside.at(-1);
    return { paragraph, start, end, text, affiliation: affiliation?.entity ?? null, former };
  }
}

/** The mentions between two offsets of a paragraph; all are given in reading order. */
function within(mentions: readonly Mention[], paragraph: number, start: number, end: number): readonly Mention[] {
  return mentions
    .slice(firstFrom(mentions, paragraph, start), firstFrom(mentions, paragraph, end))
    .filter((mention) => mention.end <= end);
}
