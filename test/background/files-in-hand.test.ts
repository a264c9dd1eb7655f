import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FilesInHand } from '../../src/background/files-in-hand';
import { BACKUP_MARK, BACKUP_VERSION } from '../../src/backup/form';
import { outsideNow } from '../../src/backup/take-over';
import { NoteStore } from '../../src/notes/store';
import { OwnGlossaryStore } from '../../src/own-glossary/store';
import { madeLibrary } from '../library/made-library';
import { emptyBrowser, keep, place, textsOf } from '../notes/shelves';

const FILE = 'blob:hashiya';
const HERE = 'https://news.example/a';

/** Told that other things have notes now. */
const changed = vi.fn<() => void>();
let keepers = { notes: new NoteStore(), own: new OwnGlossaryStore() };

beforeEach(async () => {
  emptyBrowser();
  keepers = { notes: new NoteStore(changed), own: new OwnGlossaryStore() };
  await keep(keepers.notes, place(HERE), 'خطة');
  const { own, settings } = await outsideNow(keepers);
  const backup = { [BACKUP_MARK]: BACKUP_VERSION, made: '2026-11-30T10:00:00.000Z', settings, ownGlossary: own };
  const file = new Blob([JSON.stringify({ ...backup, ...madeLibrary(300, 10) })]);
  changed.mockClear();
  // Node knows no addresses of files in another realm.
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(file));
});

afterEach(() => vi.restoreAllMocks());

test('a file that is stopped while its notes come changes nothing, and is told as stopped', async () => {
  const ended = vi.fn<() => void>();
  const files = new FilesInHand(keepers, ended);
  const took = files.take(FILE, 'replace');
  await vi.waitFor(() => expect(files.doneOf(FILE)).toBeGreaterThan(0.5), { interval: 1, timeout: 10_000 });
  files.stop(FILE);
  expect(await took).toBe('stopped');
  expect(ended).toHaveBeenCalledOnce();
  expect(changed).not.toHaveBeenCalled();
  expect(await textsOf(HERE)).toEqual(['خطة']);
});

test('of two files only that one is stopped that is meant, also while it waits', async () => {
  const files = new FilesInHand(keepers, () => undefined);
  const [first, second] = [files.take('blob:first', 'merge'), files.take(FILE, 'replace')];
  files.stop(FILE);
  files.stop('blob:unknown');
  expect(await Promise.all([first, second])).toEqual(['done', 'stopped']);
  expect(await textsOf(HERE)).toEqual(['خطة']);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(await files.take('blob:third', 'replace')).toBe('done');
  expect(await textsOf(HERE)).toEqual([]);
});
