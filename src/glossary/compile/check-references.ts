import { isCountryCode } from '../../analysis/country-id';
import { NISBA_TABLE, type NisbaRow } from '../forms/forms';
import { INSTITUTION_TABLE } from '../institutions/institutions';
import type { Fault } from '../tables/faults';
import { readKinds } from '../tables/kinds';
import type { GlossaryRow, TableFiles } from '../tables/rows';
import { cell, readTsv } from '../tables/tsv';

const OCCUPATIONS = 'vocabulary/occupations.tsv';
const STATE_ROLES = 'vocabulary/state-roles.tsv';
/** Occupations whose words do not stand alone: «متحدث باسم», «قيادي في». */
const NEEDS_MORE = / باسم$| في$/;

/** Faults of rows that point to something the tables do not have. Such rows are compiled all the same. */
export function referenceFaults(rows: readonly GlossaryRow[], nisbas: readonly NisbaRow[], files: TableFiles): Fault[] {
  const ids = new Set(rows.map((row) => row.id));
  const ofFolder = (id: string): boolean =>
    ['organizations', 'places', 'things'].some((folder) => ids.has(`${folder}/${id}`));
  const lines = readTsv(OCCUPATIONS, files.get(OCCUPATIONS) ?? '');
  const occupations = new Set(lines.map((line) => cell(line, 'id')));
  const lasting = new Set(lines.filter((line) => cell(line, 'lasting') !== '').map((line) => cell(line, 'id')));
  const unfinished = new Set(
    lines.filter((line) => NEEDS_MORE.test(cell(line, 'ar_m'))).map((line) => cell(line, 'id')),
  );
  const faults: Fault[] = [];
  for (const row of rows) {
    const fault = (problem: string, remedy: string): void => {
      faults.push({ file: row.file, line: row.line, problem, remedy });
    };
    for (const held of row.roles) {
      if (!occupations.has(held.role))
        fault(`role «${held.role}» is unknown`, `use or add a row of assets/${OCCUPATIONS}`);
      if (held.of !== '' && !ofFolder(held.of))
        fault(`«${held.of}» in a role is neither a country nor an organization`, 'use its id without folder');
      if (held.of === '' && unfinished.has(held.role))
        fault(`role «${held.role}» has nothing it is of`, 'write role@of:from-to, or say it in the note');
      if (held.of !== '' && !lasting.has(held.role) && held.from === '' && held.to === '')
        fault(`office «${held.role}@${held.of}» has no years`, 'give it years, or tell an occupation without @');
      if (held.of !== '' && held.current && row.to === '' && row.asOf === '')
        fault(`office «${held.role}@${held.of}» is open, as_of is empty`, 'fill as_of with the month of the knowledge');
    }
    if (row.parent !== '' && !ofFolder(row.parent))
      fault(`parent «${row.parent}» is unknown`, 'use its id without folder');
    if (row.within !== '' && !ofFolder(row.within))
      fault(`«${row.within}», around this place, is unknown`, 'use the id of a place, or empty the cell');
  }
  return [...faults, ...nisbaFaults(nisbas, ids), ...vocabularyFaults(files, occupations)];
}

function nisbaFaults(nisbas: readonly NisbaRow[], ids: ReadonlySet<string>): Fault[] {
  return nisbas
    .filter((row) => !ids.has(row.place))
    .map((row) => ({
      file: NISBA_TABLE,
      line: row.line,
      problem: `${row.place} is unknown`,
      remedy: isCountryCode(row.place) ? 'add the country' : 'use the id of a place without its folder',
    }));
}

/** Rows of vocabularies that repeat an id or point to an unknown one. */
function vocabularyFaults(files: TableFiles, occupations: ReadonlySet<string>): Fault[] {
  const kinds = readKinds(files);
  const faults: Fault[] = [];
  for (const file of ['vocabulary/kinds.tsv', OCCUPATIONS, STATE_ROLES, INSTITUTION_TABLE]) {
    const seen = new Set<string>();
    for (const line of readTsv(file, files.get(file) ?? '')) {
      const id = cell(line, 'id');
      if (seen.has(id))
        faults.push({ file, line: line.line, problem: `id ${id} is taken`, remedy: 'drop one of the rows' });
      seen.add(id);
      const unknown =
        file === STATE_ROLES ? !occupations.has(id) : file === INSTITUTION_TABLE && !kinds.has(cell(line, 'kind'));
      if (unknown)
        faults.push({
          file,
          line: line.line,
          problem: `${id} points to an unknown row`,
          remedy: 'correct the id or kind',
        });
    }
  }
  return faults;
}
