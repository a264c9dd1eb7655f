import { type DBSchema, openDB } from 'idb';
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

/** A file of some megabytes is too much for `storage.local`. */
const openFiles = () =>
  openDB<ReleaseDatabase>('glossary-release', 1, {
    upgrade(database) {
      database.createObjectStore('files');
    },
  });

/** The release that the reader has loaded, null where it is the bundled glossary. */
export async function loadedRelease(): Promise<LoadedRelease | null> {
  const value = (await browser.storage.local.get(KEPT_UNDER))[KEPT_UNDER];
  return v.is(loadedSchema, value) ? value : null;
}

/** The file of the loaded release; undefined where none is loaded. */
export async function releaseFile(): Promise<ArrayBuffer | undefined> {
  if ((await loadedRelease()) === null) return undefined;
  const database = await openFiles();
  try {
    return await database.get('files', 'current');
  } finally {
    database.close();
  }
}

/** Keeps a release that was checked; the file is there before anybody hears of it. */
export async function keepRelease(file: ArrayBuffer, release: LoadedRelease): Promise<void> {
  const database = await openFiles();
  try {
    await database.put('files', file, 'current');
  } finally {
    database.close();
  }
  await browser.storage.local.set({ [KEPT_UNDER]: release });
}

/** Goes back to the bundled glossary. */
export async function takeBackRelease(): Promise<void> {
  await browser.storage.local.remove(KEPT_UNDER);
  const database = await openFiles();
  try {
    await database.clear('files');
  } finally {
    database.close();
  }
}

/** Tells that another release is in use, from wherever, until `signal` ends it. */
export function watchRelease(changed: () => void, signal?: AbortSignal): void {
  watchStored(KEPT_UNDER, changed, signal);
}
