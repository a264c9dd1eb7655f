import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnEntry, type OwnGlossary } from '../../../src/glossary/own/own-entries';
import {
  exportCsv,
  exportJson,
  type ImportResult,
  importCsv,
  importJson,
  storedOwnGlossary,
} from '../../../src/glossary/own/own-entries-exchange';

const RUNS = { seed: 20261129, numRuns: 400 };

const uncle: OwnEntry = {
  id: 'own/خالي',
  type: 'person',
  ar: 'سالم المنصوري',
  en: 'Salem',
  arAliases: ['أبو راشد'],
  enAliases: ['=Abu; Rashid'],
  country: 'AE',
  noteAr: 'مدير "الشركة"\n=1',
  noteEn: '+1',
  replaces: '',
};
const corrections: OwnGlossary['corrections'] = [
  { kind: 'no-name', form: 'قوة', article: 'https://news.example/a' },
  { kind: 'not-this', form: 'سالم', article: null, entry: 'people/salem', instead: 'own/خالي' },
];
const kept: OwnGlossary = { version: 2, entries: [uncle], hidden: ['places/RU'], corrections };
const before = JSON.stringify(kept);

/** What any import may come to: a whole glossary, or faults of which each tells its row and what is wrong. */
function expectSound(result: ImportResult): void {
  expect(JSON.stringify(kept)).toBe(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  if (result.ok) {
    expect(storedOwnGlossary(JSON.parse(JSON.stringify(result.own)))).toEqual(result.own);
    for (const entry of result.own.entries) {
      expect(Object.keys(entry).sort()).toEqual(Object.keys(OwnEntry.entries).sort());
      expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
    }
    expect(result.own.hidden).toContain('places/RU');
    return;
  }
  expect(result.faults.length).toBeGreaterThan(0);
  for (const { row, problem } of result.faults) {
    expect(Number.isInteger(row) && row >= 1).toBe(true);
    expect(problem).not.toBe('');
  }
}

const bits = fc.constantFrom(
  ...'",;\t\n\r\'=+-@[]{}:\\ ',
  ...['\r\n', '""', '\uFEFF', '\0', '\uD800', 'ar', 'type', 'id', 'note_ar', 'سالم', 'person', 'place', 'own/x', 'AE'],
  ...['__proto__', 'constructor', 'prototype', 'toString', '__parsed_extra', 'hasOwnProperty', 'polluted', '?', '!'],
);
const anyText = fc.oneof(
  fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string(),
);

/** A file that Hashiya wrote, with something of it overwritten, left out or put in. */
function damaged(written: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(written.length), fc.nat(12), anyText)
    .map(([at, without, put]) => written.slice(0, at) + put + written.slice(at + without));
}

describe('any file at all', () => {
  it('is taken for CSV without harm', () => {
    const files = fc.oneof(
      anyText,
      anyText.map((text) => `ar,type\n${text}`),
      damaged(exportCsv(kept)),
    );
    fc.assert(
      fc.property(files, (text) => expectSound(importCsv(kept, text))),
      RUNS,
    );
  });

  it('is taken for JSON without harm', () => {
    const values = fc.jsonValue({ maxDepth: 3 });
    const changed = fc
      .tuple(fc.constantFrom(...Object.keys(uncle), 'constructor', 'toString'), values)
      .map(([field, value]) => ({ ...uncle, [field]: value }));
    const entries = fc.array(fc.oneof(values, fc.constant(uncle), changed));
    const files = fc.oneof(
      anyText,
      damaged(exportJson(kept)),
      fc.tuple(entries, values).map(([listed, hidden]) => JSON.stringify({ version: 1, entries: listed, hidden })),
      entries.map((listed) => JSON.stringify({ version: 1, entries: listed, hidden: [] })),
      fc
        .array(fc.oneof(values, fc.constantFrom(...corrections)))
        .map((listed) => JSON.stringify({ version: 2, entries: [], hidden: [], corrections: listed })),
    );
    fc.assert(
      fc.property(files, (text) => expectSound(importJson(kept, text))),
      RUNS,
    );
  });
});

describe('names that programs hold for something else', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'hasownproperty'])('are harmless in CSV: %s', (name) => {
    const result = importCsv(kept, `${name},ar,type\npolluted,راشد,person\n`);
    expectSound(result);
    expect(result.ok && result.own.entries[1]?.ar).toBe('راشد');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('are harmless in JSON: %s', (name) => {
    const entry = `{"ar":"راشد","type":"person","${name}":{"polluted":true,"id":"own/other"}}`;
    const file = `{"version":1,"entries":[${entry}],"hidden":[],"${name}":{"polluted":true}}`;
    const result = importJson(kept, file);
    expectSound(result);
    expect(result.ok && result.own.entries[1]?.id).toBe('own/راشد');
  });
});

describe('a faulty row', () => {
  const good = fc.constantFrom('راشد,person', '"را\nشد",person', ',', '', ' , ');
  const lineEnd = fc.constantFrom('\n', '\r\n');
  const bad = fc.constantFrom('Rashid,person', 'راشد,wizard', 'راشد', 'راشد,person,extra', '"را"شد,person');

  it('is named by its number in a spreadsheet, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.array(good), bad, lineEnd, (blank, rows, faulty, end) => {
        const file = [...Array<string>(blank).fill(''), 'ar,type', ...rows, faulty].join(end);
        const result = importCsv(kept, file);
        expect(result.ok ? [] : result.faults.map(({ row }) => row)).toContain(blank + rows.length + 2);
        expect(result.ok ? [] : result.faults.filter(({ row }) => row !== blank + rows.length + 2)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('in JSON is named by its place', () => {
    const file = { version: 1, entries: [uncle, uncle, { ...uncle, type: 'wizard' }], hidden: [] };
    expect(importJson(kept, JSON.stringify(file))).toEqual({
      ok: false,
      faults: [{ row: 3, field: 'type', problem: 'an unknown type' }],
    });
  });
});

describe('a file beyond all measure', () => {
  it('is refused whole, by its length and by its entries', () => {
    for (const result of [importCsv(kept, 'ا'.repeat(4_000_001)), importJson(kept, ' '.repeat(4_000_001))])
      expect(result).toEqual({ ok: false, faults: [{ row: 1, field: '', problem: 'the file is too long' }] });
    const rows = Array.from({ length: 5001 }, (_, index) => `راشد ${index},person`);
    expect(importCsv(kept, ['ar,type', ...rows].join('\n'))).toMatchObject({ ok: false, faults: [{ row: 5002 }] });
    expect(importCsv(kept, ['ar,type', ...rows.slice(1)].join('\n'))).toMatchObject({ ok: true, count: 5000 });
  }, 30_000);

  it.each([
    ['marks of a name', `"${'?'.repeat(300_000)}x",person`],
    ['white space', `"x${'\t'.repeat(300_000)}x",person`],
    ['semicolons', `"x${';'.repeat(300_000)}x",person`],
    ['quotation marks', `"x${'""'.repeat(300_000)}x",person`],
    ['signs of formulas', `"x${';='.repeat(150_000)}x",person`],
  ])('is read in a time that grows with its length only: %s', (_, row) => {
    expect(importCsv(kept, `ar,type\n${row}`)).toMatchObject({ ok: false });
  });

  it('is refused in JSON however deep it goes', () => {
    expectSound(importJson(kept, '['.repeat(1_000_000)));
    expectSound(importJson(kept, `{"version":1,"hidden":[],"entries":[${'['.repeat(5000)}${']'.repeat(5000)}]}`));
  });
});

describe('a file of version 1', () => {
  const text = readFileSync(new URL('fixtures/version-1.json', import.meta.url), 'utf8');

  it('is taken over, and what is kept besides stays', () => {
    const result = importJson(kept, text);
    if (!result.ok) throw new Error('refused');
    expect(result.own).toMatchObject({ version: 2, hidden: ['places/RU'], corrections });
    expect(result.own.entries.map(({ id }) => id)).toEqual([uncle.id, 'own/سالم-المنصوري']);
  });

  it('is read where it was stored', () => {
    const one = JSON.parse(text);
    expect(storedOwnGlossary(one)).toEqual({ ...one, version: 2, corrections: [] });
  });
});

describe('corrections in a file', () => {
  it('come back whole', () => {
    expect(importJson({ ...kept, entries: [], hidden: [], corrections: [] }, exportJson(kept))).toEqual({
      ok: true,
      own: kept,
      count: 3,
    });
  });

  it('are told by their place where they are faulty, beside the faults of entries', () => {
    const faulty = {
      ...kept,
      entries: [{ ...uncle, ar: 'Salem' }],
      corrections: [corrections[0], { kind: 'no-name' }],
    };
    const result = importJson(kept, JSON.stringify(faulty));
    expect(result.ok ? [] : result.faults.map(({ row, field }) => [row, field])).toEqual([
      [1, 'ar'],
      [2, 'correction'],
    ]);
  });

  it('take the place of those of the same words', () => {
    const file = JSON.stringify({ ...kept, corrections: [{ ...corrections[1], instead: null }] });
    expect(importJson(kept, file)).toMatchObject({ ok: true, own: { corrections: [{}, { instead: null }] } });
  });
});
