import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NewerNotes } from '../../src/notes/database';
import { type ArticleDigest, type ListedEntity, unreadDigest } from '../../src/notes/digest';
import { NoteLibrary, type PageStart } from '../../src/notes/library';
import type { Named } from '../../src/notes/named';
import type { NoteSubject } from '../../src/notes/note';
import { NoteStore } from '../../src/notes/store';
import { emptyBrowser, place } from './shelves';

const at = (name: string): string => `https://news.example/${name}`;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

const MUSCAT: Named = { glossary: 'places/muscat', name: 'مسقط', type: 'place' };
const BADR: Named = { glossary: null, name: 'بدر البوسعيدي', type: 'person' };
const LAYLA: Named = { glossary: null, name: 'ليلى الحارثي', type: 'person' };

const listed = ({ glossary, name, type }: Named, count = 1): ListedEntity => ({
  glossary,
  name: { ar: name, en: null },
  type,
  country: null,
  count,
});

function read(name: string, ...entities: ListedEntity[]): ArticleDigest {
  return { ...unreadDigest(at(name), name), entities };
}

let store = new NoteStore();
let library = new NoteLibrary();

/** Writes a note; later than every one before. */
async function note(article: ArticleDigest, subject: NoteSubject, text: string): Promise<void> {
  await pause();
  await store.change({ ...article, subject }, () => text);
}

beforeEach(() => {
  emptyBrowser();
  store = new NoteStore();
  library = new NoteLibrary();
});

afterEach(() => library.close());

const textsOf = (notes: readonly { readonly text: string }[]): string[] => notes.map(({ text }) => text);
const titlesOf = (articles: readonly { readonly title: string | null }[]) => articles.map(({ title }) => title);

test('articles come page by page, those with the latest notes first, each once', async () => {
  for (const name of ['one', 'two', 'three', 'four', 'five']) await note(read(name), { kind: 'article' }, name);
  await note(read('two'), { kind: 'article' }, 'again');
  const pages: (string | null)[][] = [];
  for (let behind: PageStart | null | undefined; behind !== null; ) {
    const page = await library.articles(2, behind);
    pages.push(titlesOf(page.articles));
    behind = page.next;
  }
  expect(pages).toEqual([['two', 'five'], ['four', 'three'], ['one']]);
  expect((await new NoteLibrary().articles(5)).next).toBeNull();
});

test('articles whose notes changed at the same moment are told apart by their address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), async (count, most) => {
      emptyBrowser();
      const [writer, reader] = [new NoteStore(), new NoteLibrary()];
      await Promise.all(Array.from({ length: count }, (_, n) => writer.change(place(at(String(n))), () => 'نص')));
      const found: string[] = [];
      for (let behind: PageStart | null | undefined; behind !== null; ) {
        const page = await reader.articles(most, behind);
        expect(page.articles.length).toBeGreaterThan(0);
        found.push(...page.articles.map(({ address }) => address));
        behind = page.next;
      }
      expect([...found].sort()).toEqual(Array.from({ length: count }, (_, n) => at(String(n))).sort());
    }),
    { seed: 20261130, numRuns: 30 },
  );
});

describe('of an entity', () => {
  const muscat: NoteSubject = { kind: 'entity', ...MUSCAT };
  const nameOnly: Named = { ...MUSCAT, glossary: null };

  test('all notes are found, in articles and everywhere, whether the glossary knew it then or not', async () => {
    await note(read('a', listed(MUSCAT)), muscat, 'هنا');
    await note(read('b', listed(nameOnly)), { kind: 'entity', ...nameOnly }, 'هناك');
    await note(read('a'), { kind: 'everywhere', ...MUSCAT }, 'دائماً');
    await note(read('a'), { kind: 'entity', ...MUSCAT, glossary: 'places/other-muscat' }, 'غيرها');
    await note(read('a'), { kind: 'article' }, 'عن المقالة');
    expect(textsOf(await library.notesOn(MUSCAT))).toEqual(['دائماً', 'هناك', 'هنا']);
    expect(textsOf(await library.notesOn(nameOnly))).toEqual(['غيرها', 'دائماً', 'هناك', 'هنا']);
    expect(await library.notesOn(LAYLA)).toEqual([]);
  });

  test('all articles that name it are found, and whom else they name', async () => {
    await note(read('a', listed(MUSCAT, 3), listed(BADR, 2)), { kind: 'article' }, 'أ');
    await note(read('b', listed(nameOnly), listed(BADR), listed(LAYLA, 9)), { kind: 'article' }, 'ب');
    await note(read('c', listed(LAYLA)), { kind: 'article' }, 'ج');
    expect(titlesOf(await library.articlesNaming(MUSCAT))).toEqual(['b', 'a']);
    const companions = await library.companionsOf(MUSCAT);
    expect(companions.map(({ entity, articles }) => [entity.name.ar, articles, entity.count])).toEqual([
      ['بدر البوسعيدي', 2, 3],
      ['ليلى الحارثي', 1, 9],
    ]);
  });

  test('a companion is one, whether the glossary knew it then or not', async () => {
    await note(read('a', listed(BADR), listed(nameOnly)), { kind: 'article' }, 'أ');
    await note(read('b', listed(BADR), listed(MUSCAT)), { kind: 'article' }, 'ب');
    expect(await library.companionsOf(BADR)).toMatchObject([{ entity: { glossary: 'places/muscat' }, articles: 2 }]);
  });
});

test('notes of a time are those last changed in it', async () => {
  await note(read('a'), { kind: 'article' }, 'قبل');
  await pause();
  const from = new Date();
  await note(read('b'), { kind: 'article' }, 'في');
  await note(read('c'), { kind: 'everywhere', ...BADR }, 'فيه أيضاً');
  await pause();
  const until = new Date();
  await note(read('d'), { kind: 'article' }, 'بعد');
  expect(textsOf(await library.notesBetween(from, until))).toEqual(['فيه أيضاً', 'في']);
});

test('tags are counted, and lead to their notes', async () => {
  await note(read('a'), { kind: 'article' }, '#غزة #مهم');
  await note(read('b'), { kind: 'article' }, '#غزة #غزة');
  expect(await library.tags()).toEqual([
    { tag: 'غزة', notes: 2 },
    { tag: 'مهم', notes: 1 },
  ]);
  expect(textsOf(await library.notesTagged('غزة'))).toEqual(['#غزة #غزة', '#غزة #مهم']);
  await note(read('b'), { kind: 'article' }, 'بلا وسم');
  expect(await library.tags()).toContainEqual({ tag: 'غزة', notes: 1 });
});

test('an article and its notes are found by its address', async () => {
  await note(read('a', listed(MUSCAT)), { kind: 'article' }, 'أولاً');
  await note(read('a'), { kind: 'entity', ...MUSCAT }, 'ثانياً');
  expect(await library.article(at('a'))).toMatchObject({ title: 'a', site: 'news.example', entities: [{ count: 1 }] });
  expect(textsOf((await library.notesOf(at('a')))?.notes ?? [])).toEqual(['أولاً', 'ثانياً']);
  expect(await library.article(at('b'))).toBeUndefined();
  expect(await library.notesOf(at('b'))).toBeNull();
});

test('notes of a newer version are not read', async () => {
  (await openDB('notes', 99)).close();
  await expect(library.articles(1)).rejects.toThrow(NewerNotes);
});

test('the latest notes come with their articles, all other notes on these, and what belongs to every article', async () => {
  await note(read('one', listed(MUSCAT)), { kind: 'article' }, 'old');
  await note(read('two'), { kind: 'article' }, 'beside');
  await note(read('two'), { kind: 'everywhere', ...LAYLA }, 'everywhere');
  await note(read('two'), { kind: 'entity', ...MUSCAT }, 'latest');
  const { articles, notes } = await library.latest(2);
  expect(titlesOf(articles)).toEqual(['two']);
  expect(textsOf(notes).sort()).toEqual(['beside', 'everywhere', 'latest']);
  expect(await library.size()).toEqual({ articles: 2, notes: 4 });
});

test.each([1, 2, 3, 100])('all notes and articles come in pieces of %i, each once', async (piece) => {
  for (const name of ['one', 'two', 'three']) await note(read(name), { kind: 'article' }, name);
  const notes: string[] = [];
  for await (const some of library.allNotes(piece)) notes.push(...textsOf(some));
  const titles: (string | null)[] = [];
  for await (const some of library.allArticles(piece)) titles.push(...titlesOf(some));
  expect(notes.sort()).toEqual(['one', 'three', 'two']);
  expect(titles.sort()).toEqual(['one', 'three', 'two']);
});
