import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoFile } from '../../src/tools/demo/demo-page';
import type { ServedFile } from '../../src/tools/demo/page-server';
import { MADE_PAGES } from './made-pages';

const PROJECT_PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const HTML = 'text/html; charset=utf-8';

/**
 * The pages of the browser tests by file name, whatever folder the address has: so every test reads them at an address
 * of its own, with notes of its own.
 */
export function pageOnShelf(path: string): ServedFile | null {
  const name = basename(path);
  if (name === 'favicon.ico') return { mediaType: 'image/x-icon', body: '' };
  const made = MADE_PAGES[name];
  const policy = name === 'policed.html' ? "default-src 'none'; frame-src 'none'" : undefined;
  if (made) return { mediaType: HTML, body: made(), ...(policy === undefined ? {} : { policy }) };
  const demo = demoFile(name);
  if (demo) return demo;
  const saved = PROJECT_PAGES + name;
  return name.endsWith('.html') && existsSync(saved) ? { mediaType: HTML, body: readFileSync(saved) } : null;
}
