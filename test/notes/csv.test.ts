import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../src/notes/exports/csv';
import { textOfCell } from '../../src/spreadsheet-cell';
import { hostileWords, recordSaying } from './hostile';
import { recordWith } from './record';

function rowsOf(written: string): Record<string, string>[] {
  return papaparse.parse<Record<string, string>>(written.replace(/^\uFEFF/, ''), { header: true }).data;
}

test('the table has a row for the article, each entity, each date and each stray note', () => {
  const kinds = rowsOf(csv.write(recordWith('ملاحظة'))).map(({ kind }) => kind);
  expect(kinds).toEqual(['article', 'entity', 'entity', 'date', 'date', 'note']);
});

test('the table begins with the mark that lets spreadsheets read Arabic', () => {
  expect(csv.write(recordWith(''))).toMatch(/^\uFEFF"kind",/);
});

test('every cell comes back from the table as it was written', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const record = recordSaying(words);
      const { title, publisher, published } = record.analysis.article;
      const [article, entity] = rowsOf(csv.write(record)).map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, textOfCell(cell)])),
      );
      const note = record.notes?.notes[0]?.text;
      expect(article).toMatchObject({
        name: title,
        description: publisher,
        value: published,
        note,
        address: words.address,
      });
      expect(entity).toMatchObject({ name: record.analysis.entities.e1?.name.ar, note });
    }),
    { seed: 20261129, numRuns: 500 },
  );
});

test('no cell begins like a formula, whatever a spreadsheet parts cells by', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const written = csv.write(recordSaying(words));
      const cells = rowsOf(written).flatMap((row) => Object.values(row));
      for (const cell of cells) expect(cell).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
      for (const part of written.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
    }),
    { seed: 20261129, numRuns: 500 },
  );
});

test('every cell is quoted, for spreadsheets that part cells by semicolons', () => {
  expect(csv.write(recordWith('أولًا; ثانيًا'))).toMatch(/^\uFEFF(?:"(?:[^"]|"")*"(?:,|\r\n|$))+$/);
});
