import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyse } from '../../src/analyse';
import { readText } from '../../src/article/read-text';
import { searchEntries } from '../../src/background/glossary-search';
import { GlossaryWithOwnEntries } from '../../src/background/glossary-with-own-entries';
import { compileGlossary } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { type OwnEntry, withEntry, withHidden, withoutEntry } from '../../src/glossary/own/own-entries';
import { OwnGlossaryStore } from '../../src/own-glossary/store';
import { bufferOf, smallTables } from '../glossary/tables';

const bundled = openGlossary(bufferOf(compileGlossary(smallTables())));
const neighbour: OwnEntry = {
  id: 'own/الجار',
  type: 'person',
  ar: 'فلاديمير بوتين',
  en: 'The neighbour',
  arAliases: [],
  enAliases: [],
  country: '',
  noteAr: 'يسكن قبالتنا',
  noteEn: 'lives across the street',
  replaces: '',
};
const article = readText('زيارة إلى السوق\n\nوصل فلاديمير بوتين إلى السوق صباح اليوم ومعه سلة من البرتقال.\n');

/** A background with an empty storage, opening a glossary that counts how often it was opened. */
function background() {
  const store = new OwnGlossaryStore();
  let opened = 0;
  let fails = false;
  const open = async () => {
    opened++;
    if (fails) throw new Error('no file');
    return bundled;
  };
  const glossary = new GlossaryWithOwnEntries(open, store);
  const named = async () => {
    const { entities, mentions } = analyse(article, { glossary: await glossary.current(), tagger: null });
    return mentions.map(({ entity, source }) => ({ id: entities[entity]?.glossary, source }));
  };
  const found = async (query: string) => searchEntries(await glossary.current(), query).map(({ id }) => id);
  const fail = (now: boolean) => {
    fails = now;
  };
  return { store, glossary, named, found, fail, opened: () => opened };
}

beforeEach(() => fakeBrowser.reset());

test('an own entry wins over the bundled one of its name, from the next article on', async () => {
  const { store, named } = background();
  expect(await named()).toEqual([{ id: 'people/vladimir-putin', source: 'glossary' }]);
  await store.change((own) => withEntry(own, neighbour));
  expect(await named()).toEqual([{ id: neighbour.id, source: 'own' }]);
  await store.change((own) => withoutEntry(own, neighbour.id));
  expect(await named()).toEqual([{ id: 'people/vladimir-putin', source: 'glossary' }]);
});

test('own entries that were kept earlier are there from the first article on', async () => {
  await new OwnGlossaryStore().change((own) => withEntry(own, neighbour));
  expect(await background().named()).toEqual([{ id: neighbour.id, source: 'own' }]);
});

test('own entries are found by search as bundled ones are, hidden ones are not', async () => {
  const { store, found } = background();
  expect(await found('put')).toContain('people/vladimir-putin');
  await store.change((own) => withHidden(withEntry(own, neighbour), 'people/vladimir-putin'));
  expect(await found('neighb')).toEqual([neighbour.id]);
  expect(await found('فلاديمير')).toEqual([neighbour.id]);
  expect(await found('put')).not.toContain('people/vladimir-putin');
});

test('what an own entry leaves out is not shown as an empty text', async () => {
  const { store, glossary } = background();
  await store.change((own) => withEntry(own, { ...neighbour, en: '', noteEn: '' }));
  const [told] = Object.values(analyse(article, { glossary: await glossary.current(), tagger: null }).entities);
  expect(told?.name).toEqual({ ar: neighbour.ar, en: null });
  expect(told?.description).toEqual({ ar: neighbour.noteAr, en: neighbour.noteAr });
  await store.change((own) => withEntry(own, { ...neighbour, noteAr: '', noteEn: '' }));
  const [silent] = Object.values(analyse(article, { glossary: await glossary.current(), tagger: null }).entities);
  expect(silent?.description).toBeNull();
});

test('the glossary is layered once for all articles', async () => {
  const { glossary, opened } = background();
  expect(await glossary.current()).toBe(await glossary.current());
  expect(opened()).toBe(1);
});

test('a glossary that could not be opened is tried again', async () => {
  const { glossary, fail } = background();
  fail(true);
  await expect(glossary.current()).rejects.toThrow('no file');
  fail(false);
  expect(await glossary.current()).toBe(bundled);
});
