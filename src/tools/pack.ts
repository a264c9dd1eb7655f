import { readdirSync, statSync } from 'node:fs';
import { OUTPUT, packExtension } from './build-extension';

for (const family of ['chromium', 'firefox'] as const) packExtension(family);
for (const name of readdirSync(OUTPUT).filter((file) => file.endsWith('.zip')))
  console.log(`.output/${name}: ${statSync(OUTPUT + name).size} bytes`);
