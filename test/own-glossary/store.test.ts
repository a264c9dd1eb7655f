import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { after } from '../../src/glossary/own/changes';
import { NO_OWN_ENTRIES, type OwnEntry, withEntry, withHidden, withoutEntry } from '../../src/glossary/own/own-entries';
import { exportCsv, exportJson } from '../../src/glossary/own/own-entries-exchange';
import { OwnGlossaryStore, watchOwnGlossary } from '../../src/own-glossary/store';

const entry: OwnEntry = {
  id: 'own/سالم',
  type: 'person',
  ar: 'سالم المنصوري',
  en: '',
  arAliases: [],
  enAliases: [],
  country: 'AE',
  noteAr: '',
  noteEn: '',
  replaces: '',
};
const other: OwnEntry = { ...entry, id: 'own/راشد', ar: 'راشد المنصوري' };

async function damaged(): Promise<unknown[]> {
  const all = await fakeBrowser.storage.local.get();
  return Object.keys(all)
    .filter((key) => key.startsWith('damaged-own-glossary:'))
    .map((key) => all[key]);
}

beforeEach(() => fakeBrowser.reset());

test('there are no own entries before the reader has written one', async () => {
  expect(await new OwnGlossaryStore().read()).toEqual(NO_OWN_ENTRIES);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('an entry is there again for another store', async () => {
  await new OwnGlossaryStore().change((own) => withEntry(own, entry));
  expect((await new OwnGlossaryStore().read()).entries).toEqual([entry]);
});

test('changes made at the same moment do not overtake each other', async () => {
  const store = new OwnGlossaryStore();
  await Promise.all([
    store.change((own) => withEntry(own, entry)),
    store.change((own) => withHidden(own, 'places/RU')),
    store.takeOver(exportCsv(withEntry(NO_OWN_ENTRIES, other)), 'csv'),
  ]);
  expect(await store.read()).toEqual({ version: 2, entries: [entry, other], hidden: ['places/RU'], corrections: [] });
});

test('what is no entry is not kept, and the store goes on', async () => {
  const store = new OwnGlossaryStore();
  await expect(store.change((own) => withEntry(own, { ...entry, ar: 'Salem' }))).rejects.toThrow('Arabic');
  expect(await store.change((own) => withEntry(own, entry))).toMatchObject({ entries: [entry] });
});

test('an export is taken over, hidden ids too', async () => {
  const own = withHidden(withEntry(NO_OWN_ENTRIES, entry), 'places/RU');
  const store = new OwnGlossaryStore();
  expect(await store.takeOver(exportJson(own), 'json')).toMatchObject({ ok: true, count: 1 });
  expect(await store.read()).toEqual(own);
});

test.each([
  ['csv', 'ar,type\nراشد,person\nRashid,person\nراشد,wizard\n', [3, 4]],
  ['json', JSON.stringify({ version: 1, entries: [other, { ...other, country: 'Emirates' }], hidden: [] }), [2]],
  ['json', '{"entries":', [1]],
] as const)('a faulty %s file changes nothing, and each faulty row is told', async (format, text, rows) => {
  const store = new OwnGlossaryStore();
  await store.change((own) => withEntry(own, entry));
  const before = await fakeBrowser.storage.local.get();
  const result = await store.takeOver(text, format);
  expect(result.ok ? [] : result.faults.map(({ row }) => row)).toEqual(rows);
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
});

test.each([
  ['nothing of the kind', 'damaged', []],
  ['of another version', { version: 3, entries: [entry], hidden: [] }, [entry]],
  ['damaged in one entry', { version: 1, entries: [entry, { ...other, type: 7 }], hidden: [null] }, [entry]],
])('a value that is %s is set aside, what can be read stays', async (_, value, entries) => {
  await fakeBrowser.storage.local.set({ 'own-glossary': value });
  const store = new OwnGlossaryStore();
  expect(await store.read()).toEqual({ ...NO_OWN_ENTRIES, entries });
  expect(await store.read()).toEqual({ ...NO_OWN_ENTRIES, entries });
  expect(await damaged()).toEqual([value]);
});

test('what version 1 kept is read, and kept as version 2 with the next change', async () => {
  await fakeBrowser.storage.local.set({ 'own-glossary': { version: 1, entries: [entry], hidden: ['places/RU'] } });
  const store = new OwnGlossaryStore();
  const own = { version: 2, entries: [entry], hidden: ['places/RU'], corrections: [] };
  expect(await store.read()).toEqual(own);
  await store.change((before) => withEntry(before, other));
  const all = await fakeBrowser.storage.local.get();
  expect(all).toEqual({ 'own-glossary': { ...own, entries: [entry, other] } });
});

test('a change and a file are undone, and what was changed meanwhile stays', async () => {
  const store = new OwnGlossaryStore();
  await store.change((own) => withEntry(own, entry));
  const removed = await store.amend((own) => withoutEntry(own, entry.id));
  const taken = await store.takeOver(exportJson(withHidden(withEntry(NO_OWN_ENTRIES, other), 'places/RU')), 'json');
  expect((await store.read()).entries).toEqual([other]);
  await store.change((own) => after(own, removed));
  if (taken.ok) await store.change((own) => after(own, taken.undo));
  expect(await store.read()).toEqual({ ...NO_OWN_ENTRIES, entries: [entry] });
});

test('whoever watches hears of changes until told to stop', async () => {
  const store = new OwnGlossaryStore();
  const end = new AbortController();
  let heard = 0;
  watchOwnGlossary(() => heard++, end.signal);
  await fakeBrowser.storage.local.set({ settings: {} });
  await store.change((own) => withEntry(own, entry));
  end.abort();
  await store.change((own) => withEntry(own, other));
  expect(heard).toBe(1);
});
