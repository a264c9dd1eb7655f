import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_IDS, EXPORTS } from '../../src/notes/exports/exports';
import { fileName } from '../../src/notes/exports/file-name';
import { escapeHtml, html } from '../../src/notes/exports/html';
import { json } from '../../src/notes/exports/json';
import { text } from '../../src/notes/exports/text';
import { recordWith } from './record';

test('every format holds names, dates and all notes, whatever they say', async () => {
  const record = recordWith('راجع الأرقام');
  for (const id of EXPORT_IDS) {
    const written = (await EXPORTS[id].load()).write(record);
    for (const expected of ['بدر البوسعيدي', 'مسقط', '2026-03-12', 'راجع الأرقام'])
      expect(written, id).toContain(expected);
    expect(written.split('راجع الأرقام').length - 1, id).toBe(3);
  }
});

test('every format holds a note on a passage, under its words', async () => {
  const record = recordWith('x');
  const passage = { exact: 'ممر هرمز', prefix: 'يبحث ', suffix: '', paragraph: -1, start: 20, end: 31 };
  const note = { id: 'p', subject: { kind: 'passage' as const, passage }, text: 'أي ملاحة؟', tags: [] };
  const times = { written: '2026-03-05T10:00:00.000Z', changed: '2026-03-05T10:00:00.000Z' };
  const notes = { address: record.address, title: null, published: null };
  const all = { ...notes, notes: [{ ...note, ...times, address: record.address }] };
  for (const id of EXPORT_IDS) {
    const written = (await EXPORTS[id].load()).write({ ...record, notes: all });
    expect(written, id).toContain('أي ملاحة؟');
    expect(written, id).toContain('ممر هرمز');
  }
});

test('the README names every format', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const id of EXPORT_IDS) expect(readme).toContain(EXPORTS[id].name);
});

test('JSON holds the analysis as it is', () => {
  const record = recordWith('ملاحظة');
  expect(JSON.parse(json.write(record))).toMatchObject({ hashiya: 1, analysis: record.analysis });
});

test('plain text keeps who, where and when together', () => {
  expect(text.write(recordWith('x'))).toContain('Who: بدر البوسعيدي\nWhere: مسقط\nWhen: 2026-03-01، 2026-03-12');
});

test('an address that runs a script is no link in the HTML page', () => {
  const written = html.write({ ...recordWith('x'), address: 'javascript:alert(1)' });
  expect(written).not.toContain('href');
});

test('escaped HTML has no tag and no quote', () => {
  fc.assert(
    fc.property(fc.string(), (part) => {
      expect(escapeHtml(part)).not.toMatch(/[<>"']/);
    }),
  );
});

const scripts = fc.constantFrom('ا', 'ب', 'ّ', 'مسقط', '中', '😀', '\u{10FFFF}', 'x', '1', ' ', '.', '-', '~');
const refused = fc.constantFrom(
  '/',
  '\\',
  ':',
  '*',
  '?',
  '"',
  '<',
  '>',
  '|',
  '\0',
  '\n',
  '\u202E',
  '\u2066',
  '\u200F',
  '\uD800',
);
const device = fc.constantFrom(
  'con',
  'CON.txt',
  'nul ',
  'Aux.',
  'prn',
  'com1',
  'LPT¹',
  'conin$',
  '..',
  '. .',
  '...a',
  '-rf',
);
const titles = fc
  .array(
    fc.oneof(
      scripts,
      refused,
      device,
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    {
      maxLength: 300,
    },
  )
  .map((parts) => parts.join(''));

test('file names are accepted by every system', () => {
  fc.assert(
    fc.property(titles, fc.constantFrom('md', 'html'), (title, extension) => {
      const name = fileName(title, extension);
      expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]+\.(?:md|html)$/u);
      expect(name).not.toMatch(/^[-.\s]|[. ]\.\w+$/);
      expect(name).not.toMatch(/^(?:con|nul|prn|aux|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*\./i);
      expect(new TextEncoder().encode(name).length).toBeLessThan(256);
    }),
    { seed: 20261129, numRuns: 1000 },
  );
  expect(fileName('قمة في مسقط: "بداية"/نهاية', 'md')).toBe('قمة في مسقط بداية نهاية.md');
  expect(fileName('. ..con', 'md')).toBe('hashiya con.md');
  expect(fileName(null, 'csv')).toBe('hashiya.csv');
});

test('a long Arabic title is cut between letters, by its size in bytes', () => {
  const name = fileName('مسقط '.repeat(100), 'html');
  expect(new TextEncoder().encode(name).length).toBeGreaterThan(150);
  expect(name).not.toContain('\uFFFD');
});
