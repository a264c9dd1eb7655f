import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { fileName } from '../../src/notes/exports/file-name';
import { EXPORT_FORMATS } from '../../src/notes/exports/formats';
import { escapeHtml, html } from '../../src/notes/exports/html';
import { json } from '../../src/notes/exports/json';
import { text } from '../../src/notes/exports/text';
import { recordWith } from './record';

test('every format holds names, dates and all notes, whatever they say', () => {
  const record = recordWith('راجع الأرقام');
  for (const format of EXPORT_FORMATS) {
    const written = format.write(record);
    for (const expected of ['بدر البوسعيدي', 'مسقط', '2026-03-12', 'راجع الأرقام'])
      expect(written, format.id).toContain(expected);
    expect(written.split('راجع الأرقام').length - 1, format.id).toBe(3);
  }
});

test('JSON holds the analysis as it is', () => {
  const record = recordWith('ملاحظة');
  expect(JSON.parse(json.write(record))).toMatchObject({ hashiya: 1, analysis: record.analysis });
});

test('plain text keeps who, where and when together', () => {
  expect(text.write(recordWith('x'))).toContain('Who: بدر البوسعيدي\nWhere: مسقط\nWhen: 2026-03-01، 2026-03-12');
});

test('no text becomes an element of the HTML page', () => {
  const elementsOf = (page: string): number => {
    const names: string[] = [];
    const walk = (node: object): void => {
      if ('tagName' in node) names.push(String(node.tagName));
      if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk);
    };
    walk(parse(page));
    return names.length;
  };
  const usual = elementsOf(html.write(recordWith('x', 'x')));
  fc.assert(
    fc.property(
      fc.string().filter((part) => part.trim() !== '' && !part.includes('\n')),
      (part) => {
        const hostile = `<img src=x onerror=alert(1)>${part}"'</title>`;
        expect(elementsOf(html.write(recordWith(hostile, hostile)))).toBe(usual);
      },
    ),
  );
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

test('file names are accepted by every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = fileName(title, 'md');
      expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cf}]+\.md$/u);
      expect(name).not.toMatch(/^\.|[. ]\.md$|^(?:con|nul|prn|aux)\./i);
      expect(new TextEncoder().encode(name).length).toBeLessThan(256);
    }),
  );
  expect(fileName('قمة في مسقط: "بداية"/نهاية', 'md')).toBe('قمة في مسقط بداية نهاية.md');
  expect(fileName(null, 'csv')).toBe('hashiya.csv');
});
