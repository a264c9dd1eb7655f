import type { Entity, EntityKey, Mention, Role } from '../analysis';
import type { Glossary } from '../glossary/glossary';
import { isOwn } from '../glossary/layered-glossary';
import type { Candidate } from './candidate';
import type { Cluster } from './link';
import type { ReadPassage } from './listed-names';
import { spanOf } from './passage';
import type { RoleOfName } from './roles';

/** The key of the entity with this place in order of first mention. */
export const entityKey = (index: number): EntityKey => `e${index + 1}`;

function mention(candidate: Candidate, entity: EntityKey, type: Cluster['type'], own: boolean): Mention {
  const { passage, from, to, proclitics, form, confidence } = candidate;
  const source = own && candidate.source === 'glossary' ? 'own' : candidate.source;
  const span = spanOf(passage, from, to, proclitics);
  const surface = passage.text.text.original.slice(span.start, span.end);
  return { paragraph: passage.paragraph, ...span, surface, type, form, entity, source, confidence };
}

/** The mentions of all clusters in reading order; of two that begin together the longer first. */
export function mentionsOf(clusters: readonly Cluster[], glossary: Glossary): Mention[] {
  return clusters
    .flatMap(({ type, entry, mentions }, index) => {
      const own = entry !== null && isOwn(glossary.entry(entry).id);
      return mentions.map((one) => mention(one, entityKey(index), type, own));
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
}

/** Writes clusters out as the entities that readers see. */
export class EntityWriter {
  readonly #glossary: Glossary;
  /** In order, by paragraph. */
  readonly #mentions = new Map<number, Mention[]>();
  /** Roles by the word at which their holder's name would begin or end. */
  readonly #roles = new Map<ReadPassage, Map<number, RoleOfName[]>>();

  constructor(roles: readonly RoleOfName[], mentions: readonly Mention[], glossary: Glossary) {
    this.#glossary = glossary;
    for (const mention of mentions) {
      const ofParagraph = this.#mentions.get(mention.paragraph);
      if (ofParagraph) ofParagraph.push(mention);
      else this.#mentions.set(mention.paragraph, [mention]);
    }
    for (const role of roles) {
      const ofPassage = this.#roles.get(role.passage) ?? new Map<number, RoleOfName[]>();
      this.#roles.set(role.passage, ofPassage.set(role.nameAt, [...(ofPassage.get(role.nameAt) ?? []), role]));
    }
  }

  entity(cluster: Cluster): Entity {
    const entry = cluster.entry === null ? null : this.#glossary.entry(cluster.entry);
    return {
      type: cluster.type,
      name: entry ? { ar: entry.name.ar, en: entry.name.en || null } : { ar: cluster.name, en: null },
      glossary: entry?.id ?? null,
      certainty: entry ? (cluster.similar ? 'similar' : 'glossary') : 'article',
      description: entry?.description.ar ? entry.description : null,
      country: entry?.countries[0] ?? null,
      coordinates: entry?.coordinates ?? null,
      roles: cluster.type === 'person' ? this.#rolesOf(cluster) : [],
      count: cluster.mentions.length,
    };
  }

  /** The roles that the article gives to a person, each wording once. */
  #rolesOf({ mentions }: Cluster): Role[] {
    const texts = new Map<string, Role>();
    for (const { passage, from, to } of mentions) {
      const ofPassage = this.#roles.get(passage);
      for (let at = from; ofPassage && at < to; at++)
        for (const role of ofPassage.get(at) ?? []) {
          const written = this.#role(role);
          if (!texts.has(written.text)) texts.set(written.text, written);
        }
    }
    return [...texts.values()];
  }

  /** A role phrase as the reader sees it, with the entity named inside it that the role is held in. */
  #role({ passage, phrase }: RoleOfName): Role {
    const { paragraph } = passage;
    const { coreStart: start, end } = spanOf(passage, phrase.from, phrase.to, phrase.proclitics);
    const inside = within(this.#mentions.get(paragraph) ?? [], start, end).filter(({ type }) => type !== 'person');
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

/** The mentions between two offsets of a paragraph; its mentions are given in order. */
function within(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; (mentions[at]?.start ?? end) < end; at++) {
    const mention = mentions[at];
    if (mention && mention.end <= end) found.push(mention);
  }
  return found;
}
