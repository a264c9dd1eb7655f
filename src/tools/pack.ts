import { readdirSync, statSync } from 'node:fs';
import { OUTPUT, packExtension } from './build-extension';
import { deflateSmallest } from './deflate-smallest';
import { steadyArchive } from './steady-archive';

for (const family of ['chromium', 'firefox'] as const) packExtension(family);
for (const name of readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'))) {
  // Nobody downloads the sources but those who review them.
  await steadyArchive(OUTPUT + name, name.includes('sources') ? undefined : deflateSmallest);
  console.log(`.output/${name}: ${statSync(OUTPUT + name).size} bytes`);
}
