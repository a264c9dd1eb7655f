import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** The first day a zip can hold, which has no time zone: the same file tells the same date everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

/** An archive with the same files, in the order of their names and all of one date, so that equal files make equal archives. */
export function steadied(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: FIRST_DAY });
}

/** Writes an archive anew as `steadied` makes it. */
export function steadyArchive(path: string): void {
  writeFileSync(path, steadied(readFileSync(path)));
}
