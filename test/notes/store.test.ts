import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type NewNote, NoteStore } from '../../src/notes/store';

const address = 'https://news.example/a';
const onArticle: NewNote = { address, title: 'عنوان', published: null, subject: { kind: 'article' }, text: 'ملاحظة' };
const onPerson: NewNote = {
  ...onArticle,
  subject: { kind: 'entity', glossary: 'people/x', name: 'فلان', type: 'person' },
};

async function damaged(): Promise<unknown[]> {
  const all = await fakeBrowser.storage.local.get();
  return Object.keys(all)
    .filter((key) => key.startsWith('damaged-notes:'))
    .map((key) => all[key]);
}

beforeEach(() => fakeBrowser.reset());

test('a note is there again for another store', async () => {
  await new NoteStore().keep(onArticle);
  const notes = await new NoteStore().read(address);
  expect(notes?.notes.map(({ text }) => text)).toEqual(['ملاحظة']);
});

test('an empty note is forgotten, and with the last one the article', async () => {
  const store = new NoteStore();
  await store.keep(onArticle);
  expect(await store.keep({ ...onArticle, text: ' \n' })).toBeNull();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a note written again keeps the time of its first writing', async () => {
  const store = new NoteStore();
  const first = await store.keep(onPerson);
  const second = await store.keep({ ...onPerson, text: 'أخرى' });
  expect(second?.notes).toHaveLength(1);
  expect(second?.notes[0]?.written).toBe(first?.notes[0]?.written);
});

test('notes written at the same moment do not overtake each other', async () => {
  const store = new NoteStore();
  await Promise.all([store.keep(onArticle), store.keep(onPerson), store.keep({ ...onArticle, text: 'الأخيرة' })]);
  const notes = await store.read(address);
  expect(notes?.notes.map(({ text }) => text).sort()).toEqual(['الأخيرة', 'ملاحظة'].sort());
});

test('a note finds its entity again by name when the glossary has learnt it meanwhile', async () => {
  const store = new NoteStore();
  await store.keep({ ...onPerson, subject: { kind: 'entity', glossary: null, name: 'أحمد', type: 'person' } });
  const notes = await store.keep({
    ...onPerson,
    subject: { kind: 'entity', glossary: 'people/ahmad', name: 'احمد', type: 'person' },
    text: 'واحدة',
  });
  expect(notes?.notes.map(({ text }) => text)).toEqual(['واحدة']);
});

test.each(['not notes at all', { version: 99, address, notes: [{ unknown: true }] }])(
  'a value in another form is set aside, never lost',
  async (value) => {
    await fakeBrowser.storage.local.set({ [`notes:${address}`]: value });
    const store = new NoteStore();
    await store.keep(onArticle);
    expect(await damaged()).toEqual([value]);
    expect((await store.read(address))?.notes).toHaveLength(1);
  },
);

test('of damaged notes, those that can be read stay', async () => {
  const store = new NoteStore();
  await store.keep(onArticle);
  const key = `notes:${address}`;
  const value = { ...(await store.read(address)), version: 'one' };
  await fakeBrowser.storage.local.set({ [key]: value });
  expect((await store.read(address))?.notes.map(({ text }) => text)).toEqual(['ملاحظة']);
});
