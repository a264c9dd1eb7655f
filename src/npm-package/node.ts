import { readFileSync } from 'node:fs';
import { type GlossaryFiles, type OpenedGlossary, openGlossary as openFiles } from './opened-glossary';

export * from './index';

/** A file beside this one in the package. */
const besides = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));

const bundledFiles = (): GlossaryFiles => ({ glossary: besides('glossary.bin'), model: besides('recogniser.bin') });

/**
 * Opens the glossary and the model that come with the package, or others.
 * @throws {SectionFileError} where a file is cut off, damaged, no such file, or of another version of Hashiya
 * @throws {Error} Node's own where a file is not there
 */
export function openGlossary(files: GlossaryFiles = bundledFiles()): OpenedGlossary {
  return openFiles(files);
}
