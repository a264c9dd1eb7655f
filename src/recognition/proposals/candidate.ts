import type { MentionSource } from '../../analysis/analysis';
import type { EntityType } from '../../analysis/entity-types';
import type { ListedUse, ReadPassage } from './listed-names';

/** What a stretch of words may name. Candidates compete; `select` keeps those that do not overlap. */
export interface Candidate {
  readonly passage: ReadPassage;
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Code units of proclitics before the name in its first word. */
  readonly proclitics: number;
  readonly type: EntityType;
  readonly form: 'name' | 'nisba';
  readonly source: MentionSource;
  /** 0 to 1. */
  readonly confidence: number;
  readonly target: Target;
}

/** What a candidate points to. */
type Target =
  /**
   * One or more glossary entries that bear the name; linking decides between namesakes, and whether any is meant.
   * `evident`: the form is sure of them or what stands around it speaks for them; else they are just listed.
   */
  | { readonly kind: 'glossary'; readonly uses: readonly ListedUse[]; readonly evident: boolean }
  /** An institution that a rule makes of a pattern and its country. */
  | { readonly kind: 'institution'; readonly uses: readonly ListedUse[] }
  /** A name that only the article tells of, as it reads without proclitics. */
  | { readonly kind: 'article'; readonly name: string };

/** The words of a candidate, first one without proclitics, joined by spaces. */
export function nameOf({
  passage,
  from,
  to,
  proclitics,
}: Pick<Candidate, 'passage' | 'from' | 'to' | 'proclitics'>): string {
  const words = passage.words.slice(from, to).map((word) => word.exact);
  const [first = '', ...rest] = words;
  const core = first.slice(proclitics);
  const article = proclitics > 0 && first.slice(proclitics - 1).startsWith('لل') ? `ا${core}` : core;
  return [article, ...rest].join(' ');
}

const length = (candidate: Candidate): number => candidate.to - candidate.from;

/** Longer first; of equals the surer one, the one that needs no prefix stripped, the earlier one. */
function byStrength(a: Candidate, b: Candidate): number {
  return length(b) - length(a) || b.confidence - a.confidence || a.proclitics - b.proclitics || a.from - b.from;
}

/** A candidate that only the article's own words make. */
export function namedByArticle(
  span: Pick<Candidate, 'passage' | 'from' | 'to' | 'proclitics'>,
  type: EntityType,
  confidence: number,
): Candidate {
  const { passage, from, to, proclitics } = span;
  const target: Target = { kind: 'article', name: nameOf(span) };
  return { passage, from, to, proclitics, type, form: 'name', source: 'pattern', confidence, target };
}

/** A stretch of one passage's words. */
export type Stretch = Pick<Candidate, 'from' | 'to'>;

/** Two stretches of one passage share a word. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/**
 * A nisba inside a longer organization's name, behind its first word: «الجيش [الإسرائيلي]». One in a name the glossary
 * lists is part of it and nothing else: «جامعة الدول العربية».
 */
export const countsBeside = (nisba: Candidate, holder: Candidate): boolean =>
  nisba.form === 'nisba' &&
  holder.type === 'organization' &&
  holder.target.kind !== 'glossary' &&
  holder.from < nisba.from &&
  nisba.to <= holder.to;

/**
 * Keeps the candidates of one passage that do not overlap, longest first, in reading order. A nisba inside an
 * organization's name is kept beside it: it counts for its country.
 */
export function select(candidates: readonly Candidate[]): Candidate[] {
  const holders = new Map<number, Candidate>();
  const nested = new Map<number, Candidate>();
  const free = (words: ReadonlyMap<number, Candidate>, { from, to }: Candidate): boolean => {
    for (let at = from; at < to; at++) if (words.has(at)) return false;
    return true;
  };
  for (const candidate of [...candidates].sort(byStrength)) {
    const holder = holders.get(candidate.from);
    const beside = holder !== undefined && countsBeside(candidate, holder);
    const words = beside ? nested : holders;
    if (free(words, candidate)) for (let at = candidate.from; at < candidate.to; at++) words.set(at, candidate);
  }
  const kept = new Set([...holders.values(), ...nested.values()]);
  return [...kept].sort((a, b) => a.from - b.from || b.to - a.to);
}
