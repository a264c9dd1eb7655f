import { type Inspection, inForce } from '../../inspection';
import { mayBegin } from './beginnings';
import type { Expression } from './expression';
import type { Line, Read } from './line';
import type { Candidate, Objection, Reader, ReadOne } from './rule';
import { objections, ranges, singles } from './rules/all-rules';
import { afterLeadIn, afterTimeOfDay } from './time-of-day';

/** A date that was read, and the rules that read it and object to it. */
export interface Reading extends Candidate {
  readonly rule: string;
  /** Letters of proclitics before the date. */
  readonly letters: number;
  readonly objection: Objection | null;
}

/** What the rules say of a word, and which of them. */
type Found = (Read<Expression> & { readonly rule: string }) | null;

function firstOf(readers: readonly Reader[], line: Line, at: number, one: ReadOne): Found {
  for (const reader of readers) {
    const found = reader.read(line, at, one);
    if (found) return { ...found, rule: reader.id };
  }
  return null;
}

/** The rules in force, tried at one word after the other. */
export class DateReaders {
  readonly #ranges: readonly Reader[];
  readonly #singles: readonly Reader[];
  readonly #objections: readonly Objection[];
  /** What was read last: ranges begin with a date that is next read alone. */
  #lastRead: { readonly line: Line; readonly at: number; readonly found: Found } | null = null;

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
        const found = firstOf(this.#ranges, read, begin, this.#one) ?? this.#one(read, begin);
        if (found) return this.#judged(read, { ...found, begin, proclitics: line.key(at).slice(0, letters) }, letters);
      }
    }
    return null;
  }

  readonly #one = (line: Line, at: number): Found => {
    if (this.#lastRead?.line === line && this.#lastRead.at === at) return this.#lastRead.found;
    const found = firstOf(this.#singles, line, at, this.#one);
    this.#lastRead = { line, at, found };
    return found;
  };

  #judged(line: Line, candidate: Candidate & { readonly rule: string }, letters: number): Reading {
    const objection = this.#objections.find((one) => one.objects(line, candidate)) ?? null;
    return { ...candidate, letters, objection, next: afterTimeOfDay(line, candidate.next) };
  }
}
