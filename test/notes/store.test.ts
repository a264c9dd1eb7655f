import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { NotesConnection, reading, writing } from '../../src/notes/database';
import { digestOf } from '../../src/notes/digest';
import type { NoteSubject } from '../../src/notes/note';
import { NoteStore } from '../../src/notes/store';
import { analysis } from './record';
import { emptyBrowser, keep, place, textsOf } from './shelves';

const address = 'https://news.example/a';
const other = 'https://news.example/other';
const person: NoteSubject = { kind: 'entity', glossary: 'people/x', name: 'فلان', type: 'person' };
const everywhere: NoteSubject = { ...person, kind: 'everywhere' };
const passage: NoteSubject = {
  kind: 'passage',
  passage: { exact: 'يوم الأحد', prefix: 'في مسقط ', suffix: ' إن', paragraph: 0, start: 40, end: 49 },
};
const onArticle = place(address);
const onPerson = place(address, person);

const articleAt = async (where: string) =>
  reading(await new NotesConnection().database(), (shelf) => shelf.objectStore('articles').get(where));

let store = new NoteStore();

beforeEach(() => {
  emptyBrowser();
  store = new NoteStore();
});

test('a note is there again for another store', async () => {
  await keep(store, onArticle, 'ملاحظة');
  expect(await textsOf(address)).toEqual(['ملاحظة']);
});

test('an empty note is forgotten, and with the last one the article', async () => {
  await keep(store, onArticle, 'ملاحظة');
  expect(await articleAt(address)).toBeDefined();
  expect(await keep(store, onArticle, ' \n')).toBeNull();
  expect(await articleAt(address)).toBeUndefined();
});

test('a note written again keeps its id and the time of its first writing', async () => {
  const first = await keep(store, onPerson, 'أولى');
  const second = await keep(store, onPerson, 'أخرى');
  expect(second?.notes).toHaveLength(1);
  expect(second?.notes[0]).toMatchObject({ id: first?.notes[0]?.id, written: first?.notes[0]?.written, text: 'أخرى' });
});

test('notes that several stores write at the same moment do not overtake each other', async () => {
  const another = new NoteStore();
  await Promise.all([
    ...Array.from({ length: 10 }, (_, at) => store.change(onArticle, (kept) => `${kept} ${at}`)),
    ...Array.from({ length: 10 }, (_, at) => another.change(onArticle, (kept) => `${kept} ${at + 10}`)),
    keep(another, onPerson, 'عنه'),
  ]);
  const words = (await textsOf(address)).find((text) => text !== 'عنه') ?? '';
  expect(
    words
      .trim()
      .split(' ')
      .map(Number)
      .sort((one, two) => one - two),
  ).toEqual([...Array(20).keys()]);
});

test('a note finds its entity again by name when the glossary has learnt it meanwhile', async () => {
  await keep(store, place(address, { ...person, glossary: null, name: 'أحمد' }), 'قديمة');
  const notes = await keep(store, place(address, { ...person, glossary: 'people/ahmad', name: 'احمد' }), 'واحدة');
  expect(notes?.notes.map(({ text }) => text)).toEqual(['واحدة']);
});

test('the tags of a note are those of its text', async () => {
  const notes = await keep(store, onArticle, 'راجع #غزة و(#Sudan) #غزّة');
  expect(notes?.notes[0]?.tags).toEqual(['غزة', 'sudan']);
});

test('article, entity, entity everywhere and passage each have a note of their own', async () => {
  const subjects = [onArticle.subject, person, everywhere, passage];
  for (const subject of subjects) await keep(store, place(address, subject), subject.kind);
  expect([...(await textsOf(address))].sort()).toEqual(['article', 'entity', 'passage']);
  for (const subject of subjects)
    expect((await store.noteAt(place(address, subject)))?.text, subject.kind).toBe(subject.kind);
});

describe('a note on an entity everywhere', () => {
  test('is there in every article, belongs to none, and keeps none', async () => {
    await keep(store, place(address, everywhere), 'عنه دائماً');
    expect(await store.noteAt(place(other, everywhere))).toMatchObject({ text: 'عنه دائماً', address: null });
    expect(await articleAt(address)).toBeUndefined();
  });

  test('outlives its entity’s entering and leaving the glossary', async () => {
    const unknown = { ...everywhere, glossary: null };
    await keep(store, place(address, unknown), 'قبل');
    expect((await store.noteAt(place(address, everywhere)))?.text).toBe('قبل');
    await keep(store, place(address, everywhere), 'بعد');
    expect((await store.noteAt(place(address, unknown)))?.text).toBe('بعد');
    expect(await store.noteAt(place(address, { ...everywhere, glossary: 'people/y' }))).toBeUndefined();
  });

  test('is not touched when an article’s notes move or go', async () => {
    await keep(store, place(address, everywhere), 'دائماً');
    await keep(store, onPerson, 'هنا');
    await store.move(address, other);
    await store.removeArticle(other);
    expect((await store.noteAt(place(other, everywhere)))?.text).toBe('دائماً');
  });
});

test('notes that move to another address join those that are there', async () => {
  await keep(store, place(other), 'هناك');
  await keep(store, onArticle, 'ملاحظة');
  await keep(store, onPerson, 'عنه');
  const id = (await store.noteAt(onPerson))?.id;
  await store.move(address, other);
  expect(await store.read(address)).toBeNull();
  expect(await articleAt(address)).toBeUndefined();
  expect([...(await textsOf(other))].sort()).toEqual(['عنه', 'هناك\nملاحظة']);
  expect((await store.noteAt(place(other, person)))?.id).toBe(id);
});

test('what older versions mixed under one address is told apart where it can be', async () => {
  const both = { kind: 'entity', glossary: 'people/both', name: 'مشترك', type: 'person' } as const;
  await keep(store, onArticle, 'عن الأول');
  await new Promise((resolve) => setTimeout(resolve, 2));
  await keep(store, place(address, both, 'الثاني'), 'عن المشترك');
  await new Promise((resolve) => setTimeout(resolve, 2));
  await keep(store, place(address, person, 'الثاني'), 'عن فلان');
  const articles = [
    { address, title: 'عنوان', subjects: [both] },
    { address: other, title: 'الثاني', subjects: [both, person] },
  ];
  await store.tellApart(articles);
  await store.tellApart(articles);
  expect(await textsOf(address)).toEqual(['عن الأول', 'عن المشترك']);
  expect(await store.read(other)).toMatchObject({ title: 'الثاني', notes: [{ text: 'عن فلان' }] });
  expect((await store.read(address))?.title).toBe('عنوان');
});

describe('of an article with notes', () => {
  const read = digestOf(address, analysis);

  test('is kept what it names, and when it was noted', async () => {
    await keep(store, { ...read, subject: person }, 'عنه');
    const first = await articleAt(address);
    expect(first).toMatchObject({
      site: 'news.example',
      publisher: 'صحيفة المثال',
      dates: ['2026-03-01', '2026-03-12'],
      entities: [
        { glossary: 'places/muscat', name: { ar: 'مسقط', en: 'Muscat' }, type: 'place', country: 'OM', count: 2 },
        { glossary: null, name: { ar: 'بدر البوسعيدي', en: null }, type: 'person', country: null, count: 1 },
      ],
    });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await keep(store, { ...read, subject: { kind: 'article' } }, 'عنها');
    const second = await articleAt(address);
    expect(second?.noted).toBe(first?.noted);
    expect(second?.changed.localeCompare(first?.changed ?? '')).toBe(1);
  });

  test('what is kept is renewed when it is read again, and its times stay', async () => {
    await keep(store, onArticle, 'قبل أن تُقرأ');
    const before = await articleAt(address);
    expect(before?.entities).toEqual([]);
    await store.renew([read, { ...read, address: other }]);
    const after = await articleAt(address);
    expect(after?.entities).toHaveLength(2);
    expect(after).toMatchObject({ title: read.title, noted: before?.noted, changed: before?.changed });
    expect(await articleAt(other)).toBeUndefined();
  });

  test('what is kept is not lost to a field that does not know it', async () => {
    await keep(store, { ...read, subject: person }, 'عنه');
    await keep(store, onArticle, 'عنها');
    expect((await articleAt(address))?.entities).toHaveLength(2);
  });
});

describe('what is removed', () => {
  test('is gone, with the article of the last note, and comes back as it was', async () => {
    await keep(store, onPerson, 'عنه #وسم');
    const before = await store.read(address);
    const article = await articleAt(address);
    const removed = await store.remove(before?.notes[0]?.id ?? '');
    expect(await store.read(address)).toBeNull();
    await store.restore(removed);
    expect(await store.read(address)).toEqual(before);
    expect(await articleAt(address)).toEqual(article);
  });

  test('comes back beside what has been written in its place since', async () => {
    await keep(store, onArticle, 'قديم');
    const removed = await store.removeArticle(address);
    await keep(store, onArticle, 'جديد');
    await store.restore(removed);
    await store.restore(removed);
    expect(await textsOf(address)).toEqual(['جديد\nقديم']);
  });

  test('is nothing where there is nothing', async () => {
    expect(await store.remove('unknown')).toEqual({ article: null, notes: [] });
    expect(await store.removeArticle(address)).toEqual({ article: null, notes: [] });
  });
});

test('work that fails half way has written nothing', async () => {
  const database = await new NotesConnection().database();
  const failing = writing(database, async (shelf) => {
    await shelf.objectStore('copied').put(true, 'key');
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  expect(await database.count('copied')).toBe(0);
});

describe('who has notes', () => {
  const named = { glossary: 'people/x', name: 'فلان', type: 'person' } as const;
  const stranger = { glossary: null, name: 'علان', type: 'person' } as const;
  const namesNoted = async (where: string) => (await store.noted(where, [named, stranger])).names;

  test('a name has one by a note on it in the article, or in every article, not in another', async () => {
    await keep(store, onPerson, 'هنا');
    expect(await namesNoted(address)).toEqual([named]);
    expect(await namesNoted(other)).toEqual([]);
    await keep(store, place(address, everywhere), 'في كل مقال');
    expect(await namesNoted(other)).toEqual([named]);
  });

  test('is told when something has a note that had none, or has none any more, not for another text', async () => {
    let told = 0;
    store = new NoteStore(() => told++);
    await keep(store, place(address, passage), 'أول');
    expect(told).toBe(1);
    await keep(store, place(address, passage), 'أول وثانٍ');
    expect(told).toBe(1);
    await keep(store, place(address, passage), '');
    expect(told).toBe(2);
    await keep(store, onPerson, 'هنا');
    const removed = await store.removeArticle(address);
    expect(told).toBe(4);
    await store.restore(removed);
    expect(told).toBe(5);
    await store.move(address, other);
    expect(told).toBe(6);
    await store.move(address, other);
    expect(told).toBe(6);
  });
});
