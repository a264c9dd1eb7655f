import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The first day a zip can hold, in UTC, as it is written: the same file tells the same date everywhere. */
const FIRST_DAY = new Date(Date.UTC(1980, 0, 1));

/** An archive with the same files, in the order of their names and all of one date, so that equal files make equal archives. */
export async function steadied(archive: Uint8Array): Promise<Uint8Array> {
  const given = await JSZip.loadAsync(archive);
  const files = Object.values(given.files).filter(({ dir }) => !dir);
  files.sort(({ name: one }, { name: other }) => (one < other ? -1 : 1));
  const steady = new JSZip();
  for (const file of files)
    steady.file(file.name, await file.async('uint8array'), { date: FIRST_DAY, createFolders: false });
  return steady.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** Writes an archive anew as `steadied` makes it. */
export async function steadyArchive(path: string): Promise<void> {
  writeFileSync(path, await steadied(readFileSync(path)));
}
