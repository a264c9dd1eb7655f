import { existsSync, mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileSoundRows } from '../glossary/compile/compile';
import type { Glossary } from '../glossary/glossary';
import { openGlossary } from '../glossary/open';
import { SectionFileError } from '../section-file';
import { fileBuffer } from './file-buffer';
import { ASSETS, newestInput, readTables } from './glossary-files';

/** The compiled glossary, as the extension ships it. */
export const COMPILED = join(ASSETS, 'static', 'glossary.bin');

/**
 * Writes the compiled file whole or not at all: another process may be reading it. `asOf` is when its newest input was
 * written, in milliseconds since 1970, and becomes the file's own time: a table that changes while others are being
 * compiled makes the file stale.
 */
export function writeCompiled(bytes: Uint8Array, asOf: number): void {
  mkdirSync(dirname(COMPILED), { recursive: true });
  const unfinished = `${COMPILED}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  utimesSync(unfinished, asOf / 1000, asOf / 1000);
  renameSync(unfinished, COMPILED);
}

/**
 * Opens the compiled glossary in Node, compiling it first where it is missing, older than a table or of another format
 * version. Faulty rows are left out with a warning; `npm run glossary -- --check` names them.
 */
export function loadGlossary(): Glossary {
  if (!existsSync(COMPILED) || statSync(COMPILED).mtimeMs < Math.floor(newestInput())) compileAnew();
  try {
    return openCompiled();
  } catch (error) {
    if (!(error instanceof SectionFileError)) throw error;
    compileAnew();
    return openCompiled();
  }
}

function compileAnew(): void {
  const asOf = Math.ceil(newestInput());
  const { bytes, faults } = compileSoundRows(readTables());
  if (faults.length > 0)
    console.warn(`glossary: ${faults.length} faulty rows left out, see npm run glossary -- --check`);
  writeCompiled(bytes, asOf);
}

const openCompiled = (): Glossary => openGlossary(fileBuffer(COMPILED));
