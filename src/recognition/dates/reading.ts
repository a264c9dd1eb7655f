import { type Inspection, inForce } from '../../inspection';
import { mayBegin } from './beginnings';
import type { Expression } from './expression';
import type { Line, Read } from './line';
import type { Candidate, Objection, Reader } from './rule';
import { objections, ranges, singles } from './rules/all-rules';
import { afterLeadIn, afterTimeOfDay } from './time-of-day';

/** A date that was read, and the rules that read it and object to it. */
export interface Reading extends Candidate {
  readonly rule: string;
  /** Letters of proclitics before the date. */
  readonly letters: number;
  readonly objection: Objection | null;
}

/** The rules in force, tried at one word after the other. */
export class DateReaders {
  readonly #ranges: readonly Reader[];
  readonly #singles: readonly Reader[];
  readonly #objections: readonly Objection[];

  constructor(inspection: Inspection = {}) {
    this.#ranges = inForce(ranges, inspection);
    this.#singles = inForce(singles, inspection);
    this.#objections = inForce(objections, inspection);
  }

  /** The date that begins at a word, with its proclitics and times of day; null where none does. */
  read(line: Line, at: number): Reading | null {
    for (const { line: read, letters } of line.readings(at, mayBegin)) {
      const lead = afterLeadIn(read, at);
      for (const begin of lead === at ? [at] : [at, lead]) {
        const found = this.#readAt(read, begin);
        if (found) return this.#judged(read, { ...found, begin, proclitics: line.key(at).slice(0, letters) }, letters);
      }
    }
    return null;
  }

  #readAt(line: Line, at: number): (Read<Expression> & { readonly rule: string }) | null {
    for (const reader of [this.#ranges, this.#singles].flat()) {
      const found = reader.read(line, at, this.#one);
      if (found) return { ...found, rule: reader.id };
    }
    return null;
  }

  readonly #one = (line: Line, at: number): Read<Expression> | null => {
    for (const reader of this.#singles) {
      const found = reader.read(line, at, this.#one);
      if (found) return found;
    }
    return null;
  };

  #judged(line: Line, candidate: Candidate & { readonly rule: string }, letters: number): Reading {
    const objection = this.#objections.find((one) => one.objects(line, candidate)) ?? null;
    return { ...candidate, letters, objection, next: afterTimeOfDay(line, candidate.next) };
  }
}
