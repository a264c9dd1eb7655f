import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder of data. */
export const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Folders below `assets/` whose tables the glossary is compiled from. */
const TABLE_FOLDERS = ['glossary', 'vocabulary', 'arabic'];
const TABLE = /\.(tsv|txt)$/;

/** Paths of the glossary's tables, relative to `assets/`, with slashes, sorted. */
export function tablePaths(): string[] {
  return TABLE_FOLDERS.flatMap((folder) =>
    readdirSync(join(ASSETS, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
    .filter((path) => TABLE.test(path))
    .sort();
}

/** The tables as the compiler takes them. */
export function readTables(): Map<string, string> {
  return new Map(tablePaths().map((path) => [path, readFileSync(join(ASSETS, path), 'utf8')]));
}

/** When the newest table was last written, in milliseconds since 1970. */
export function newestTable(): number {
  return Math.max(...tablePaths().map((path) => statSync(join(ASSETS, path)).mtimeMs));
}
