import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areNotesNewer, NewerNotes } from '../../src/notes/database';
import { NoteStore } from '../../src/notes/store';
import { emptyBrowser, keep, place, textsOf } from './shelves';

const VERSION_1: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('fixtures/version-1.json', import.meta.url), 'utf8'),
);

const A = 'https://news.example/a';
const ENDLESS = 'https://news.example/endless#:~:text=%D8%AE%D8%A8%D8%B1';
const DAMAGED = 'https://news.example/damaged';
const BROKEN = 'https://news.example/broken';

const stored = () => fakeBrowser.storage.local.get();
const oldKeys = async () => Object.keys(await stored()).filter((key) => key.startsWith('notes:'));

/** What has been set aside, by the address of its article. */
async function setAside(): Promise<Readonly<Record<string, unknown>>> {
  const aside = Object.entries(await stored()).filter(([key]) => key.startsWith('damaged-notes:'));
  return Object.fromEntries(aside.map(([key, value]) => [key.replace(/^damaged-notes:[^Z]+Z:/, ''), value]));
}

async function expectAllTakenOver(): Promise<void> {
  const { title, published, notes } = (await new NoteStore().read(A)) ?? {};
  const was = v.parse(v.looseObject({}), VERSION_1[`notes:${A}`]);
  expect({ version: 1, address: A, title, published, notes }).toMatchObject(was);
  expect(notes?.map(({ tags }) => tags)).toEqual([['ملاحة'], [], []]);
  expect(await textsOf(ENDLESS)).toEqual(['note in Latin letters']);
  expect(await textsOf(DAMAGED)).toEqual(['ما زال مقروءاً']);
  expect(await textsOf(BROKEN)).toEqual([]);
  expect(await oldKeys()).toEqual([]);
  expect(await setAside()).toEqual({
    'https://news.example/earlier': { version: 7 },
    [DAMAGED]: VERSION_1[`notes:${DAMAGED}`],
    [BROKEN]: 'not notes at all',
  });
  expect((await stored()).settings).toEqual(VERSION_1.settings);
}

beforeEach(async () => {
  emptyBrowser();
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.set({ ...VERSION_1 });
});

describe('notes of version 1', () => {
  test('are taken over when they are first asked for, and what is damaged is set aside', async () => {
    await expectAllTakenOver();
    await expectAllTakenOver();
  });

  test.each(['get', 'remove'] as const)('are taken over once, wherever it is broken off at «%s»', async (step) => {
    const broken = vi.spyOn(fakeBrowser.storage.local, step).mockRejectedValueOnce(new Error('stopped'));
    await expect(new NoteStore().open()).rejects.toThrow('stopped');
    expect(broken).toHaveBeenCalled();
    await expectAllTakenOver();
  });

  test.each([0, 1, 2, 3, 4, 5])(
    'are taken over once when the database is stopped at its %i. writing',
    async (writes) => {
      const put = IDBObjectStore.prototype.put;
      let count = 0;
      const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...given
      ) {
        if (count++ === writes) throw new DOMException('stopped', 'AbortError');
        return put.apply(this, given);
      });
      await expect(new NoteStore().open()).rejects.toThrow('stopped');
      broken.mockRestore();
      expect((await oldKeys()).length).toBe(4);
      await expectAllTakenOver();
    },
  );

  test('that are damaged stay where they are while there is no room to set them aside, and hold up no others', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await new NoteStore().open();
    expect([...(await oldKeys())].sort()).toEqual([`notes:${BROKEN}`, `notes:${DAMAGED}`]);
    expect(await textsOf(ENDLESS)).toEqual(['note in Latin letters']);
    vi.restoreAllMocks();
    await expectAllTakenOver();
  });

  test('that were copied but not removed do not come back once they are changed or removed', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('stopped'));
    await expect(new NoteStore().open()).rejects.toThrow('stopped');
    expect((await oldKeys()).length).toBe(4);
    const store = new NoteStore();
    await keep(store, place(A), 'كُتب بعد النقل');
    await store.removeArticle(ENDLESS);
    expect((await new NoteStore().read(A))?.notes[0]?.text).toBe('كُتب بعد النقل');
    expect(await textsOf(ENDLESS)).toEqual([]);
  });

  test('that an older version writes later are taken over, too, beside what is there', async () => {
    const store = new NoteStore();
    await keep(store, place(A), 'كُتب بعد النقل');
    const again = { ...VERSION_1 };
    await fakeBrowser.storage.local.set(again);
    await new NoteStore().open();
    expect((await textsOf(A))[0]).toBe('كُتب بعد النقل\nقارن بتصريح الأسبوع الماضي #ملاحة');
    expect(await textsOf(ENDLESS)).toEqual(['note in Latin letters']);
    expect(await oldKeys()).toEqual([]);
  });
});

test('a database from before files were taken over is opened with its notes', async () => {
  const NOTED = 'https://news.example/noted';
  const times = { written: '2026-01-01T00:00:00.000Z', changed: '2026-01-01T00:00:00.000Z' };
  const note = { id: 'n', subject: { kind: 'article' }, text: 'ملاحظة', tags: [], ...times, address: NOTED, keys: [] };
  const older = await openDB('notes', 1, {
    upgrade(database) {
      const articles = database.createObjectStore('articles', { keyPath: 'address' });
      articles.createIndex('entity', 'keys', { multiEntry: true });
      articles.createIndex('newest', ['changed', 'address']);
      const notes = database.createObjectStore('notes', { keyPath: 'id' });
      notes.createIndex('address', 'address');
      notes.createIndex('entity', 'keys', { multiEntry: true });
      notes.createIndex('tag', 'tags', { multiEntry: true });
      notes.createIndex('changed', 'changed');
      database.createObjectStore('copied');
    },
  });
  await older.put('notes', note);
  older.close();
  const store = new NoteStore();
  await store.rememberOutside('before');
  expect(await store.outsideBefore()).toBe('before');
  expect(await textsOf(NOTED)).toEqual(['ملاحظة']);
});

test('notes of a newer version are neither opened nor changed', async () => {
  const newer = await openDB('notes', 99, { upgrade: (database) => void database.createObjectStore('shelves') });
  newer.close();
  const before = await stored();
  const store = new NoteStore();
  await expect(store.open()).rejects.toThrow(NewerNotes);
  await expect(keep(store, place(A), 'جديد')).rejects.toThrow(NewerNotes);
  expect(await areNotesNewer()).toBe(true);
  expect(await stored()).toEqual(before);
  const after = await openDB('notes');
  expect([after.version, [...after.objectStoreNames]]).toEqual([99, ['shelves']]);
});

test('a newer version of Hashiya does not wait for this one to let go of the notes', async () => {
  const store = new NoteStore();
  await keep(store, place(A), 'ملاحظة');
  const newer = await openDB('notes', 99);
  expect(newer.version).toBe(99);
  newer.close();
  await expect(store.read(A)).rejects.toThrow(NewerNotes);
});
