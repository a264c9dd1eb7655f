import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csl } from '../../src/notes/exports/csl';
import type { ArticleRecord } from '../../src/notes/exports/record';
import { ris } from '../../src/notes/exports/ris';
import { hostileWords, recordSaying, seen } from './hostile';
import { recordWith } from './record';

/** A record with another day of publication. */
function publishedOn(published: string | null): ArticleRecord {
  const record = recordWith('');
  return { ...record, analysis: { ...record.analysis, article: { ...record.analysis.article, published } } };
}

const lines = (written: string): string[] => written.split('\r\n');

describe('a reference, read by another program', () => {
  const known = {
    type: 'article-newspaper',
    title: 'اجتماع في مسقط يبحث أمن الملاحة',
    'container-title': 'صحيفة المثال',
    publisher: 'صحيفة المثال',
    URL: 'https://news.example/a',
    language: 'ar',
  };

  it('in RIS tells title, publisher, day, address, author, language, summary, names and notes', () => {
    const { data } = new Cite(ris.write(recordWith('راجع\nالأرقام')));
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      ...known,
      abstract: 'Who: بدر البوسعيدي; Where: مسقط; When: 2026-03-01، 2026-03-12',
      keyword: 'مسقط,بدر البوسعيدي',
    });
    expect(lines(ris.write(recordWith('راجع\nالأرقام')))).toEqual(
      expect.arrayContaining([
        'AU  - سلمى الهادي',
        'PY  - 2026',
        'DA  - 2026/03/04/',
        'N1  - راجع الأرقام',
        'N1  - مسقط: راجع الأرقام',
        'N1  - ليلى الحارثي: راجع الأرقام',
      ]),
    );
  });

  it('in CSL-JSON tells the same, and can be cited', () => {
    const cited = new Cite(csl.write(recordWith('راجع\nالأرقام')));
    expect(cited.data).toHaveLength(1);
    expect(cited.data[0]).toMatchObject({
      ...known,
      author: [{ literal: 'سلمى الهادي' }],
      issued: { 'date-parts': [[2026, 3, 4]] },
      abstract: 'Who: بدر البوسعيدي\nWhere: مسقط\nWhen: 2026-03-01، 2026-03-12',
      note: 'راجع\nالأرقام\n\nمسقط: راجع\nالأرقام\n\nليلى الحارثي: راجع\nالأرقام',
    });
    expect(cited.format('bibliography', { format: 'text' })).toBe(
      'سلمى الهادي. (2026, March 4). اجتماع في مسقط يبحث أمن الملاحة. صحيفة المثال. https://news.example/a\n',
    );
  });

  it.each([
    ['2026-03', '2026/03//', [2026, 3]],
    ['2026', '2026///', [2026]],
    ['2026-02-30', null, null],
    ['أمس', null, null],
    [null, null, null],
  ])('of %s tells no more of the day than is known', (published, inRis, inCsl) => {
    const record = publishedOn(published);
    expect(lines(ris.write(record)).find((line) => line.startsWith('DA'))).toBe(inRis ? `DA  - ${inRis}` : undefined);
    const { issued } = JSON.parse(csl.write(record))[0];
    expect(issued).toEqual(inCsl ? { 'date-parts': [inCsl] } : undefined);
  });

  it('is one reference whose fields no word leaves, whatever pages and readers write', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const record = recordSaying(words);
        const { title, publisher, byline } = record.analysis.article;
        const notes = record.notes?.notes.length ?? 0;
        const tags = lines(ris.write(record)).filter(Boolean);
        for (const line of tags) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(tags.map((line) => line.slice(0, 2)).join(' ')).toMatch(
          new RegExp(`^TY TI AU T2 PB(?: PY DA)? LA(?: UR)? AB(?: KW){1,2}(?: N1){${notes}} ER$`),
        );
        expect(seen(tags[1]?.slice(6) ?? '')).toBe(seen(title ?? ''));
        expect(new Cite(ris.write(record)).data).toHaveLength(1);
        const { data } = new Cite(csl.write(record));
        expect(data).toHaveLength(1);
        const [item] = JSON.parse(csl.write(record));
        expect([item.title, item.publisher, item.author[0].literal].map(seen)).toEqual(
          [title, publisher, byline].map((text) => seen(text ?? '')),
        );
        if (item.URL !== undefined) expect(item.URL).toMatch(/^https:\/\/news\.example\//);
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });
});
