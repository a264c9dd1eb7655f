import type { Plugin } from 'vite';

/** Modules that tools write into the output themselves, by the beginning of their ids, and the packages they are from. */
const WRITTEN_BY_TOOLS: readonly (readonly [string, string])[] = [
  ['\0rolldown/', 'node_modules/rolldown'],
  ['\0vite/', 'node_modules/vite'],
  ['\0virtual:wxt-', 'node_modules/wxt'],
];

/**
 * Folder of the package that a module of the bundle comes from, from the project's folder on; null for the project's
 * own modules.
 * @throws {RangeError} for a module that a tool wrote whose package is not known.
 */
export function packageFolder(module: string): string | null {
  const [, folder] = WRITTEN_BY_TOOLS.find(([start]) => module.startsWith(start)) ?? [];
  if (folder) return folder;
  const path = module.replaceAll('\\', '/').replace(/^\0/, '');
  const installed = /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//.exec(path)?.[1];
  if (!installed && module.startsWith('\0')) throw new RangeError(`Nobody knows the package of the module ${path}`);
  return installed ?? null;
}

/** The packages whose code a build puts into the extension, as far as it has come. */
export class BundledPackages {
  readonly #folders = new Set<string>();

  /** Their folders, from the project's on, sorted. */
  get folders(): string[] {
    return [...this.#folders].sort();
  }

  /** Looks into every bundle of a build; a module of which nothing is left counts for nothing. */
  plugin(): Plugin {
    return {
      name: 'hashiya:bundled-packages',
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          for (const [module, { renderedLength }] of Object.entries(part.modules)) {
            const folder = renderedLength > 0 ? packageFolder(module) : null;
            if (folder) this.#folders.add(folder);
          }
        }
      },
    };
  }
}
