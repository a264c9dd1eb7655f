import type { Entity, EntityKey, Mention, Reference } from '../../analysis/analysis';
import { keyOf } from '../../arabic/normalise';
import type { Steps } from '../../steps';
import type { ReadPassage } from '../proposals/listed-names';
import { wordsOf } from '../roles/given';
import type { RolePhrase } from '../roles/phrase';
import { firstIndex, inText } from '../text/in-texts';
import { boundaries, strongOrganizationHeads, transparentHeads, weakOrganizationHeads } from '../text/lexicon';
import { bondBefore, readWord, spanOf } from '../text/passage';

const ARTICLE = 'ال';

const isHead = (key: string): boolean =>
  strongOrganizationHeads.has(key) || weakOrganizationHeads.has(key) || transparentHeads.has(key);

/** The entities known under a description, as far as the article has been read. */
class Known {
  readonly #byWords = new Map<string, Set<EntityKey>>();

  add(words: string, entity: EntityKey): void {
    const known = this.#byWords.get(words);
    if (known) known.add(entity);
    else this.#byWords.set(words, new Set([entity]));
  }

  /** The entity that alone fits the words; null for none or several. */
  only(words: string): EntityKey | null {
    const known = this.#byWords.get(words);
    const [one] = known ?? [];
    return one !== undefined && known?.size === 1 ? one : null;
  }
}

/** Nested mentions stand at most this many places before the one that holds them. */
const NESTED = 3;

/** Whether one of a passage's mentions, given in order, overlaps a stretch of it. */
function isTaken(mentions: readonly Mention[], start: number, end: number): boolean {
  const after = firstIndex(mentions.length, (index) => (mentions[index]?.start ?? end) >= end);
  return mentions.slice(Math.max(0, after - NESTED), after).some((one) => start < one.end);
}

/** A mention of something overlaps the stretch. */
type Taken = (start: number, end: number) => boolean;

const NONE: readonly Reference[] = [];

const place = (entity: EntityKey, paragraph: number, start: number): string => `${entity} ${paragraph} ${start}`;

/** Reads an article's passages in order and remembers who and what has been described how. */
class ReferenceReader {
  readonly #heads = new Known();
  readonly #roles = new Known();
  /** Where holders are given their roles. */
  readonly #held = new Set<string>();

  constructor(private readonly entities: Readonly<Record<EntityKey, Entity>>) {}

  /** What the article calls an entity; all are learned before the first passage is read. */
  learnRoles(key: EntityKey, { roles }: Entity): void {
    for (const { text, paragraph, start } of roles) {
      this.#roles.add(keyOf(text), key);
      this.#held.add(place(key, paragraph, start));
    }
  }

  /** The references of a passage, in order. */
  read(passage: ReadPassage, roles: readonly RolePhrase[], mentions: readonly Mention[]): Reference[] {
    const found: Reference[] = [];
    const named = new Map(mentions.map((mention) => [mention.start, mention]));
    const taken: Taken = (start, end) => isTaken(mentions, start, end);
    for (let at = 0; at < passage.keys.length; at++) {
      const mention = named.get(passage.words[at]?.start ?? -1);
      if (mention?.type === 'organization') this.#learn(passage, at, mention);
      else found.push(...this.#readHead(passage, at, taken));
    }
    for (const role of roles) found.push(...this.#readRole(passage, role, taken));
    return found.sort((a, b) => a.start - b.start);
  }

  /** The head an organization's name begins with or that stands before it: «حركة حماس» may be «الحركة» from here on. */
  #learn(passage: ReadPassage, at: number, { entity }: Mention): void {
    const first = keyOf(this.entities[entity]?.name.ar ?? '').split(' ')[0] ?? '';
    if (isHead(first)) this.#heads.add(first, entity);
    for (const place of [at, at - 1]) {
      const head = readWord(passage, place, isHead);
      if (head) this.#heads.add(head.key, entity);
    }
  }

  /** «الحركة» with nothing after it that would make it another name. */
  #readHead(passage: ReadPassage, at: number, taken: Taken): readonly Reference[] {
    const key = passage.keys[at] ?? '';
    if (!key.startsWith(ARTICLE) || !isHead(key.slice(ARTICLE.length))) return NONE;
    const next = bondBefore(passage, at + 1) === 'space' ? (passage.keys[at + 1] ?? '') : '';
    const goesOn = next.startsWith(ARTICLE) && !boundaries.has(next);
    const entity = goesOn ? null : this.#heads.only(key.slice(ARTICLE.length));
    if (entity === null) return NONE;
    const { coreStart: start, end } = spanOf(passage, at, at + 1);
    return taken(start, end) ? NONE : [{ paragraph: passage.paragraph, start, end, entity }];
  }

  /** A role without its holder's name, in the words that the article gave to one person only: «الرئيس الأميركي». */
  #readRole(passage: ReadPassage, phrase: RolePhrase, taken: Taken): readonly Reference[] {
    if (phrase.to - phrase.from < 2) return NONE;
    const { coreStart: start, end } = spanOf(passage, phrase.from, phrase.to, phrase.proclitics);
    const entity = this.#roles.only(keyOf(wordsOf(passage, phrase)));
    if (entity === null || this.#held.has(place(entity, passage.paragraph, start))) return NONE;
    return taken(end, end + 2) ? NONE : [{ paragraph: passage.paragraph, start, end, entity }];
  }
}

/**
 * Where an article means somebody or something it has named without naming it again, if only one reading is possible:
 * «الحركة», «الرئيس الأميركي». In reading order; never inside a mention of something else, but for the nisba in a role.
 */
export function* findingReferences(
  passages: readonly ReadPassage[],
  roles: readonly (readonly RolePhrase[])[],
  mentions: readonly Mention[],
  entities: Readonly<Record<EntityKey, Entity>>,
): Steps<readonly Reference[]> {
  const reader = new ReferenceReader(entities);
  for (const key in entities) {
    const entity = entities[key];
    if (entity) reader.learnRoles(key, entity);
    yield;
  }
  const all: Reference[] = [];
  for (const [index, passage] of passages.entries()) {
    all.push(...reader.read(passage, roles[index] ?? [], inText(mentions, passage)));
    yield;
  }
  return all;
}
