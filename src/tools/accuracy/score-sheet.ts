/** What is scored, in the order in which it is printed. */
export const SUBJECTS = [
  ...(['names', 'person', 'organization', 'place', 'other', 'nisba'] as const),
  ...(['links', 'roles', 'dates'] as const),
  ...(['speakers', 'direct', 'indirect', 'speech'] as const),
  ...(['who', 'where', 'when', 'pages'] as const),
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What became of something that should be told: silence is a gap, a wrong answer misleads. */
export type Outcome = 'found' | 'wrong' | 'silent';

/**
 * Of `told`, `right` are right; of `wanted`, `found` are found and of `silent` nothing is told. Right and found may differ:
 * one date may be told in two parts.
 */
export interface Tally {
  readonly told: number;
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly silent: number;
}

/** Something that is wrong. */
export interface Fault {
  readonly subject: Subject;
  /** From 0, -1 the title; null for what concerns the whole article. */
  readonly paragraph: number | null;
  readonly words: string;
  readonly what: string;
}

const NONE: Tally = { told: 0, right: 0, wanted: 0, found: 0, silent: 0 };

/** Precision, recall and their harmonic mean, 0 to 1; null where there is nothing they are a share of. */
export const SHARES = ['precision', 'recall', 'f1'] as const;
export type Share = (typeof SHARES)[number];

/** One share of a tally. */
export function shareOf({ told, right, wanted, found }: Tally, share: Share): number | null {
  const precision = told === 0 ? null : right / told;
  const recall = wanted === 0 ? null : found / wanted;
  if (share === 'precision') return precision;
  if (share === 'recall') return recall;
  if (precision === null && recall === null) return null;
  const [p, r] = [precision ?? 0, recall ?? 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** What is right of one article, or of many. */
export class ScoreSheet {
  readonly #tallies = new Map<Subject, Tally>();
  readonly faults: Fault[] = [];

  tally(subject: Subject): Tally {
    return this.#tallies.get(subject) ?? NONE;
  }

  /** Counts something that was told. */
  told(subject: Subject, isRight: boolean): void {
    this.#count(subject, { ...NONE, told: 1, right: isRight ? 1 : 0 });
  }

  /** Counts something that should be told. */
  wanted(subject: Subject, outcome: Outcome): void {
    const [found, silent] = [outcome === 'found' ? 1 : 0, outcome === 'silent' ? 1 : 0];
    this.#count(subject, { ...NONE, wanted: 1, found, silent });
  }

  fault(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Takes over what another sheet holds. */
  add(other: ScoreSheet): void {
    for (const subject of SUBJECTS) this.#count(subject, other.tally(subject));
    this.faults.push(...other.faults);
  }

  #count(subject: Subject, more: Tally): void {
    const { told, right, wanted, found, silent } = this.tally(subject);
    this.#tallies.set(subject, {
      told: told + more.told,
      right: right + more.right,
      wanted: wanted + more.wanted,
      found: found + more.found,
      silent: silent + more.silent,
    });
  }
}
