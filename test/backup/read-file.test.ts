import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FileFault } from '../../src/backup/file-fault';
import { BACKUP_MARK } from '../../src/backup/form';
import { jsonPieces } from '../../src/backup/json-pieces';
import { LARGEST_FILE, readFile } from '../../src/backup/read-file';
import { NO_OWN_ENTRIES } from '../../src/glossary/own/own-entries';
import { inertJsonLine } from '../../src/notes/exports/inert';
import { json } from '../../src/notes/exports/json';
import { recordWith } from '../notes/record';

const SETTINGS = {
  sitesOff: [],
  highlights: { person: true, organization: true, place: true, other: true },
  names: 'usual',
  adjectives: false,
  repeats: false,
  hoverDelay: 350,
};
const times = { written: '2026-01-01T00:00:00.000Z', changed: '2026-01-02T00:00:00.000Z' };
const note = (id: string) => ({
  ...{ id, subject: { kind: 'article' }, text: `ملاحظة ${id} #وسم`, tags: ['وسم'] },
  ...{ ...times, address: 'https://news.example/a' },
});
const article = {
  ...{ address: 'https://news.example/a', title: 'عنوان', publisher: null, published: null, entities: [], dates: [] },
  ...{ site: 'news.example', noted: times.written, changed: times.changed },
};
const backup = {
  [BACKUP_MARK]: 1,
  made: '2026-11-30T10:00:00.000Z',
  settings: SETTINGS,
  ownGlossary: NO_OWN_ENTRIES,
  articles: [article],
  notes: [note('one'), note('two')],
};

async function refusal(file: Blob | string): Promise<readonly [string, string]> {
  try {
    await readFile(typeof file === 'string' ? new Blob([file]) : file);
  } catch (error) {
    if (error instanceof FileFault) return [error.refusal, error.place];
    throw error;
  }
  return ['taken', ''];
}

const changed = (change: Record<string, unknown>): string => JSON.stringify({ ...backup, ...change });

/** A text in UTF-16. */
function utf16(text: string, isLittle: boolean, mark: boolean): Blob {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  const letters = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  for (const [at, letter] of letters.entries()) view.setUint16(2 * at, letter, isLittle);
  return new Blob([view.buffer.slice(0, 2 * letters.length)]);
}

describe('a backup', () => {
  it('is read however its JSON is laid out, with a byte order mark or without', async () => {
    const expected = { articles: [article], notes: [note('one'), note('two')] };
    for (const text of [JSON.stringify(backup), JSON.stringify(backup, null, 2), `\uFEFF${JSON.stringify(backup)}\r\n`])
      expect(await readFile(new Blob([text]))).toMatchObject(expected);
  });

  it('is read the same when its pieces end within letters', async () => {
    const long = changed({ notes: Array.from({ length: 20_000 }, (_, at) => note(`${at}`)) });
    expect(long.length).toBeGreaterThan(1_000_000);
    expect((await readFile(new Blob([long]))).notes.at(-1)).toMatchObject(note('19999'));
  });

  it('cut short anywhere is told as cut off', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(backup));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (length) => {
        expect(await refusal(new Blob([bytes.slice(0, length)]))).toEqual(['cut-off', '']);
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  it.each([
    ['too large', new Blob([new Uint8Array(100_000_000)]), 'too-large', ''],
    ['in UTF-16', utf16(JSON.stringify(backup), true, true), 'encoding', ''],
    ['in UTF-16 of the other order', utf16(JSON.stringify(backup), false, true), 'encoding', ''],
    ['in UTF-16 without a mark', utf16(JSON.stringify(backup), true, false), 'encoding', ''],
    ['in another encoding', new Blob([new Uint8Array([0x7b, 0x22, 0xe3, 0xd3, 0x22])]), 'encoding', ''],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]), 'encoding', ''],
    ['empty', '', 'cut-off', ''],
    ['a table', 'address,title\r\n', 'no-json', ''],
    ['with text behind it', `${JSON.stringify(backup)} x`, 'no-json', ''],
    ['an empty object', '{}', 'other-kind', ''],
    ['an empty list', '[]', 'other-kind', ''],
    ['an own glossary alone', JSON.stringify(NO_OWN_ENTRIES), 'other-kind', ''],
    ['a list of references', '[{"type":"article-newspaper"}]', 'other-kind', ''],
    ['of a newer version', changed({ [BACKUP_MARK]: 2 }), 'newer', ''],
    ['with a newer glossary', changed({ ownGlossary: { ...NO_OWN_ENTRIES, version: 99 } }), 'newer', ''],
    ['of a version that is none', changed({ [BACKUP_MARK]: 'x' }), 'damaged', 'hashiyaBackup'],
    ['without settings', changed({ settings: undefined }), 'damaged', 'settings'],
    [
      'with a setting that is none',
      changed({ settings: { ...SETTINGS, repeats: 'x' } }),
      'damaged',
      'settings · repeats',
    ],
    ['with a damaged glossary', changed({ ownGlossary: { version: 1 } }), 'damaged', 'ownGlossary'],
    [
      'with a damaged note',
      changed({ notes: [note('one'), { ...note('two'), text: 7 }] }),
      'damaged',
      'notes 2 · text',
    ],
    ['with a note twice', changed({ notes: [note('one'), note('one')] }), 'damaged', 'notes 2 · id'],
    ['with a note on nothing', changed({ notes: [{ ...note('one'), address: null }] }), 'damaged', 'notes 1 · id'],
    ['with an article twice', changed({ articles: [article, article] }), 'damaged', 'articles 2 · address'],
    ['with a row that is no JSON', JSON.stringify(backup).replace('"عنوان"', 'عنوان'), 'damaged', 'articles 1'],
    ['without a comma', JSON.stringify(backup).replace('},{', '} {'), 'no-json', ''],
  ])('%s is refused, and why is told', async (_, file, why, place) => {
    expect(await refusal(file)).toEqual([why, place]);
  });

  it('of an older version, which had fewer settings, brings the others as they are by default', async () => {
    const { whole } = await readFile(new Blob([JSON.stringify(backup)]));
    expect(whole?.settings).toEqual({
      ...SETTINGS,
      highlights: { ...SETTINGS.highlights, date: true },
      stepsToDates: false,
      badge: true,
      vowelSigns: true,
      noteButton: true,
      notesOnPages: true,
    });
  });

  it('brings no note that says nothing', async () => {
    const text = changed({ notes: [note('one'), { ...note('two'), text: ' \n' }] });
    expect((await readFile(new Blob([text]))).notes.map(({ id }) => id)).toEqual(['one']);
  });

  it('of the largest size is looked at', () => {
    expect(LARGEST_FILE).toBeGreaterThan(64_000_000);
  });

  it('does not decide what is told from the rest: tags and site', async () => {
    const text = changed({
      notes: [{ ...note('one'), tags: ['آخر'] }],
      articles: [{ ...article, site: 'bank.example' }],
    });
    expect(await readFile(new Blob([text]))).toMatchObject({
      articles: [{ site: 'news.example' }],
      notes: [{ tags: ['وسم'] }],
    });
  });
});

describe('what the JSON export wrote', () => {
  const record = recordWith('ملاحظة');
  const one = json.write(record);

  it('brings its notes, and what is kept of an article', async () => {
    const { articles, notes, whole } = await readFile(new Blob([one]));
    expect(whole).toBeNull();
    expect(notes.map(({ text, address }) => [text, address])).toEqual(Array(3).fill(['ملاحظة', record.address]));
    expect(articles).toMatchObject([{ address: record.address, dates: record.analysis.summary.when }]);
    expect(articles[0]?.entities.map(({ name }) => name.ar)).toEqual(['مسقط', 'بدر البوسعيدي']);
  });

  it('brings nothing without notes', async () => {
    expect(await readFile(new Blob([json.write({ ...record, notes: null })]))).toEqual({
      articles: [],
      notes: [],
      whole: null,
    });
  });

  it.each([
    ['cut short', one.slice(0, -20), 'cut-off', ''],
    ['of a newer version', one.replace('"hashiya": 2', '"hashiya": 3'), 'newer', ''],
    ['with a ghost', one.replace('"type": "person"', '"type": "ghost"'), 'damaged', 'analysis.mentions.1.type'],
    ['of several, one of which is damaged', `[${one},${one.replace('"e2"', '"e9"')}]`, 'damaged', ''],
  ])('is refused %s, and why is told', async (_, text, why, place) => {
    const [refused, where] = await refusal(text);
    expect(refused).toBe(why);
    expect(where).toContain(place);
  });
});

test('a JSON text is taken to pieces that are what it says, however it is written', () => {
  const written = fc
    .tuple(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), fc.constantFrom(0, 1, '\t'))
    .map(([value, indent]) => [value, JSON.stringify(value, null, indent)] as const);
  fc.assert(
    fc.property(written, ([value, text]) => {
      const pieces = [...jsonPieces(text)];
      const [fields, rows]: [Map<string, unknown>, unknown[]] = [new Map(), []];
      for (const { field, row, text: part } of pieces) {
        if (field === null) rows.push(JSON.parse(part));
        else if (row === null) fields.set(field, JSON.parse(part));
        else fields.set(field, [...[fields.get(field) ?? []].flat(), JSON.parse(part)]);
      }
      if (Array.isArray(value)) expect(rows).toEqual(JSON.parse(text));
      else
        for (const [field, part] of Object.entries(value))
          if (!Array.isArray(part)) expect(fields.get(field)).toEqual(JSON.parse(JSON.stringify(part)));
          else expect(pieces.filter((one) => one.field === field)).toHaveLength(part.length);
    }),
    { seed: 20261130, numRuns: 500 },
  );
  expect(inertJsonLine('\u2028')).toBe('"\\u2028"');
});
