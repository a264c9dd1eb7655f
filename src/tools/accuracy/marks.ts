import type { Span } from '../../analysis/analysis';
import { daysOf } from './iso-period';

/** What a mark can say that something is; `other` are events, laws, products, works. */
export const NAME_KINDS = ['person', 'organization', 'place', 'other', 'nisba'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Words that name something, without what is attached before them. */
interface NameSense {
  readonly kind: NameKind;
  /** The usual English name of what is meant, the same all through the article. */
  readonly key: string;
  /** No glossary knows it: somebody made up, or known only where the news happens. */
  readonly invented: boolean;
  /** The title or function that stands beside the name, in its own words. */
  readonly role: string | null;
}

/** Words that tell a date, or seem to. */
interface DateSense {
  readonly kind: 'date';
  /** ISO 8601, as `DateMention.value`; null for what looks like a date and means none. */
  readonly value: string | null;
}

/** Words that somebody says. */
interface SpeechSense {
  readonly kind: 'said';
  /** Key of who says them; null where the article names nobody. */
  readonly speaker: string | null;
}

/** What a mark says of its words. */
export type Sense = NameSense | DateSense | SpeechSense;

export type NameMark = Span & NameSense;
export type DateMark = Span & DateSense;
export type SpeechMark = Span & SpeechSense;
/** Words of an article that a careful reader marked. */
export type Mark = Span & Sense;

export const isName = (mark: Mark): mark is NameMark => mark.kind !== 'date' && mark.kind !== 'said';
export const isDate = (mark: Mark): mark is DateMark => mark.kind === 'date';
export const isSpeech = (mark: Mark): mark is SpeechMark => mark.kind === 'said';

/** What stands in braces says nothing that is understood; the message says why, in words that go after «file, line: ». */
export class SenseError extends Error {
  override readonly name = 'SenseError';
}

const NO_DATE = 'no date';
const INVENTED = 'invented';
const NOBODY = 'nobody';
const KEY = /^[\p{Script=Latin}\p{M}\p{N} .,'’ʼ&()/–-]+$/u;

const isNameKind = (word: string): word is NameKind => NAME_KINDS.some((kind) => kind === word);

/** `name: value` as its two parts; without a colon the value is empty. */
function divided(attribute: string): [name: string, value: string] {
  const colon = attribute.indexOf(':');
  return colon < 0 ? [attribute.trim(), ''] : [attribute.slice(0, colon).trim(), attribute.slice(colon + 1).trim()];
}

function nameSense(kind: NameKind, key: string, more: readonly string[]): NameSense {
  if (!KEY.test(key)) throw new SenseError(`«${key}» is no English name`);
  let invented = false;
  let role: string | null = null;
  for (const attribute of more) {
    const [name, value] = divided(attribute);
    if (attribute === INVENTED) invented = true;
    else if (name === 'role' && value !== '') role = value;
    else throw new SenseError(`unknown attribute «${attribute}»`);
  }
  return { kind, key, invented, role };
}

/**
 * Reads what stands in braces: `person: KEY; invented; role: …`, `date: ISO`, `no date`, `said: KEY`, `said: nobody`.
 * @throws {SenseError}
 */
export function readSense(attributes: string): Sense {
  const [first = '', ...more] = attributes.split(';').map((attribute) => attribute.trim());
  const [kind, value] = divided(first);
  if (isNameKind(kind)) return nameSense(kind, value, more);
  if (more.length > 0) throw new SenseError(`unknown attribute «${more[0]}»`);
  if (first === NO_DATE) return { kind: 'date', value: null };
  if (kind === 'date' && daysOf(value)) return { kind, value };
  if (kind === 'date') throw new SenseError(`«${value}» is no ISO date`);
  if (kind === 'said' && KEY.test(value)) return { kind, speaker: value === NOBODY ? null : value };
  if (kind === 'said') throw new SenseError(`«${value}» is no English name`);
  throw new SenseError(`unknown kind «${first}»`);
}

/** Writes what `readSense` reads. */
export function writeSense(sense: Sense): string {
  if (sense.kind === 'date') return sense.value === null ? NO_DATE : `date: ${sense.value}`;
  if (sense.kind === 'said') return `said: ${sense.speaker ?? NOBODY}`;
  const { kind, key, invented, role } = sense;
  return [`${kind}: ${key}`, ...(invented ? [INVENTED] : []), ...(role === null ? [] : [`role: ${role}`])].join('; ');
}
