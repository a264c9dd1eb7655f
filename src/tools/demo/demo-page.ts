import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { ASSETS } from '../glossary-files';
import { PAGES_HOST, PageServer, type ServedFile } from './page-server';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A saved page is shown as it was saved: nothing in it runs, and nothing is loaded for it. */
const SAVED_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The page a demo shows, and the server it comes from, if it is on this machine. */
export interface DemoPage {
  readonly address: string;
  readonly server: PageServer | null;
}

/** The page named on the command line is neither an address nor a file. */
export class NoSuchPageError extends Error {
  override name = 'NoSuchPageError';
}

/** A file of the demo by its name, whatever folder the path has; null where there is none. */
export function demoFile(path: string): ServedFile | null {
  const file = join(ASSETS, 'demo', basename(path));
  const mediaType = MEDIA_TYPES[extname(path)];
  return mediaType !== undefined && existsSync(file) ? { mediaType, body: readFileSync(file) } : null;
}

/**
 * The page to show: an address, a saved page, or where none is named the demo's own article.
 * @throws {NoSuchPageError}
 */
export async function openDemoPage(named: string | undefined): Promise<DemoPage> {
  if (named === undefined) {
    const server = await PageServer.start(demoFile);
    return { address: `http://${PAGES_HOST}/article.html`, server };
  }
  if (/^https?:\/\//i.test(named)) return { address: named, server: null };
  const path = resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(path)) throw new NoSuchPageError(`There is no page ${path}`);
  // Its own <meta> says in which encoding it is.
  const page: ServedFile = { mediaType: 'text/html', body: readFileSync(path), policy: SAVED_PAGE_POLICY };
  const server = await PageServer.start((asked) => (asked === '/saved.html' ? page : null));
  return { address: `http://${PAGES_HOST}/saved.html`, server };
}
