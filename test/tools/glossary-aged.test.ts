import { expect, test } from 'vitest';
import { readKinds } from '../../src/glossary/tables/kinds';
import { readRows } from '../../src/glossary/tables/rows';
import { agedOffices, agedText } from '../../src/tools/glossary-tables/glossary-aged';
import { PEOPLE, smallTables, table } from '../glossary/tables';

const files = smallTables({
  'glossary/people/people.tsv': table(
    PEOPLE,
    'fresh | جديد | Fresh | | | EG | | | | | | 2026-03 | m | foreign-minister@EG:2024-',
    'old | قديم | Old | | | EG | | | | | | 2025-01 | m | foreign-minister@EG:2024-',
    'ended | منته | Ended | | | EG | | | | | | 2026-03 | m | president@EG:2022-(2026-08)',
    'over | سابق | Over | | | EG | | | | | | 2020 | m | president@EG:2012-2013',
    'dead | ميت | Dead | | | EG | | 2021 | | | | 2020 | m | president@EG:2012-',
  ),
});
const rows = readRows(files, readKinds(files));
const aged = (day: string) => agedOffices(rows, day).map(({ row, why }) => `${row.id} ${why}`);

test('offices told as held want a look a year after they were known, and when their term has ended', () => {
  expect(aged('2026-09-01')).toEqual(['people/ended term', 'people/old age']);
  expect(aged('2026-07-31')).toEqual(['people/old age']);
  expect(aged('2026-01-01')).toEqual([]);
});

test('a line names file, line, bearer, office and reason', () => {
  const [office] = agedOffices(rows, '2026-09-01');
  expect(office && agedText(office)).toBe(
    'assets/glossary/people/people.tsv:4: منته (Ended), president@EG since 2022: term ended 2026-08',
  );
});
