import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../build-extension';
import { BundledPackages } from '../bundled-packages';
import { LICENCES_FILE, licencesText } from '../licences-text';
import { COMPILED, loadGlossary } from '../load-glossary';
import { MODEL_FILE } from '../load-knowledge';
import { declarationsBehind } from './declarations';
import { DOORS, MANIFEST, ROOM } from './manifest';
import { run } from './run';

/** In NOTICE, what follows on the extension's own libraries: the package holds none of them. */
const EXTENSION_ONLY = '\nCODE IN THE EXTENSION\n';

/** Writes the doors as JavaScript modules; answers the folders of the packages whose code came with them. */
async function writeCode(folder: string): Promise<readonly string[]> {
  const bundled = new BundledPackages();
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [bundled.plugin()],
    // Nothing is left to be installed beside it, and addresses of files are left as they are.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'es2022',
      minify: false,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: Object.fromEntries(DOORS.map((door) => [door, join(ROOT, 'src', ROOM, `${door}.ts`)])),
      },
    },
  });
  return bundled.folders;
}

/**
 * Writes the package for builders into an empty folder, as npm will pack it.
 * @throws {BuildError}
 */
export async function buildNpmPackage(folder: string): Promise<void> {
  loadGlossary();
  const packages = await writeCode(folder);
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [module, declaration] of declarationsBehind(DOORS.map((door) => `${ROOM}/${door}`)))
    put(`types/${module}.d.ts`, declaration);
  put('package.json', `${JSON.stringify(MANIFEST, null, 2)}\n`);
  const [notice = ''] = readFileSync(join(ROOT, 'NOTICE'), 'utf8').split(EXTENSION_ONLY);
  put('NOTICE', notice);
  put(LICENCES_FILE, licencesText(packages, 'package'));
  for (const file of ['README.md', 'example.mjs']) copyFileSync(join(ROOT, 'src', ROOM, file), join(folder, file));
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(COMPILED, join(folder, 'glossary.bin'));
  copyFileSync(MODEL_FILE, join(folder, 'recogniser.bin'));
}

/**
 * Packs such a folder into `NPM_ARCHIVE`, in another one.
 * @throws {BuildError}
 */
export function packNpmPackage(folder: string, destination: string): void {
  run('npm', ['pack', folder, '--pack-destination', destination, '--ignore-scripts', '--loglevel=error']);
}
