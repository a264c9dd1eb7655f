import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import { buildExtension, OUTPUT } from './build-extension';
import { openDemoPage } from './demo/demo-page';
import { openPopup, pictureArticle, pictureCard, showsArticle, writeNote } from './demo/demo-scenes';
import { openBrowser } from './demo/open-browser';

/** What stores show: developer.chrome.com/docs/webstore/images asks for just this size, in CSS pixels. */
const VIEW = { width: 1280, height: 800 };

const LANGUAGES = ['ar', 'en'] as const;

/** The reader's note in the pictures, as a reader of that language would write it. */
const NOTES = {
  ar: 'للمتابعة: هل أبحرت السفن الأولى في موعدها؟ #ملاحة',
  en: 'To follow up: did the first ships sail on time? #shipping',
} as const;

/** Own pages that are pictured, each once it shows what it is for. */
const OWN_PAGES = [
  { name: 'library', settled: '.leaf' },
  { name: 'options', settled: 'main' },
  { name: 'welcome', settled: 'main' },
] as const;

async function pictureOwnPages(browser: Browser, extension: Extension, folder: string): Promise<void> {
  for (const { name, settled } of OWN_PAGES) {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extension.id}/${name}.html`);
    await page.waitForSelector(settled);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
}

/** Leaves the pictures of one language in a folder of its name. */
async function picture(language: (typeof LANGUAGES)[number], extensionPath: string): Promise<string> {
  const folder = join(OUTPUT, 'stores', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { address, server } = await openDemoPage(undefined);
  const pages = server && ({ port: server.port, take: 'its host' } as const);
  const browser = await openBrowser('chromium', { headless: true, language, pages, view: VIEW });
  try {
    const id = await browser.installExtension(extensionPath);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The browser did not take the extension.');
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const popup = await openPopup(browser, page, extension);
    if (!(await showsArticle(popup))) throw new Error('The demo’s page was not read as an article.');
    await popup.screenshot({ path: join(folder, 'popup.png') });
    await writeNote(popup, NOTES[language]);
    await popup.close();
    await pictureArticle(page, join(folder, 'article.png'));
    await pictureCard(page, join(folder, 'card.png'));
    await pictureOwnPages(browser, extension, folder);
  } finally {
    await browser.close().catch(() => undefined);
    await server?.stop();
  }
  return folder;
}

const extension = buildExtension('chromium', true);
for (const language of LANGUAGES) console.log(relative(process.cwd(), await picture(language, extension)));
