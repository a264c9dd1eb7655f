import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/glossary/tables/slug';
import { ASSETS } from '../../src/tools/glossary-files';
import { arabicLabel, likeliestArabic } from '../../src/tools/glossary-tables/glossary-arabic-labels';
import { DEBIAN_PACKAGE, NPM_PACKAGES } from '../../src/tools/glossary-tables/glossary-sources';

const sources = readFileSync(join(ASSETS, 'glossary', 'SOURCES.md'), 'utf8');

describe('the sources of generated tables', () => {
  it.each([...NPM_PACKAGES.map((name) => name.split('@')), DEBIAN_PACKAGE.split('=')])(
    'are documented with the version that is installed: %s %s',
    (name, version) => {
      const row = sources.split('\n').find((line) => line.includes(`\`${name}\``));
      expect(row).toContain(`| ${version} |`);
    },
  );

  it.each(['provinces', 'cities'])('make %s.tsv in order of id, each id once', (table) => {
    const text = readFileSync(join(ASSETS, 'glossary', 'places', `${table}.tsv`), 'utf8');
    const ids = text
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('\t')[0]);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe('a label of a gazetteer', () => {
  it('is cut at a comma or bracket and loses the word for «town»', () => {
    expect(arabicLabel('ماتارو، برشلونة')).toBe('ماتارو');
    expect(arabicLabel('مدينة طُرَيف (السعودية)')).toBe('طريف');
  });

  it('is refused where its letters are Persian, Urdu or Latin, or it names no place', () => {
    for (const label of ['وین', 'کابل', 'Tārūt', 'لاہور', 'ولاية (ميريدا)', ''])
      expect(arabicLabel(label)).toBeUndefined();
  });

  it('is chosen for its Arabic spelling among several', () => {
    expect(likeliestArabic(['تهران', 'طهران الكبرى', 'تہران'])).toBe('طهران الكبرى');
    expect(likeliestArabic(['وین'])).toBeUndefined();
  });

  it('makes a stable Latin id', () => {
    expect(slug('Bir al-‘Abd')).toBe('bir-al-abd');
    expect(slug('São Tomé & Príncipe')).toBe('sao-tome-principe');
    expect(slug('Iğdır')).toBe('igdir');
  });
});
