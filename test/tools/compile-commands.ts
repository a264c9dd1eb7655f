import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { TestProject } from 'vitest/node';
import { OUTPUT } from '../../src/tools/build-extension';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Paths of the compiled commands, for plain Node. */
    readonly annotate: string;
    readonly train: string;
    readonly accuracy: string;
  }
}

const sourceOf = (command: string): string => fileURLToPath(new URL(`../../src/tools/${command}.ts`, import.meta.url));

/** The commands find their tables beside their sources: compiled, each of their modules goes on saying where it was written. */
const placesOfSources: Plugin = {
  name: 'places-of-sources',
  transform: (code, id) =>
    id.startsWith('\0') ? null : code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

/**
 * Compiles `annotate`, `train` and `accuracy` once for all tests that start them, which would otherwise compile them sixty times;
 * packages stay outside. `command.test.ts` tells that `annotate` does what `npm run annotate` does. Answers what takes
 * them away again.
 */
export default async function compileCommands({ provide }: TestProject): Promise<() => void> {
  mkdirSync(OUTPUT, { recursive: true });
  // Below the project, where packages are found, and apart from other runs of the tests.
  const folder = mkdtempSync(join(OUTPUT, 'commands-'));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [placesOfSources],
    build: {
      minify: false,
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: { annotate: sourceOf('annotate'), train: sourceOf('train'), accuracy: sourceOf('accuracy') },
      },
    },
  });
  provide('annotate', join(folder, 'annotate.js'));
  provide('train', join(folder, 'train.js'));
  provide('accuracy', join(folder, 'accuracy.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
