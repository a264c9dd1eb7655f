import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installWithApt } from './apt';

/** The two families of browsers that Hashiya runs in. */
export type BrowserFamily = 'chromium' | 'firefox';

/** Where a family may be: a variable that names it, commands on the path, places where installers put it. */
interface Whereabouts {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackages: readonly string[];
}

const WHEREABOUTS: Readonly<Record<BrowserFamily, Whereabouts>> = {
  chromium: {
    variable: 'CHROME',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackages: ['chromium', 'chromium-l10n', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackages: ['firefox-esr', 'fonts-noto-core'],
  },
};

/** No browser of a family is there and none could be installed. */
export class NoBrowserError extends Error {
  constructor(family: BrowserFamily) {
    const { variable } = WHEREABOUTS[family];
    const name = family === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
    super(`Install ${name}, or set ${variable} to its executable.`);
    this.name = 'NoBrowserError';
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The family's executable on this machine, or null. The environment's word comes first. */
function findBrowser(family: BrowserFamily): string | null {
  const { variable, commands, places } = WHEREABOUTS[family];
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isExecutable) ?? null;
}

/**
 * The family's executable, installed by apt-get first where there is none and that is allowed.
 * @throws {NoBrowserError} with one line that says what to install
 */
export function requireBrowser(family: BrowserFamily): string {
  const found = findBrowser(family);
  if (found) return found;
  if (!process.env[WHEREABOUTS[family].variable]) installWithApt(WHEREABOUTS[family].debianPackages);
  const installed = findBrowser(family);
  if (!installed) throw new NoBrowserError(family);
  return installed;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const family of ['chromium', 'firefox'] as const) console.error(`${family}: ${requireBrowser(family)}`);
  } catch (error) {
    console.error(error instanceof NoBrowserError ? error.message : error);
    process.exitCode = 1;
  }
}
