import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { run } from './run';

/** What one declaration file imports from others, as TypeScript writes it. */
const IMPORTED = /(?<=\b(?:from|import) ?\(?["'])\.{1,2}\/[^"']+(?=["'])/g;

/**
 * The declarations that these doors lead to, by their paths below `src/`, without ending; what the doors hand out is all
 * that is among them. Imports get the ending that Node wants and bundlers do without.
 * @throws {BuildError}
 */
export function declarationsBehind(doors: readonly string[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-declarations-'));
  try {
    run('tsc', ['-p', 'src/npm-package', '--outDir', folder]);
    const found = new Map<string, string>();
    const waiting = [...doors];
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
      if (found.has(module)) continue;
      const declaration = readFileSync(join(folder, 'src', `${module}.d.ts`), 'utf8');
      const within = posix.dirname(module);
      waiting.push(...[...declaration.matchAll(IMPORTED)].map(([name]) => posix.join(within, name)));
      found.set(module, declaration.replace(IMPORTED, '$&.js'));
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
