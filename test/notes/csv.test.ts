import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../src/notes/exports/csv';
import { recordWith } from './record';

function rowsOf(written: string): Record<string, string>[] {
  return papaparse.parse<Record<string, string>>(written.replace(/^\uFEFF/, ''), { header: true }).data;
}

test('the table has a row for the article, each entity, each date and each stray note', () => {
  const kinds = rowsOf(csv.write(recordWith('ملاحظة'))).map(({ kind }) => kind);
  expect(kinds).toEqual(['article', 'entity', 'entity', 'date', 'date', 'note']);
});

test('the table begins with the mark that lets spreadsheets read Arabic', () => {
  expect(csv.write(recordWith(''))).toMatch(/^\uFEFFkind,/);
});

test('every note comes back from the table as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [article] = rowsOf(csv.write(recordWith(text)));
      expect(article?.note?.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
    }),
  );
});

test('no cell begins like a formula', () => {
  const formula = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '＝', '\n+'), fc.string());
  fc.assert(
    fc.property(formula, ([start, rest]) => {
      const cells = rowsOf(csv.write(recordWith(start + rest, start + rest))).flatMap((row) => Object.values(row));
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
  );
});
