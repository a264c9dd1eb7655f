import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { TestProject } from 'vitest/node';
import { OUTPUT } from '../../src/tools/build-extension';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the compiled command, for plain Node. */
    readonly annotate: string;
  }
}

const SOURCE = fileURLToPath(new URL('../../src/tools/annotate.ts', import.meta.url));

/** The command finds its tables beside its sources: compiled, each of its modules goes on saying where it was written. */
const placesOfSources: Plugin = {
  name: 'places-of-sources',
  transform: (code, id) =>
    id.startsWith('\0') ? null : code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

/**
 * Compiles `annotate` once for all tests that start it, which would otherwise compile it sixty times; packages stay
 * outside. `command.test.ts` tells that it does what `npm run annotate` does. Answers what takes it away again.
 */
export default async function compileAnnotate({ provide }: TestProject): Promise<() => void> {
  mkdirSync(OUTPUT, { recursive: true });
  // Below the project, where packages are found, and apart from other runs of the tests.
  const folder = mkdtempSync(join(OUTPUT, 'annotate-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [placesOfSources],
    build: { minify: false, ssr: SOURCE, outDir: folder },
  });
  provide('annotate', join(folder, 'annotate.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
