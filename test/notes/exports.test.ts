import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { EXPORT_IDS, EXPORTS, type ExportId } from '../../src/notes/exports/exports';
import { fileName } from '../../src/notes/exports/file-name';
import { escapeHtml, html } from '../../src/notes/exports/html';
import { text } from '../../src/notes/exports/text';
import { hostileWords, recordSaying } from './hostile';
import { recordWith } from './record';

const written = async (id: ExportId): Promise<string> => (await EXPORTS[id].load()).write(recordWith('راجع الأرقام'));

/** How often a text says some words. */
const times = (text: string, words: string): number => text.split(words).length - 1;

test('every format names the article, and all notes but on what it has no place for', async () => {
  for (const id of EXPORT_IDS) {
    const text = await written(id);
    expect(text, id).toContain('اجتماع في مسقط يبحث أمن الملاحة');
    expect(times(text, 'راجع الأرقام'), id).toBe(id === 'geojson' ? 1 : 3);
  }
});

test('every format but the map holds names and dates', async () => {
  for (const id of EXPORT_IDS.filter((one) => one !== 'geojson' && one !== 'anki' && one !== 'annotations'))
    for (const expected of ['بدر البوسعيدي', 'مسقط', '2026-03-12']) expect(await written(id), id).toContain(expected);
});

test('what was said stands in every format that tells the article, with who said it, once', async () => {
  for (const id of ['markdown', 'obsidian', 'text', 'html', 'csv', 'json'] as const) {
    const text = await written(id);
    for (const words of ['نريد بحرًا آمنًا', 'لا عودة إلى الوراء']) expect(text, id).toContain(words);
    expect(times(text, '12 مارس'), id).toBeGreaterThan(1);
  }
});

test('dates are told with their wordings', async () => {
  for (const id of ['markdown', 'obsidian', 'text', 'html', 'csv', 'json'] as const)
    for (const part of ['2026-03-01', 'يوم الأحد', '2026-03-12', '12 مارس'])
      expect(await written(id), id).toContain(part);
});

test('no two formats of one ending are taken for each other, but Markdown for two kinds of editors', () => {
  const endings = EXPORT_IDS.filter((id) => id !== 'obsidian').map((id) => EXPORTS[id].extension);
  expect(new Set(endings).size).toBe(endings.length);
});

test('every format but the map holds a note on a passage, under its words', async () => {
  const record = recordWith('x');
  const passage = { exact: 'ممر هرمز', prefix: 'يبحث ', suffix: '', paragraph: -1, start: 20, end: 28 };
  const times = { written: '2026-03-05T10:00:00.000Z', changed: '2026-03-05T10:00:00.000Z' };
  const { address } = record;
  const note = {
    id: 'p',
    subject: { kind: 'passage' as const, passage },
    text: 'أي ملاحة؟',
    tags: [],
    address,
    ...times,
  };
  const notes = { address, title: null, published: null, notes: [note] };
  for (const id of EXPORT_IDS.filter((one) => one !== 'geojson')) {
    const text = (await EXPORTS[id].load()).write({ ...record, notes });
    expect(text, id).toContain('أي ملاحة؟');
    expect(text, id).toContain('ممر هرمز');
  }
});

test('the README names every format', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const id of EXPORT_IDS) expect(readme).toContain(`| \`${id}\` | ${EXPORTS[id].name} |`);
});

test('plain text keeps who, where and when together, and tells who said what', () => {
  const plain = text.write(recordWith('x'));
  expect(plain).toContain('Who: بدر البوسعيدي\nWhere: مسقط\nWhen: 2026-03-01، 2026-03-12');
  expect(plain).toContain(
    'Said\nبدر البوسعيدي: الاجتماع المقبل في 12 مارس (indirect speech)\nبدر البوسعيدي: «نريد بحرًا آمنًا»',
  );
});

test('an address that runs a script is no link in the HTML page', () => {
  const written = html.write({ ...recordWith('x'), address: 'javascript:alert(1)' });
  expect(written).not.toContain('href');
});

test('the HTML page is valid, whatever pages and readers write', async () => {
  // How long a title may be is a matter of search engines.
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
  await fc.assert(
    fc.asyncProperty(hostileWords, async (words) => {
      const { results } = await validator.validateString(html.write(recordSaying(words)));
      expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
    }),
    { seed: 20261130, numRuns: 100 },
  );
}, 60_000);

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
