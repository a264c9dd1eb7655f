import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { readExport } from '../notes/exports/read-export';
import { NoBrowserError, requireBrowser } from './browsers';
import { BuildError, buildExtension, OUTPUT } from './build-extension';
import { NoSuchPageError, openDemoPage } from './demo/demo-page';
import { openPopup, pictureArticle, pictureCard, saveExports, showsArticle, writeNote } from './demo/demo-scenes';
import { summaryLines } from './demo/demo-summary';
import { openBrowser } from './demo/open-browser';

const FOLDER = join(OUTPUT, 'demo');
const VIEW = { width: 1180, height: 1000 };
const NOTE = 'للمتابعة: هل أبحرت السفن الأولى في موعدها؟';

const begun = performance.now();

function tell(step: string): void {
  console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${step}`);
}

/** Somebody can watch, and the browser stays open for them. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Reads one page with the extension and leaves what it shows in `FOLDER`. False where it holds no Arabic article. */
async function read(browser: Browser, address: string, extensionPath: string): Promise<boolean> {
  const id = await browser.installExtension(extensionPath);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The browser did not take the extension.');
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });

  tell('opening the popup');
  const popup = await openPopup(browser, page, extension);
  if (!(await showsArticle(popup))) return false;
  await popup.screenshot({ path: join(FOLDER, 'popup.png') });
  await writeNote(popup, NOTE);
  const exports = await saveExports(popup, FOLDER);
  await popup.close();

  tell('opening a card');
  await pictureArticle(page, join(FOLDER, 'article.png'));
  await pictureCard(page, join(FOLDER, 'card.png'));

  const json = exports.find((name) => name.endsWith('.json') && !name.endsWith('.csl.json'));
  const read = json === undefined ? null : readExport(readFileSync(join(FOLDER, json), 'utf8'));
  if (read?.ok) console.log(`\n${summaryLines(read.article.analysis).join('\n')}\n`);
  tell(`left in ${relative(process.cwd(), FOLDER)}: article.png, card.png, popup.png, and as exported:`);
  for (const name of exports) console.log(`         ${name}`);
  return true;
}

async function demo(named: string | undefined): Promise<void> {
  const visible = hasDisplay();
  tell('building the extension');
  const extension = buildExtension('chromium', true);
  requireBrowser('chromium');
  const { address, server } = await openDemoPage(named);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  tell(`opening Chromium${visible ? '' : ', without a window,'} on ${named ?? 'the demo article'}`);
  const browser = await openBrowser('chromium', {
    headless: !visible,
    language: 'ar',
    pages: server && { port: server.port, take: 'its host' },
    downloads: FOLDER,
    view: VIEW,
  });
  try {
    if (!(await read(browser, address, extension))) {
      console.error('Hashiya found no Arabic article on this page.');
      process.exitCode = 1;
    } else if (visible) {
      tell('the browser stays open; close it, or press Ctrl+C, to end');
      await new Promise((resolve) => browser.once('disconnected', resolve));
    }
  } finally {
    await browser.close().catch(() => undefined);
    await server?.stop();
  }
}

const named = process.argv[2];
try {
  await demo(named);
} catch (error) {
  const explained = error instanceof NoBrowserError || error instanceof NoSuchPageError || error instanceof BuildError;
  if (error instanceof Error && error.message.startsWith('net::'))
    console.error(`${named ?? ''} could not be opened (${error.message}). An address needs a connection to it.`);
  else console.error(explained ? error.message : error);
  process.exitCode = 1;
}
