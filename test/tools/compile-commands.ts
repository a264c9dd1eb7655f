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
    readonly weights: string;
  }
}

const sourceOf = (command: string): string => fileURLToPath(new URL(`../../src/tools/${command}.ts`, import.meta.url));

/** The commands find their tables beside their sources: compiled, each of their modules goes on saying where it was written. */
const placesOfSources: Plugin = {
  name: 'places-of-sources',
  transform: (code, id) =>
    id.startsWith('\0') ? null : code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

/** What `threads.ts` starts its threads with, and what stands for it here: each thread would compile all that it runs. */
const THREAD = /new URL\((['"])thread\.mjs\1, import\.meta\.url\)/;

const compiledThreads = (thread: string): Plugin => ({
  name: 'compiled-threads',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/annotate/lines/threads.ts')) return null;
    if (!THREAD.test(code)) throw new Error('threads.ts starts no thread.mjs');
    return code.replace(THREAD, `new URL(${JSON.stringify(pathToFileURL(thread).href)})`);
  },
});

/**
 * Compiles `annotate`, its threads, `train`, `accuracy` and `weights` once for all tests that start them, which would otherwise compile
 * them sixty times, and packages with them: Node takes longer to find a hundred modules than to read them. `command.test.ts`
 * tells that `annotate` does what `npm run annotate` does. Answers what takes them away again.
 */
export default async function compileCommands({ provide }: TestProject): Promise<() => void> {
  mkdirSync(OUTPUT, { recursive: true });
  // Apart from other runs of the tests.
  const folder = mkdtempSync(join(OUTPUT, 'commands-'));
  const thread = join(folder, 'answering-thread.js');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [compiledThreads(thread), placesOfSources],
    ssr: { noExternal: true },
    build: {
      minify: false,
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: {
          annotate: sourceOf('annotate'),
          'answering-thread': sourceOf('annotate/lines/answering-thread'),
          train: sourceOf('train'),
          accuracy: sourceOf('accuracy'),
          weights: sourceOf('weights'),
        },
      },
    },
  });
  provide('annotate', join(folder, 'annotate.js'));
  provide('train', join(folder, 'train.js'));
  provide('accuracy', join(folder, 'accuracy.js'));
  provide('weights', join(folder, 'weights.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
