import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { markdown, obsidian } from '../../src/notes/exports/markdown';
import type { ArticleRecord, ExportWriter } from '../../src/notes/exports/record';
import { hostileWords, recordSaying, seen } from './hostile';
import { recordWith } from './record';

/** The front matter as a YAML parser reads it, in both versions of YAML alike. */
function frontMatterOf(format: ExportWriter, record: ArticleRecord) {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(format.write(record)) ?? [];
  const [read, older] = (['1.2', '1.1'] as const).map((version) => {
    const document = parseDocument(yaml, { version, strict: true });
    expect([...document.errors, ...document.warnings]).toEqual([]);
    return document.toJS();
  });
  expect(older).toEqual(read);
  return read;
}

describe('front matter', () => {
  it('tells title, address, day, publisher, author, tags and entities', () => {
    expect(frontMatterOf(markdown, recordWith('x'))).toEqual({
      title: 'اجتماع في مسقط يبحث أمن الملاحة',
      address: 'https://news.example/a',
      published: '2026-03-04T09:00:00+04:00',
      publisher: 'صحيفة المثال',
      author: 'سلمى الهادي',
      tags: ['hashiya', 'أمن-الملاحة'],
      entities: ['مسقط', 'بدر البوسعيدي'],
    });
  });

  it('links the entities for Obsidian', () => {
    expect(frontMatterOf(obsidian, recordWith('x')).entities).toEqual(['[[مسقط]]', '[[بدر البوسعيدي]]']);
  });

  it.each([
    'no',
    'null',
    '~',
    '2026-03-12',
    '1e3',
    '0x1F',
    '---',
    '...',
    '- x',
    'a: b',
    '# x',
    '!!js/function x',
    '*a',
    '&a',
  ])('takes the name %s for a text', (name) => {
    expect(frontMatterOf(markdown, recordWith('', name)).entities[0]).toBe(name);
  });

  it('holds the same fields with the same texts, whatever pages and readers write', () => {
    fc.assert(
      fc.property(hostileWords, fc.constantFrom(markdown, obsidian), (words, format) => {
        const record = recordSaying(words);
        const { title, publisher, byline, published } = record.analysis.article;
        const { address, tags, entities, ...read } = frontMatterOf(format, record);
        const expected = { title, published, publisher, author: byline };
        expect(read).toEqual(
          Object.fromEntries(Object.entries(expected).map(([key, text]) => [key, seen(text ?? '')])),
        );
        if (address !== undefined) expect(address).toMatch(/^https:\/\/news\.example\//);
        for (const tag of tags) expect(tag).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
        const name = seen(record.analysis.entities.e1?.name.ar ?? '');
        expect([name, `[[${name}]]`]).toContain(entities[0]);
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });
});
