import { isOutdated, isTermOver } from '../../glossary/describe/reading';
import { prominenceOf } from '../../glossary/file/prominence';
import type { GlossaryRow, HeldRole } from '../../glossary/tables/rows';

/** An office of the tables that may have ended. */
export interface AgedOffice {
  readonly row: GlossaryRow;
  readonly held: HeldRole;
  /** `term`: its term has ended by law; `age`: the row was last checked more than a year ago. */
  readonly why: 'term' | 'age';
}

/** Offices told as held that want a look on an ISO day, the most prominent first. */
export function agedOffices(rows: readonly GlossaryRow[], day: string): AgedOffice[] {
  return rows
    .filter((row) => row.to === '')
    .flatMap((row) =>
      row.roles
        .filter((held) => held.current && held.of !== '')
        .flatMap((held): AgedOffice[] => {
          if (isTermOver(held.termEnds, day)) return [{ row, held, why: 'term' }];
          return isOutdated(day, row.asOf) ? [{ row, held, why: 'age' }] : [];
        }),
    )
    .sort((a, b) => prominenceOf(b.row) - prominenceOf(a.row));
}

/** A line about an office that wants a look. */
export function agedText({ row, held, why }: AgedOffice): string {
  const since = `${held.role}@${held.of} since ${held.from}`;
  const reason = why === 'term' ? `term ended ${held.termEnds}` : `known as of ${row.asOf}`;
  return `assets/${row.file}:${row.line}: ${row.ar.text} (${row.en}), ${since}: ${reason}`;
}
