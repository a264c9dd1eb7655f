import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { browser, watchStored } from '../browser';

/** Which release the reader has loaded, in `storage.local`, where every page of the extension hears of it. */
const KEPT_UNDER = 'glossary-release';

const loadedSchema = v.object({
  /** ISO day. */
  edition: v.string(),
  entries: v.number(),
});

/** What the settings page tells of a loaded release. */
export type LoadedRelease = v.InferOutput<typeof loadedSchema>;

interface ReleaseDatabase extends DBSchema {
  files: { key: 'current'; value: ArrayBuffer };
}

/** Works on the files, which are some megabytes: too much for `storage.local`. */
async function withFiles<Result>(work: (files: IDBPDatabase<ReleaseDatabase>) => Promise<Result>): Promise<Result> {
  const files = await openDB<ReleaseDatabase>('glossary-release', 1, {
    upgrade(database) {
      database.createObjectStore('files');
    },
  });
  return work(files).finally(() => files.close());
}

/** The release that the reader has loaded, null where it is the bundled glossary. */
export async function loadedRelease(): Promise<LoadedRelease | null> {
  const value = (await browser.storage.local.get(KEPT_UNDER))[KEPT_UNDER];
  return v.is(loadedSchema, value) ? value : null;
}

/** The file of the loaded release; undefined where none is loaded. */
export async function releaseFile(): Promise<ArrayBuffer | undefined> {
  if ((await loadedRelease()) === null) return undefined;
  return withFiles((files) => files.get('files', 'current'));
}

/** Keeps a release that was checked; the file is there before anybody hears of it. */
export async function keepRelease(file: ArrayBuffer, release: LoadedRelease): Promise<void> {
  await withFiles((files) => files.put('files', file, 'current'));
  await browser.storage.local.set({ [KEPT_UNDER]: release });
}

/** Goes back to the bundled glossary. */
export async function takeBackRelease(): Promise<void> {
  await browser.storage.local.remove(KEPT_UNDER);
  await withFiles((files) => files.clear('files'));
}

/** Tells that another release is in use, from wherever, until `signal` ends it. */
export function watchRelease(changed: () => void, signal?: AbortSignal): void {
  watchStored(KEPT_UNDER, changed, signal);
}
