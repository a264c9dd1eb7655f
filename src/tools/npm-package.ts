import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from './build-extension';
import { buildNpmPackage, packNpmPackage } from './npm-package/build-npm-package';
import { NPM_ARCHIVE } from './npm-package/manifest';

const folder = join(OUTPUT, 'npm-package');
for (const earlier of [folder, OUTPUT + NPM_ARCHIVE]) rmSync(earlier, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await buildNpmPackage(folder);
packNpmPackage(folder, OUTPUT);
console.log(`.output/${NPM_ARCHIVE}: ${statSync(OUTPUT + NPM_ARCHIVE).size} bytes`);
