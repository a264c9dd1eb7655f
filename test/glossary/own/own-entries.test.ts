import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordKeys } from '../../../src/arabic/words';
import { compileGlossary } from '../../../src/glossary/compile/compile';
import { openGlossary } from '../../../src/glossary/open';
import { isOwn, withOwnEntries } from '../../../src/glossary/own/layered-glossary';
import {
  NO_OWN_ENTRIES,
  newOwnId,
  type OwnEntry,
  withEntry,
  withHidden,
  withoutEntry,
  withShown,
} from '../../../src/glossary/own/own-entries';
import {
  exportCsv,
  exportJson,
  importCsv,
  importJson,
  storedOwnGlossary,
} from '../../../src/glossary/own/own-entries-exchange';
import { bufferOf, smallTables } from '../tables';

const bundled = openGlossary(bufferOf(compileGlossary(smallTables())));
const uncle: OwnEntry = {
  id: 'own/خالي',
  type: 'person',
  ar: 'سالم المنصوري',
  en: 'Salem',
  arAliases: ['أبو راشد', 'سالم?'],
  enAliases: [],
  country: 'AE',
  noteAr: 'مدير "الشركة"، دبي',
  noteEn: '=SUM(A1)',
  replaces: '',
};

function ids(own: typeof NO_OWN_ENTRIES, text: string): string[] {
  const glossary = withOwnEntries(bundled, own);
  return glossary
    .matchesAt(wordKeys(text), 0)
    .flatMap((match) => match.uses.map((use) => glossary.entry(use.entry).id));
}

describe('the reader’s own entries', () => {
  it('are found beside the bundled ones, by name and alias', () => {
    const own = withEntry(NO_OWN_ENTRIES, uncle);
    expect(ids(own, 'سالم المنصوري')).toEqual([uncle.id, uncle.id]);
    expect(ids(own, 'أبو راشد')).toEqual([uncle.id]);
    expect(ids(own, 'روسيا')).toEqual(['places/RU']);
    expect(isOwn(uncle.id)).toBe(true);
  });

  it('win over bundled entries of the same name', () => {
    const own = withEntry(NO_OWN_ENTRIES, { ...uncle, ar: 'بوتين' });
    expect(ids(own, 'بوتين')).toEqual([uncle.id]);
  });

  it('can stand in for a bundled entry, which is found no more', () => {
    const own = withEntry(NO_OWN_ENTRIES, { ...uncle, replaces: 'people/vladimir-putin' });
    expect(ids(own, 'فلاديمير بوتين')).toEqual([]);
    expect(withOwnEntries(bundled, own).find('people/vladimir-putin')).toBeUndefined();
  });

  it('can hide a bundled entry and show it again', () => {
    const hidden = withHidden(NO_OWN_ENTRIES, 'places/RU');
    expect(ids(hidden, 'روسيا')).toEqual([]);
    expect(ids(withShown(hidden, 'places/RU'), 'روسيا')).toEqual(['places/RU']);
  });

  it('can be changed and removed', () => {
    const own = withEntry(withEntry(NO_OWN_ENTRIES, uncle), { ...uncle, en: 'Salem Al Mansoori' });
    expect(own.entries).toHaveLength(1);
    expect(own.entries[0]?.en).toBe('Salem Al Mansoori');
    expect(withoutEntry(own, uncle.id).entries).toEqual([]);
  });

  it('get an id of their own', () => {
    const own = withEntry(NO_OWN_ENTRIES, { ...uncle, id: 'own/سالم' });
    expect(newOwnId(own, 'سالم')).toBe('own/سالم-2');
  });
});

describe('an exported glossary', () => {
  const own = withHidden(withEntry(NO_OWN_ENTRIES, uncle), 'places/RU');

  it('comes back the same from JSON', () => {
    expect(importJson(NO_OWN_ENTRIES, exportJson(own))).toEqual({ ok: true, own, count: 1 });
    expect(storedOwnGlossary(JSON.parse(exportJson(own)))).toEqual(own);
  });

  it('comes back the same from CSV, all but what is hidden', () => {
    expect(importCsv(NO_OWN_ENTRIES, exportCsv(own))).toEqual({ ok: true, own: { ...own, hidden: [] }, count: 1 });
  });

  it('comes back the same from CSV whatever is written in it', () => {
    const text = fc.string({ maxLength: 40 }).map((written) => written.trim());
    fc.assert(
      fc.property(text, text, (noteAr, noteEn) => {
        const written = withEntry(NO_OWN_ENTRIES, { ...uncle, noteAr, noteEn });
        const read = importCsv(NO_OWN_ENTRIES, exportCsv(written));
        expect(read.ok && read.own.entries).toEqual(written.entries);
      }),
    );
  });

  it('runs nothing in a spreadsheet', () => {
    expect(exportCsv(own)).toContain(`'=SUM(A1)`);
  });
});

describe('an import with faults', () => {
  it('changes nothing and lists every faulty row', () => {
    const text = 'ar,type\nسالم,person\nSalem,person\nراشد,wizard\n';
    expect(importCsv(NO_OWN_ENTRIES, text)).toEqual({
      ok: false,
      faults: [
        { row: 3, field: 'ar', problem: 'not written in Arabic letters' },
        { row: 4, field: 'type', problem: 'an unknown type' },
      ],
    });
  });

  it('reads what a spreadsheet wrote with semicolons', () => {
    const result = importCsv(NO_OWN_ENTRIES, 'ar;type;note_ar\nسالم;person;مدير، دبي\n');
    expect(result.ok && result.own.entries[0]?.noteAr).toBe('مدير، دبي');
  });

  it.each([
    ['name,type\nسالم,person', 'ar'],
    ['ar\nسالم', 'type'],
  ])('names a missing column', (text, field) => {
    expect(importCsv(NO_OWN_ENTRIES, text)).toMatchObject({ ok: false, faults: [{ row: 1, field }] });
  });

  it('refuses what is not a glossary', () => {
    expect(importJson(NO_OWN_ENTRIES, '{').ok).toBe(false);
    expect(importJson(NO_OWN_ENTRIES, '{"a":1}').ok).toBe(false);
    expect(storedOwnGlossary({ version: 2 })).toBeUndefined();
  });
});
