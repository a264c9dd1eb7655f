import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder of data. */
export const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** Folders below `assets/` whose tables the glossary is compiled from. */
const TABLE_FOLDERS = ['glossary', 'vocabulary', 'arabic'];
const TABLE = /\.(tsv|txt)$|^arabic\/given-names\.json$/;

/** Paths of the glossary's tables, relative to `assets/`, with slashes, sorted. */
function tablePaths(): string[] {
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

/** What compiles the tables: a change in it makes a compiled file stale too. */
const COMPILER = fileURLToPath(new URL('../glossary/', import.meta.url));

/** When the newest table, or what compiles it, was last written, in milliseconds since 1970. */
export function newestInput(): number {
  const folders = [COMPILER, ...TABLE_FOLDERS.map((folder) => join(ASSETS, folder))];
  const files = [
    ...tablePaths().map((path) => join(ASSETS, path)),
    ...readdirSync(COMPILER).map((name) => join(COMPILER, name)),
  ];
  return Math.max(...[...folders, ...files].map((path) => statSync(path).mtimeMs));
}
