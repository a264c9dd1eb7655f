import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { wordKeys } from '../../src/arabic/words';
import { compileSoundRows } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { faultText } from '../../src/glossary/tables/faults';
import { readTables } from '../../src/tools/glossary-files';
import { countedEntries } from '../../src/tools/glossary-tables/glossary-statistics';
import { bufferOf } from './tables';

const compilation = compileSoundRows(readTables());
const glossary = openGlossary(bufferOf(compilation.bytes));

/** Ids of the names found for the whole of a text, the nisbas not. */
function names(text: string): string[] {
  const keys = wordKeys(text);
  const whole = glossary.matchesAt(keys, 0).filter((match) => match.length === keys.length);
  return whole.flatMap((match) => match.uses.filter((use) => !use.nisba).map((use) => glossary.entry(use.entry).id));
}

describe('the bundled tables', { timeout: 30_000 }, () => {
  it('break none of their rules', () => {
    expect(compilation.faults.map(faultText)).toEqual([]);
  });

  it('leave no name undecided between two entries, or an entry and a common word', () => {
    const undecided = compilation.notices.filter((notice) => notice.outcome === 'undecided');
    expect(undecided.map(({ row, form, other }) => `${row.file}:${row.line} ${form} ${other?.id ?? ''}`)).toEqual([]);
  });

  it.each(countedEntries(compilation.rows))('hold $count $what, at least $least', ({ count, least }) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('compile to a file that fits the extension', () => {
    expect(gzipSync(compilation.bytes).length).toBeLessThanOrEqual(1_450_000);
  });

  it('give every entry an id that finds it, a name and a description in both languages', () => {
    for (let number = 0; number < glossary.size; number += 61) {
      const entry = glossary.entry(number);
      expect(glossary.find(entry.id)).toBe(number);
      expect([entry.name.ar, entry.name.en, entry.description.ar, entry.description.en]).not.toContain('');
    }
  });
});

describe('the bundled glossary', { timeout: 30_000 }, () => {
  it.each([
    ['الدولة العبرية', 'places/IL'],
    ['روسيا الاتحادية', 'places/RU'],
    ['أميركا', 'places/US'],
    ['بيونج يانج', 'places/pyongyang'],
    ['نتانياهو', 'people/benjamin-netanyahu'],
    ['حزب الله', 'organizations/hezbollah'],
    ['مضيق هرمز', 'places/strait-of-hormuz'],
    ['الناتو', 'organizations/nato'],
    ['قطاع غزة', 'places/gaza-strip'],
  ])('finds %s', (text, id) => {
    expect(names(text)).toContain(id);
  });

  it('stays silent at words that look like names', () => {
    expect(names('بوتان')).toEqual(['places/BT']);
    expect(names('البرتقال')).toEqual([]);
    expect(names('حارس')).toEqual([]);
    expect(names('كيف')).toEqual([]);
  });
});
