import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

async function bundled(file: string, options: InlineConfig): Promise<string> {
  const result = await build({ ...options, configFile: false, logLevel: 'error' });
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [chunk] = output.filter((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${file} could not be bundled`);
  return chunk.code;
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A file of this folder with all it imports, as a script for a page. */
export function pageScript(file: string): Promise<string> {
  const lib = { entry: pathOf(file), formats: ['iife' as const], name: 'bench' };
  return bundled(file, { build: { write: false, minify: false, lib } });
}

/** A file of this folder with all it imports but Node's own modules, as a module for Node. */
export function nodeModule(file: string): Promise<string> {
  return bundled(file, { ssr: { noExternal: true }, build: { write: false, minify: false, ssr: pathOf(file) } });
}
