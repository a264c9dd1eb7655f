import type { Entity, EntityKey, Mention, Role } from '../../analysis/analysis';
import type { Glossary } from '../../glossary/glossary';
import { isOwn } from '../../glossary/own/layered-glossary';
import type { Steps } from '../../steps';
import type { Candidate } from '../proposals/candidate';
import type { ReadPassage } from '../proposals/listed-names';
import type { RoleOfName } from '../proposals/roles';
import { firstFrom } from '../text/in-texts';
import { spanOf } from '../text/passage';
import type { Cluster, Named } from './link';

/** What an article names, as readers see it. */
export interface Written {
  /** In reading order; of two that begin together the longer first. */
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityKey, Entity>>;
}

/** Wordings of one person's role that are kept; nobody is introduced in more ways. */
const MOST_ROLES = 50;

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
export function* writing(named: readonly Named[], roles: readonly RoleOfName[], glossary: Glossary): Steps<Written> {
  const clusters = byCluster(named);
  yield;
  const keys = new Map([...clusters.keys()].map((cluster, index) => [cluster, `e${index + 1}`]));
  const mentions: Mention[] = [];
  for (const [at, { candidate, cluster }] of named.entries()) {
    if (at % WRITTEN_A_STEP === 0) yield;
    const own = cluster.entry !== null && isOwn(glossary.entry(cluster.entry).id);
    mentions.push(mention(candidate, keys.get(cluster) ?? '', cluster.type, own));
  }
  const writer = new EntityWriter(roles, mentions, glossary);
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
  /** Roles by the word at which their holder's name would begin or end. */
  readonly #roles = new Map<ReadPassage, Map<number, RoleOfName[]>>();

  constructor(roles: readonly RoleOfName[], mentions: readonly Mention[], glossary: Glossary) {
    this.#glossary = glossary;
    this.#mentions = mentions;
    for (const role of roles) {
      const ofPassage = this.#roles.get(role.passage) ?? new Map<number, RoleOfName[]>();
      this.#roles.set(role.passage, ofPassage.set(role.nameAt, [...(ofPassage.get(role.nameAt) ?? []), role]));
    }
  }

  *writing(cluster: Cluster, candidates: readonly Candidate[]): Steps<Entity> {
    const entry = cluster.entry === null ? null : this.#glossary.entry(cluster.entry);
    return {
      type: cluster.type,
      name: entry ? { ar: entry.name.ar, en: entry.name.en || null } : { ar: cluster.name, en: null },
      glossary: entry?.id ?? null,
      certainty: entry ? (cluster.similar ? 'similar' : 'glossary') : 'article',
      description: entry?.description.ar ? entry.description : null,
      country: entry?.countries[0] ?? null,
      coordinates: entry?.coordinates ?? null,
      roles: cluster.type === 'person' ? yield* this.#rolesOf(candidates) : [],
      count: candidates.length,
    };
  }

  /** The roles that the article gives to a person, each wording once. */
  *#rolesOf(candidates: readonly Candidate[]): Steps<Role[]> {
    const texts = new Map<string, Role>();
    for (const [count, { passage, from, to }] of candidates.entries()) {
      if (count % WRITTEN_A_STEP === 0) yield;
      const ofPassage = this.#roles.get(passage);
      for (let at = from; ofPassage && at < to; at++)
        for (const role of ofPassage.get(at) ?? []) {
          const written = this.#role(role);
          if (texts.size < MOST_ROLES && !texts.has(written.text)) texts.set(written.text, written);
        }
    }
    return [...texts.values()];
  }

  /** A role phrase as the reader sees it, with the entity named inside it that the role is held in. */
  #role({ passage, phrase }: RoleOfName): Role {
    const { paragraph } = passage;
    const { coreStart: start, end } = spanOf(passage, phrase.from, phrase.to, phrase.proclitics);
    const inside = within(this.#mentions, paragraph, start, end).filter(({ type }) => type !== 'person');
    const affiliation = inside.findLast(({ type }) => type === 'organization') ?? inside.at(-1);
    return {
      paragraph,
      start,
      end,
      text: passage.text.text.original.slice(start, end),
      affiliation: affiliation?.entity ?? null,
      former: phrase.former,
    };
  }
}

/** The mentions between two offsets of a paragraph; all are given in reading order. */
function within(mentions: readonly Mention[], paragraph: number, start: number, end: number): readonly Mention[] {
  return mentions
    .slice(firstFrom(mentions, paragraph, start), firstFrom(mentions, paragraph, end))
    .filter((mention) => mention.end <= end);
}
