import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, isNoteName } from '../../src/notes/exports/escape-markdown';
import { markdown, markdownToPaste, obsidian } from '../../src/notes/exports/markdown';
import { recordWith } from './record';

const written = markdown.write(recordWith('يُراجع لاحقًا'));

test('Markdown tells title, source, date and author', () => {
  expect(written).toContain('\n---\n\n# اجتماع في مسقط يبحث أمن الملاحة\n');
  expect(written).toContain('- **Source:** [صحيفة المثال](<https://news.example/a>)');
  expect(written).toContain('2026-03-04T09:00:00');
  expect(written).toContain('- **By:** سلمى الهادي');
});

test('Markdown tells who, where and when', () => {
  expect(written).toContain('- **Who:** بدر البوسعيدي');
  expect(written).toContain('- **Where:** مسقط');
  expect(written).toContain('- **When:** 2026-03-01, 2026-03-12');
});

test('Markdown lists entities with roles and the notes on them', () => {
  expect(written).toContain('- **بدر البوسعيدي** — Person; وزير الخارجية (×1)');
  expect(written).toContain('- **مسقط** · Muscat — Place; capital of Oman (×2)\n  - قال وزير');
  expect(written).toContain('12 مارس.\n  > يُراجع لاحقًا');
});

test('Markdown tells what was said, by whom, and whether in these words', () => {
  expect(written).toContain('- **بدر البوسعيدي**: الاجتماع المقبل في 12 مارس *(indirect speech)*');
  expect(written).toContain('- **بدر البوسعيدي**: «نريد بحرًا آمنًا»');
  expect(written).toContain('- *Speaker not certain*: «لا عودة إلى الوراء»');
});

test('Markdown to paste is the file without its front matter', () => {
  const pasted = markdownToPaste.write(recordWith('يُراجع لاحقًا'));
  expect(pasted).toMatch(/^# /);
  expect(written.endsWith(`\n---\n\n${pasted}`)).toBe(true);
});

test('for Obsidian, every name is a link to a note, unless no note can be named so', () => {
  const linked = obsidian.write(recordWith('', 'مسقط|a'));
  expect(linked).toContain('**Who:** [[بدر البوسعيدي]]');
  expect(linked).toContain('- **[[بدر البوسعيدي]]** —');
  expect(linked).toContain('**مسقط\\|a**');
  for (const name of ['a#b', 'a^b', 'a/b', 'a:b', 'a[b', 'a]]b', '.a', 'a\\b', ''])
    expect(isNoteName(name)).toBe(false);
});

test('a note on somebody the analysis no longer names is not left out', () => {
  expect(written).toContain('**ليلى الحارثي**\n\n> يُراجع لاحقًا');
});

test('escaped Markdown has no markup left, and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
      expect(escaped.replace(/\\[^\p{L}\p{N}\s]/gu, 'x')).not.toMatch(/[`*_[\]<>&|~\\]|^\s*(?:[-+=#]|\d+[.)])/);
    }),
  );
});

test('every line of a note stays in its quotation', () => {
  const lines = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }).map((parts) => `ملاحظة${parts.join('\n')}`);
  fc.assert(
    fc.property(lines, (text) => {
      const notes = markdown.write(recordWith(text)).split('\n## Notes\n\n')[1]?.split('\n\n**ليلى')[0] ?? '';
      for (const line of notes.split('\n')) expect(line).toMatch(/^>/);
    }),
  );
});
