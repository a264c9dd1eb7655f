import type { Entity, EntityKey, Mention, Reference } from '../analysis';
import { keyOf } from '../arabic/normalise';
import { boundaries, strongOrganizationHeads, transparentHeads, weakOrganizationHeads } from './lexicon';
import type { ReadPassage } from './listed-names';
import { bondBefore, spanOf } from './passage';
import type { RoleOfName } from './roles';

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
    const [one, ...others] = this.#byWords.get(words) ?? [];
    return one !== undefined && others.length === 0 ? one : null;
  }
}

/** Nested mentions stand at most this many places before the one that holds them. */
const NESTED = 3;

/** Whether one of a paragraph's mentions, given in order, overlaps a stretch of it. */
function isTaken(mentions: readonly Mention[], start: number, end: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - NESTED), low).some((one) => start < one.end);
}

/** Reads an article's passages in order and remembers who and what has been described how. */
class ReferenceReader {
  readonly found: Reference[] = [];
  readonly #heads = new Known();
  readonly #roles = new Known();

  constructor(private readonly entities: Readonly<Record<EntityKey, Entity>>) {
    for (const [key, { roles }] of Object.entries(entities))
      for (const { text } of roles) this.#roles.add(keyOf(text), key);
  }

  read(passage: ReadPassage, roles: readonly RoleOfName[], mentions: readonly Mention[]): void {
    const named = new Map(mentions.map((mention) => [mention.coreStart, mention]));
    const taken = (start: number, end: number): boolean => isTaken(mentions, start, end);
    for (let at = 0; at < passage.keys.length; at++) {
      const mention = named.get(passage.words[at]?.start ?? -1);
      if (mention?.type === 'organization') this.#learn(passage, at, mention);
      else this.#readHead(passage, at, taken);
    }
    for (const role of roles) this.#readRole(passage, role, taken);
  }

  /** The head an organization's name begins with or that stands before it: «حركة حماس» may be «الحركة» from here on. */
  #learn(passage: ReadPassage, at: number, { entity }: Mention): void {
    const first = keyOf(this.entities[entity]?.name.ar ?? '').split(' ')[0] ?? '';
    for (const head of [first, passage.keys[at] ?? '', passage.keys[at - 1] ?? ''])
      if (isHead(head)) this.#heads.add(head, entity);
  }

  /** «الحركة» with nothing after it that would make it another name. */
  #readHead(passage: ReadPassage, at: number, taken: (start: number, end: number) => boolean): void {
    const key = passage.keys[at] ?? '';
    if (!key.startsWith(ARTICLE) || !isHead(key.slice(ARTICLE.length))) return;
    const next = bondBefore(passage, at + 1) === 'space' ? (passage.keys[at + 1] ?? '') : '';
    const goesOn = next.startsWith(ARTICLE) && !boundaries.has(next);
    const entity = goesOn ? null : this.#heads.only(key.slice(ARTICLE.length));
    if (entity !== null) this.#add(passage, at, at + 1, 0, entity, taken);
  }

  /** A role without its holder's name, in the words that the article gave to one person only: «الرئيس الأميركي». */
  #readRole(passage: ReadPassage, { phrase, name }: RoleOfName, taken: (start: number, end: number) => boolean): void {
    if (name || phrase.to - phrase.from < 2) return;
    const { coreStart, end } = spanOf(passage, phrase.from, phrase.to, phrase.proclitics);
    const entity = this.#roles.only(keyOf(passage.text.text.original.slice(coreStart, end)));
    const isHolder = (role: { paragraph: number; start: number }): boolean =>
      role.paragraph === passage.paragraph && role.start === coreStart;
    if (entity === null || this.entities[entity]?.roles.some(isHolder)) return;
    const nextTaken = taken(end, end + 2);
    if (!nextTaken) this.#add(passage, phrase.from, phrase.to, phrase.proclitics, entity, () => false);
  }

  #add(
    passage: ReadPassage,
    from: number,
    to: number,
    proclitics: number,
    entity: EntityKey,
    taken: (start: number, end: number) => boolean,
  ): void {
    const { coreStart: start, end } = spanOf(passage, from, to, proclitics);
    if (!taken(start, end)) this.found.push({ paragraph: passage.paragraph, start, end, entity });
  }
}

/**
 * Where an article means somebody or something it has named without naming it again, if only one reading is possible:
 * «الحركة», «الرئيس الأميركي». In reading order; never inside a mention of something else, but for the nisba in a role.
 */
export function referencesIn(
  passages: readonly ReadPassage[],
  roles: readonly (readonly RoleOfName[])[],
  mentions: readonly Mention[],
  entities: Readonly<Record<EntityKey, Entity>>,
): Reference[] {
  const byParagraph = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = byParagraph.get(mention.paragraph);
    if (known) known.push(mention);
    else byParagraph.set(mention.paragraph, [mention]);
  }
  const reader = new ReferenceReader(entities);
  passages.forEach((passage, index) => {
    reader.read(passage, roles[index] ?? [], byParagraph.get(passage.paragraph) ?? []);
  });
  return reader.found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
