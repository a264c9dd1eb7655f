/** Something wrong in a table: where it stands and what to do about it. */
export interface Fault {
  /** Path below `assets/`. */
  readonly file: string;
  /** From 1, the line of column names included. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** `file:line: problem — remedy`, as compilers print it. */
export function faultText(fault: Fault): string {
  return `assets/${fault.file}:${fault.line}: ${fault.problem} — ${fault.remedy}`;
}

/** Thrown by the compiler when tables break a rule: nothing is compiled then. */
export class FaultyTablesError extends Error {
  override readonly name = 'FaultyTablesError';
  constructor(readonly faults: readonly Fault[]) {
    super(`${faults.length} faults in the glossary's tables\n${faults.map(faultText).join('\n')}`);
  }
}
