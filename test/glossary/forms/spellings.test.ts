import { describe, expect, it } from 'vitest';
import { compileSoundRows } from '../../../src/glossary/compile/compile';
import { PEOPLE, smallTables, table } from '../tables';

/** All forms of the person of this row. */
function formsOf(row: string): string[] {
  const files = smallTables({ 'glossary/people/more.tsv': table(PEOPLE, row) });
  const { forms, rows } = compileSoundRows(files);
  const id = `people/${row.split(' ')[0]}`;
  return forms.filter(({ entry }) => rows[entry]?.id === id).map(({ words }) => words.join(' '));
}

describe('a kunya', () => {
  it('is known in its three cases', () => {
    expect(formsOf('abu-walid | أبو الوليد | Abu al-Walid | | | EG | | | | | | | m | novelist')).toEqual(
      expect.arrayContaining(['ابو الوليد', 'ابا الوليد', 'ابي الوليد']),
    );
  });

  it('that is a family name stays as it is', () => {
    expect(formsOf('nabil-abu-zaid | نبيل أبو زيد | Nabil Abu Zaid | | | EG | | | | | | | m | novelist')).not.toEqual(
      expect.arrayContaining([expect.stringContaining('ابي')]),
    );
  });
});
