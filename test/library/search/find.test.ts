import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../src/library/catalogue';
import { EVERYTHING, type Wanted } from '../../../src/library/route';
import { find } from '../../../src/library/search/find';
import { type NotedArticle, siteOf, unreadDigest } from '../../../src/notes/digest';
import type { Named } from '../../../src/notes/named';
import type { Note, NoteSubject } from '../../../src/notes/note';
import { tagsIn } from '../../../src/notes/tags';
import { withoutPause } from '../../../src/steps';
import { madeLibrary } from '../made-library';

const MUSCAT: Named = { glossary: 'places/muscat', name: 'مسقط', type: 'place' };

function article(address: string, title: string, ...named: Named[]): NotedArticle {
  const entities = named.map(({ glossary, name, type }) => ({
    glossary,
    name: { ar: name, en: null },
    type,
    country: null,
    count: 1,
  }));
  return { ...unreadDigest(address, title), entities, site: siteOf(address), noted: '', changed: '' };
}

function note(address: string | null, subject: NoteSubject, text: string, day: Date): Note {
  const changed = day.toISOString();
  return { id: text, subject, text, tags: tagsIn(text), written: changed, changed, address };
}

const WATER = 'https://one.example/water';
const PORT = 'https://two.example/port';
const ARTICLE: NoteSubject = { kind: 'article' };

const catalogue = withoutPause(
  catalogueOf({
    articles: [article(WATER, 'أزمة المياه في المدينة', MUSCAT), article(PORT, 'توسعة الميناء')],
    notes: [
      note(WATER, ARTICLE, 'خطة التمويل #مياه', new Date(2026, 10, 3, 23)),
      note(WATER, { kind: 'entity', ...MUSCAT }, 'تُراجع الأرقام', new Date(2026, 10, 4)),
      note(PORT, { kind: 'entity', ...MUSCAT }, 'الميناء القديم #متابعة', new Date(2026, 10, 5, 1)),
      note(null, { kind: 'everywhere', ...MUSCAT }, 'عاصمة', new Date(2026, 10, 6)),
    ],
  }),
);

/** The texts of what is found, leaf by leaf. */
const found = (wanted: Partial<Wanted>): string[][] =>
  find(catalogue, { ...EVERYTHING, ...wanted }).map(({ notes }) => notes.map(({ text }) => text));

describe('what is wanted is found, the last changed first', () => {
  test('all notes where nothing is asked', () => {
    expect(found({ query: ' ' })).toEqual([
      ['عاصمة'],
      ['الميناء القديم #متابعة'],
      ['خطة التمويل #مياه', 'تُراجع الأرقام'],
    ]);
  });

  test('by words of the note, of its article’s title, and of both together', () => {
    expect(found({ query: 'تمويل' })).toEqual([['خطة التمويل #مياه']]);
    expect(found({ query: 'ازمه' })).toEqual([['خطة التمويل #مياه', 'تُراجع الأرقام']]);
    expect(found({ query: 'ازمة تراجع' })).toEqual([['تُراجع الأرقام']]);
    expect(found({ query: 'تمويل تراجع' })).toEqual([]);
  });

  test('by whom the note is on', () => {
    expect(found({ query: 'مسقط' })).toEqual([['عاصمة'], ['الميناء القديم #متابعة'], ['تُراجع الأرقام']]);
  });

  test('by entity: notes on it, and all notes on articles that name it', () => {
    expect(found({ entity: MUSCAT })).toHaveLength(3);
    expect(found({ entity: { ...MUSCAT, glossary: 'places/other' } })).toEqual([]);
    expect(found({ entity: { ...MUSCAT, glossary: null } })).toHaveLength(3);
  });

  test('by site, article and tag', () => {
    expect(found({ site: 'two.example' })).toEqual([['الميناء القديم #متابعة']]);
    expect(found({ article: PORT })).toEqual([['الميناء القديم #متابعة']]);
    expect(found({ tag: 'مياه' })).toEqual([['خطة التمويل #مياه']]);
  });

  test('by days of the reader’s time, both inclusive', () => {
    expect(found({ from: '2026-11-03', to: '2026-11-03' })).toEqual([['خطة التمويل #مياه']]);
    expect(found({ from: '2026-11-04', to: '2026-11-05' })).toEqual([['الميناء القديم #متابعة'], ['تُراجع الأرقام']]);
  });
});

test('what can be chosen is counted', () => {
  expect(catalogue.tags).toEqual([
    { tag: 'متابعة', notes: 1 },
    { tag: 'مياه', notes: 1 },
  ]);
  expect(catalogue.sites.map(({ site }) => site).sort()).toEqual(['one.example', 'two.example']);
  expect(catalogue.entities).toEqual([{ named: MUSCAT, leaves: 3 }]);
});

test('5,000 articles with 50,000 notes are searched in 50 ms', () => {
  const large = withoutPause(catalogueOf(madeLibrary(5000, 10)));
  const spanOf = (query: string): number => {
    const since = performance.now();
    find(large, { ...EVERYTHING, query });
    return performance.now() - since;
  };
  for (const query of ['الوزارة', 'خطه تمويل مسقط', 'ا', 'ال', 'قمر', 'مياه في المدينة على مدى'])
    expect(Math.min(...Array.from({ length: 7 }, () => spanOf(query))), query).toBeLessThan(50);
});
