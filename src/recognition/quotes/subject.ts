import type { EntityKey, Mention } from '../../analysis/analysis';
import { wordKeys } from '../../arabic/words';
import {
  adverbials,
  afterConjunction,
  auxiliaries,
  complementizers,
  firstOfTwo,
  relatives,
  secondOfTwo,
  unnamed,
} from './speech';
import { type Entities, gapBefore, keyAt, opensSentence, type Statement } from './statement';

/** Who a verb of speech has as its subject. */
export type Subject =
  | { readonly kind: 'named'; readonly entity: EntityKey }
  /** A noun that names nobody, definite or not: «الوزير», «مصدر أمني». */
  | { readonly kind: 'noun'; readonly head: string; readonly next: string }
  /** No word tells: the verb's own pronoun. */
  | { readonly kind: 'implied' };

const named = (entity: EntityKey): Subject => ({ kind: 'named', entity });

/** How far a subject may stretch, in words: titles in Arabic news are long. */
const REACH = 30;

const canSpeak = (name: Mention | undefined): name is Mention =>
  name !== undefined &&
  name.form === 'name' &&
  (name.type === 'person' || name.type === 'organization' || name.type === 'place');

/** The word after a name. */
function afterName(statement: Statement, at: number, name: Mention): number {
  let next = at + 1;
  while (next < statement.length && statement.nameAt[next] === name) next++;
  return next;
}

/** The subject's words are over: what is said begins. */
function endsSubject(statement: Statement, at: number): boolean {
  const quote = statement.quoteAt[at];
  const key = statement.nameAt[at] ? '' : keyAt(statement, at);
  return (
    opensSentence(statement, at) ||
    quote !== undefined ||
    gapBefore(statement, at).includes(':') ||
    complementizers.has(key) ||
    complementizers.has(afterConjunction(key))
  );
}

/** A name with ل before it is the one spoken to: «قال لرويترز». */
function isAddressed(name: Mention): boolean {
  return name.coreStart > name.start && /ل$/.test(name.surface.slice(0, name.coreStart - name.start).replace(/ـ/g, ''));
}

/**
 * The subject after a verb. A noun first makes it a title, and the person it stands with may follow its complement
 * («قال قائد سلاح الجو، فلان»); a name first is the subject itself, and what a relative clause names is not.
 */
export function subjectAfter(statement: Statement, from: number): Subject {
  let head: string | null = null;
  let next = '';
  let aside = false;
  for (let at = from; at < Math.min(statement.length, from + REACH); ) {
    if (endsSubject(statement, at)) break;
    const key = keyAt(statement, at);
    if (gapBefore(statement, at).includes('،') || gapBefore(statement, at).includes(',')) aside = false;
    if (relatives.has(key)) break;
    const name = statement.nameAt[at];
    if (canSpeak(name) && !aside && !isAddressed(name) && (head === null || name.type === 'person'))
      return named(name.entity);
    if (name) {
      if (name.form === 'nisba' && head === null && !aside) head = key;
      else if (head !== null) next ||= key;
      at = afterName(statement, at, name);
      continue;
    }
    if (adverbials.has(key) || (head === null && /^ل/.test(key))) aside = true;
    else if (head !== null) next ||= key;
    else if (!aside) head = key;
    at++;
  }
  return head === null ? { kind: 'implied' } : { kind: 'noun', head, next };
}

/** «لم يكن قد قال»: words that may stand between a name and its verb. */
const MOST_AUXILIARIES = 4;

/** The name that stands right before a verb, «قد» passed over: «بايدن قد قال». */
export function subjectBefore(statement: Statement, verb: number): Subject | null {
  let at = verb - 1;
  while (at >= verb - MOST_AUXILIARIES && auxiliaries.has(keyAt(statement, at))) at--;
  const name = statement.nameAt[at];
  if (!canSpeak(name) || isAddressed(name)) return null;
  const between = gapBefore(statement, at + 1).trim();
  return between === '' || between === '"' ? named(name.entity) : null;
}

/**
 * «الأول قال للثاني»: the first or second of the two persons the text has named together last («بين فلان وفلان»), nobody
 * where it has named no two; null where the verb has no such subject.
 */
export function ofTheTwo(statement: Statement, verb: number): Subject | null {
  for (const at of [verb - 1, verb + 1]) {
    const key = keyAt(statement, at);
    const first = firstOfTwo.has(key);
    if (!first && !secondOfTwo.has(key)) continue;
    const pair = pairBefore(statement, at);
    return pair ? named(first ? pair[0] : pair[1]) : { kind: 'noun', head: '', next: '' };
  }
  return null;
}

/** Two persons joined by «و» before a word, the nearest two. */
function pairBefore(statement: Statement, before: number): readonly [EntityKey, EntityKey] | null {
  for (let at = before - 1; at > Math.max(0, before - 2 * REACH); at--) {
    const second = statement.nameAt[at];
    const first = statement.nameAt[at - 1];
    if (second?.type !== 'person' || first?.type !== 'person' || first === second) continue;
    if (keyAt(statement, at).startsWith('و') && first.entity !== second.entity) return [first.entity, second.entity];
  }
  return null;
}

const bare = (key: string): string => key.replace(/^ال/, '');

/** The first word of a name or role, and its first two, without article: what a noun may say of it. */
function beginnings(name: string): readonly string[] {
  const [first = '', second = ''] = wordKeys(name).map(bare);
  return [first, `${first} ${second}`];
}

/** What an article calls the entities that speak in it, each looked at once. */
export class Descriptions {
  private readonly known = new Map<EntityKey, ReadonlySet<string>>();
  private readonly entities: Entities;

  constructor(entities: Entities) {
    this.entities = entities;
  }

  isOrganization(key: EntityKey): boolean {
    return this.entities[key]?.type === 'organization';
  }

  /** A role of the entity, or the organization's name, begins with one or two words. */
  begin(key: EntityKey, words: string): boolean {
    const known = this.known.get(key) ?? this.read(key);
    this.known.set(key, known);
    return known.has(words);
  }

  private read(key: EntityKey): ReadonlySet<string> {
    const entity = this.entities[key];
    const names = this.isOrganization(key) ? [entity?.name.ar ?? ''] : (entity?.roles ?? []).map(({ text }) => text);
    return new Set(names.flatMap(beginnings));
  }
}

/**
 * Whom a noun means, of those named so far: the one of whom the article has told this role, or the organization whose
 * name begins with it. A definite noun may say less than the role did («الوزير»), one in construct not («رئيس كتلة …»).
 * Null where it is nobody or might be two.
 */
export function meantBy(
  noun: Extract<Subject, { kind: 'noun' }>,
  before: readonly EntityKey[],
  descriptions: Descriptions,
): EntityKey | null {
  const { head, next } = noun;
  if (head === '' || unnamed.has(head) || unnamed.has(bare(head))) return null;
  const definite = head.startsWith('ال');
  /** The only one that is described as «رئيس كتلة», or as «الوزير» alone. */
  const only = (words: string): EntityKey | null => {
    const [one, ...others] = [...new Set(before)].filter(
      (key) => (definite || !descriptions.isOrganization(key)) && descriptions.begin(key, words),
    );
    return one !== undefined && others.length === 0 ? one : null;
  };
  return (next === '' ? null : only(`${bare(head)} ${bare(next)}`)) ?? (definite ? only(bare(head)) : null);
}
