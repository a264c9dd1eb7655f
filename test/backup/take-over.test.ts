import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FileContent } from '../../src/backup/form';
import { ownStandings } from '../../src/backup/own-glossary';
import { readFile } from '../../src/backup/read-file';
import { outsideNow, takeOver as takeOverFor, undoBrokenOff } from '../../src/backup/take-over';
import { writeBackup } from '../../src/backup/write-backup';
import { NO_OWN_ENTRIES, withCorrection, withEntry } from '../../src/glossary/own/own-entries';
import { NoteLibrary } from '../../src/notes/library';
import { NoteStore } from '../../src/notes/store';
import type { TakingOver, Waiting } from '../../src/notes/taking-over';
import { OwnGlossaryStore } from '../../src/own-glossary/store';
import { changeSettings } from '../../src/settings/settings';
import { madeLibrary } from '../library/made-library';
import { emptyBrowser, keep, place } from '../notes/shelves';
import { madeContent, ownEntry, UNLIKE } from './made-content';

const MADE = '2026-11-30T10:00:00.000Z';
const SEED = { seed: 20261130, numRuns: 60 };

let keepers = { notes: new NoteStore(), own: new OwnGlossaryStore() };
let library = new NoteLibrary();

function anew(): void {
  library.close();
  emptyBrowser();
  keepers = { notes: new NoteStore(), own: new OwnGlossaryStore() };
  library = new NoteLibrary();
}

beforeEach(anew);

async function backup(): Promise<string> {
  const outside = await outsideNow(keepers);
  const parts: string[] = [];
  const reader = { take: (part: string) => parts.push(part), told: () => undefined };
  await writeBackup(library, { made: MADE, ...outside }, reader, new AbortController().signal);
  return parts.join('');
}

/** Takes a file over for nobody who would stop it. */
function takeOver(content: FileContent, how: TakingOver, into: typeof keepers): Promise<void> {
  return takeOverFor(content, how, into, { told: () => undefined, signal: new AbortController().signal });
}

const read = (text: string): Promise<FileContent> => readFile(new Blob([text]));

/** All that is kept, as far as merging in another order may not change it. */
async function gist(): Promise<unknown> {
  const { articles, notes } = await read(await backup());
  const lines = (text: string): string[] => [...new Set(text.split('\n'))].sort();
  return {
    articles: articles.map(({ address, noted, changed }) => ({ address, noted, changed })),
    notes: notes.flatMap(({ text, address }) => lines(text).map((line) => `${address} ${line}`)).sort(),
  };
}

test('a backup that replaces everything gives the same backup again, to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(madeContent('a'), madeContent('b'), async (before, other) => {
      anew();
      await takeOver(before, 'replace', keepers);
      const first = await backup();
      await takeOver(other, 'replace', keepers);
      await takeOver(await read(first), 'replace', keepers);
      expect(await backup()).toBe(first);
      expect((await read(first)).notes).toHaveLength(before.notes.length);
    }),
    SEED,
  );
}, 60_000);

test('merging a file twice changes nothing the second time, and its own backup never', async () => {
  await fc.assert(
    fc.asyncProperty(madeContent('a'), madeContent('b'), async (there, other) => {
      anew();
      await takeOver(there, 'replace', keepers);
      const first = await backup();
      await takeOver(await read(first), 'merge', keepers);
      expect(await backup()).toBe(first);
      await takeOver(other, 'merge', keepers);
      const once = await backup();
      const tally = await library.standingsOf(other);
      expect([tally.notes.new, tally.notes.differing, tally.articles.new, tally.articles.differing]).toEqual([
        0, 0, 0, 0,
      ]);
      await takeOver(other, 'merge', keepers);
      expect(await backup()).toBe(once);
    }),
    SEED,
  );
}, 60_000);

test('no line of a note is lost by merging, and two files merged in either order tell the same', async () => {
  const one = madeContent('a', UNLIKE).map((content) => ({ ...content, whole: null }));
  const two = madeContent('b', UNLIKE).map((content) => ({ ...content, whole: null }));
  await fc.assert(
    fc.asyncProperty(one, two, async (first, second) => {
      const after: unknown[] = [];
      for (const [earlier, later] of [
        [first, second],
        [second, first],
      ] as const) {
        anew();
        await takeOver(earlier, 'merge', keepers);
        await takeOver(later, 'merge', keepers);
        after.push(await gist());
        const all = (await read(await backup())).notes.map(({ text }) => text).join('\n');
        for (const { text } of [...first.notes, ...second.notes]) expect(all).toContain(text);
      }
      expect(after[0]).toEqual(after[1]);
    }),
    SEED,
  );
}, 60_000);

test('what is told beforehand is what merging does', async () => {
  await keep(keepers.notes, place('https://news.example/a'), 'خطة');
  const here = await read(await backup());
  const [note] = here.notes;
  if (!note) throw new Error('The note is missing');
  const other = { ...note, id: 'other', text: 'أخرى' };
  const further = {
    ...note,
    id: 'further',
    subject: { kind: 'entity' as const, glossary: null, name: 'فريد', type: 'person' as const },
  };
  const tally = await library.standingsOf({ articles: here.articles, notes: [note, other, further] });
  expect(tally).toEqual({ articles: { new: 0, same: 1, differing: 0 }, notes: { new: 1, same: 1, differing: 1 } });
  await takeOver({ articles: here.articles, notes: [other, further], whole: null }, 'merge', keepers);
  const kept = await keepers.notes.read('https://news.example/a');
  expect(kept?.notes.map(({ text }) => text)).toEqual(['خطة\nأخرى', 'خطة']);
});

test('own entries of a file stand beside those here, and the settings here stay when merging', async () => {
  await keepers.own.change((own) => [ownEntry('سلمى'), ownEntry('فريد')].reduce(withEntry, own));
  const here = (await read(await backup())).whole;
  if (!here) throw new Error('The backup is not whole');
  const other = [ownEntry('سلمى'), ownEntry('فريد', 'Farid'), ownEntry('نور')].reduce(withEntry, NO_OWN_ENTRIES);
  expect(ownStandings(here.own, other)).toEqual({ new: 1, same: 1, differing: 1 });
  const whole = { ...here, own: other, settings: { ...here.settings, repeats: true } };
  await takeOver({ articles: [], notes: [], whole }, 'merge', keepers);
  const after = await outsideNow(keepers);
  expect(after.own.entries.map(({ en }) => en)).toEqual(['', 'Farid', '']);
  expect(after.settings).toEqual(here.settings);
});

test('corrections of a file stand beside those here, and in the place of what is said otherwise of the same words', async () => {
  const corrected = { kind: 'not-this' as const, form: 'سلمى', article: null, entry: null };
  const noName = { kind: 'no-name' as const, form: 'مسقط', article: 'https://news.example/a' };
  const mine = [{ ...corrected, instead: 'own/سلمى' }, noName].reduce(withCorrection, NO_OWN_ENTRIES);
  const changed = { ...corrected, instead: 'places/muscat' };
  const further = { ...noName, article: null };
  const other = [changed, noName, further].reduce(withCorrection, NO_OWN_ENTRIES);
  expect(ownStandings(mine, other)).toEqual({ new: 1, same: 1, differing: 1 });
  await keepers.own.change(() => mine);
  const { settings } = await outsideNow(keepers);
  const whole = { made: MADE, own: other, settings };
  for (const _ of ['once', 'twice']) await takeOver({ articles: [], notes: [], whole }, 'merge', keepers);
  const { own } = await outsideNow(keepers);
  expect(own.corrections).toEqual([changed, noName, further]);
  expect(ownStandings(own, other)).toEqual({ new: 0, same: 3, differing: 0 });
  await takeOver({ articles: [], notes: [], whole: { ...whole, own: mine } }, 'replace', keepers);
  expect((await outsideNow(keepers)).own).toEqual(mine);
});

test('what was changed before the notes did not come is put back, now or when the background starts again', async () => {
  await keep(keepers.notes, place('https://news.example/a'), 'خطة');
  await keepers.own.change((own) => withEntry(own, ownEntry('سلمى')));
  const before = await backup();
  const content = { ...(await read(before)), notes: [], articles: [] };
  if (!content.whole) throw new Error('The backup is not whole');
  const whole = { ...content.whole, own: NO_OWN_ENTRIES, settings: { ...content.whole.settings, repeats: true } };

  const failing = vi.spyOn(keepers.notes, 'takeOver').mockRejectedValue(new Error('disk'));
  await expect(takeOver({ ...content, whole }, 'replace', keepers)).rejects.toThrow('disk');
  expect(await backup()).toBe(before);

  // Stopped in the middle: nobody is there to put anything back.
  const stopped = vi.spyOn(keepers.notes, 'outsideBefore').mockResolvedValue(undefined);
  await expect(takeOver({ ...content, whole }, 'replace', keepers)).rejects.toThrow('disk');
  expect(await backup()).not.toBe(before);
  failing.mockRestore();
  stopped.mockRestore();
  await undoBrokenOff({ notes: new NoteStore(), own: new OwnGlossaryStore() });
  expect(await backup()).toBe(before);
  await undoBrokenOff(keepers);
  expect(await backup()).toBe(before);
});

test('what an older version had changed outside of the notes when it was updated is put back', async () => {
  await keepers.own.change((own) => withEntry(own, ownEntry('سلمى')));
  const before = await outsideNow(keepers);
  const { entries, hidden } = before.own;
  await keepers.notes.rememberOutside({ own: { version: 1, entries, hidden }, settings: before.settings });
  await keepers.own.change(() => NO_OWN_ENTRIES);
  await changeSettings(() => ({ repeats: true }));
  await undoBrokenOff(keepers);
  expect(await outsideNow(keepers)).toEqual(before);
  expect(await keepers.notes.outsideBefore()).toBeUndefined();
});

test.each(['merge', 'replace'] as const)('a file that is stopped at any moment changes nothing (%s)', async (how) => {
  await keep(keepers.notes, place('https://news.example/a'), 'خطة');
  await keepers.own.change((own) => withEntry(own, ownEntry('سلمى')));
  const before = await backup();
  const { settings } = await outsideNow(keepers);
  const whole = { made: MADE, own: NO_OWN_ENTRIES, settings: { ...settings, repeats: true } };
  const content = { ...madeLibrary(200, 10), whole };
  /** Stops once so much of it is done; answers what was told of it. */
  const stoppedAt = async (wanted: number): Promise<readonly number[]> => {
    const end = new AbortController();
    const parts: number[] = [];
    const told: Waiting['told'] = (part) => {
      parts.push(part);
      if (part >= wanted) end.abort();
    };
    if (wanted === 0) end.abort();
    await expect(takeOverFor(content, how, keepers, { told, signal: end.signal })).rejects.toThrow('abort');
    expect(await backup()).toBe(before);
    expect(await keepers.notes.outsideBefore()).toBeUndefined();
    return parts;
  };
  expect(await stoppedAt(0)).toEqual([]);
  const parts = await stoppedAt(0.7);
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  expect(parts.length).toBeGreaterThan(2);
  await takeOver(content, how, keepers);
  expect((await read(await backup())).notes).toHaveLength(how === 'merge' ? 2001 : 2000);
});

test('a file that the storage has no room for changes nothing', async () => {
  await keep(keepers.notes, place('https://news.example/a'), 'خطة');
  const before = await backup();
  const content = await read(before);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(takeOver(content, 'replace', keepers)).rejects.toThrow('QUOTA');
  expect(await backup()).toBe(before);
});
