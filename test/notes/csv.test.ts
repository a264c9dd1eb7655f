import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../src/notes/exports/csv';
import { textOfCell } from '../../src/spreadsheet-cell';
import { hostileWords, recordSaying } from './hostile';
import { analysis, recordWith } from './record';

function rowsOf(written: string): Record<string, string>[] {
  return papaparse.parse<Record<string, string>>(written.replace(/^\uFEFF/, ''), { header: true }).data;
}

/** Rows with what was written into their cells. */
function textsOf(written: string): Record<string, string>[] {
  return rowsOf(written).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, textOfCell(cell)])),
  );
}

test('the table has a row for each entity, mention, quote, date and note', () => {
  const kinds = rowsOf(csv.write(recordWith('ملاحظة'))).map(({ kind }) => kind);
  const times = (kind: string): number => kinds.filter((other) => other === kind).length;
  expect(kinds).toHaveLength(13);
  expect(['entity', 'mention', 'quote', 'date', 'note'].map(times)).toEqual([2, 3, 3, 2, 3]);
});

test('every row tells its article, and what it is on: tables of several articles can be put under each other', () => {
  const rows = rowsOf(csv.write(recordWith('ملاحظة')));
  const { title, published, publisher, byline } = analysis.article;
  for (const row of rows)
    expect(row).toMatchObject({ address: 'https://news.example/a', title, published, publisher, author: byline });
  const muscat = { glossary: 'places/muscat', type: 'place', country: 'OM', latitude: '23.588', longitude: '58.3829' };
  const onMuscat = rows.filter(({ name }) => name === 'مسقط');
  expect(onMuscat.map(({ kind }) => kind)).toEqual(['entity', 'mention', 'mention', 'note']);
  for (const row of onMuscat) expect(row).toMatchObject({ ...muscat, entity: 'e1' });
});

test('quotes stand in the table with speaker, words and kind', () => {
  const quotes = rowsOf(csv.write(recordWith(''))).filter(({ kind }) => kind === 'quote');
  expect(quotes.map(({ name, text, form }) => [name, text, form])).toEqual([
    ['بدر البوسعيدي', 'الاجتماع المقبل في 12 مارس', 'indirect'],
    ['بدر البوسعيدي', 'نريد بحرًا آمنًا', 'direct'],
    ['', 'لا عودة إلى الوراء', 'direct'],
  ]);
});

test('coordinates below zero stay figures', () => {
  const record = recordWith('');
  const { e1 } = record.analysis.entities;
  if (!e1) throw new Error('The analysis of the tests is incomplete');
  const coordinates = { latitude: -33.45, longitude: -70.6 };
  const south = { ...record, analysis: { ...record.analysis, entities: { e1: { ...e1, coordinates } } } };
  expect(rowsOf(csv.write(south))[0]).toMatchObject({ latitude: '-33.45', longitude: '-70.6' });
});

test('the table begins with the mark that lets spreadsheets read Arabic', () => {
  expect(csv.write(recordWith(''))).toMatch(/^\uFEFF"address",/);
});

test('every cell comes back from the table as it was written', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const record = recordSaying(words);
      const { title, publisher, published, byline, paragraphs } = record.analysis.article;
      const rows = textsOf(csv.write(record));
      const article = { title, publisher, published, author: byline, address: words.address };
      for (const row of rows) expect(row).toMatchObject(article);
      const { e1 } = record.analysis.entities;
      const entity = { name: e1?.name.ar, english_name: e1?.name.en, description: e1?.description?.en };
      expect(rows[0]).toMatchObject({ kind: 'entity', ...entity, text: paragraphs[0] });
      for (const [at, { subject, text }] of (record.notes?.notes ?? []).entries()) {
        const name = subject.kind === 'entity' ? (subject.glossary === null ? subject.name : e1?.name.ar) : '';
        expect(rows.filter(({ kind }) => kind === 'note')[at]).toMatchObject({ text, name });
      }
    }),
    { seed: 20261129, numRuns: 300 },
  );
});

test('no cell begins like a formula, whatever a spreadsheet parts cells by', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const written = csv.write(recordSaying(words));
      const cells = rowsOf(written).flatMap((row) => Object.values(row));
      for (const cell of cells) expect(cell).not.toMatch(/^(?:(?!-\d+$)\s*[=+\-@＝＋－＠]|[\t\r\n])/);
      for (const part of written.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
    }),
    { seed: 20261129, numRuns: 500 },
  );
});

test('every cell is quoted, for spreadsheets that part cells by semicolons', () => {
  expect(csv.write(recordWith('أولًا; ثانيًا'))).toMatch(/^\uFEFF(?:"(?:[^"]|"")*"(?:,|\r\n|$))+$/);
});
