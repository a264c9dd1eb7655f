import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserFamily, requireBrowser } from '../browsers';
import { PAGES_HOST } from './page-server';

/** How a browser is opened for the demo or a test. */
export interface BrowserWishes {
  readonly headless: boolean;
  /** Of the interface. Where the browser lacks Arabic it stays in its own. */
  readonly language: 'ar' | 'en';
  /** Port of a page server; `everything` sends it all requests, `its host` only those to its own host (Chromium). */
  readonly pages: { readonly port: number; readonly take: 'everything' | 'its host' } | null;
  /** A folder to keep the profile in; without one it is forgotten. */
  readonly profile?: string;
  readonly downloads?: string;
  /** Of the window's content in CSS pixels; as large as the window where missing. */
  readonly view?: { readonly width: number; readonly height: number };
}

/** Firefox gives every copy of an extension a random host; with this one its pages can be opened by address. */
export const FIREFOX_HOST = '7f1e6c1a-5f0d-4c4e-9a3f-2b6c0d5a7e11';

/** The extension's id in Firefox, see wxt.config.ts. */
export const FIREFOX_ID = 'hashiya@hashiya.example';

/** Longest time a browser may take to start, in milliseconds: the first start on a busy machine is slow. */
const STARTS_WITHIN = 120_000;

/** Chromium's sandbox does not work for the superuser, as whom containers run. */
const isSuperuser = process.getuid?.() === 0;

function chromium({ language, pages, ...wishes }: BrowserWishes): LaunchOptions {
  const route =
    pages?.take === 'everything'
      ? [`--proxy-server=127.0.0.1:${pages.port}`, '--proxy-bypass-list=<-loopback>']
      : pages
        ? [`--host-resolver-rules=MAP ${PAGES_HOST} 127.0.0.1:${pages.port}`]
        : [];
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(isSuperuser ? ['--no-sandbox'] : []),
      ...(wishes.view ? [`--window-size=${wishes.view.width},${wishes.view.height + 90}`] : []),
      `--lang=${language}`,
      '--disable-component-update',
      // Else a process is made ready for a page that never comes, which costs a twelfth of the tests' time.
      '--disable-features=SpareRendererForSitePerProcess',
      '--no-default-browser-check',
      ...route,
    ],
    env: { ...process.env, LANGUAGE: language },
  };
}

function firefox({ language, pages, downloads }: BrowserWishes): LaunchOptions {
  const proxy = pages && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': pages.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': pages.port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
  return {
    browser: 'firefox',
    // Lets tests use the toolbar and the shortcuts, which are not part of any page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Else a tab behind draws and counts time once a second, and who waits for it waits for that.
      'layout.throttled_frame_rate': 30,
      'dom.min_background_timeout_value': 20,
      'intl.locale.requested': language === 'ar' ? 'ar' : 'en-US',
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      ...proxy,
    },
  };
}

/**
 * Opens a browser, installed first where there is none.
 * @throws {NoBrowserError} where that is not possible
 */
export function openBrowser(family: BrowserFamily, wishes: BrowserWishes): Promise<Browser> {
  const executablePath = requireBrowser(family);
  return puppeteer.launch({
    ...(family === 'chromium' ? chromium(wishes) : firefox(wishes)),
    executablePath,
    headless: wishes.headless,
    timeout: STARTS_WITHIN,
    defaultViewport: wishes.view ?? null,
    ...(wishes.profile === undefined ? {} : { userDataDir: wishes.profile }),
    ...(wishes.downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: wishes.downloads } as const }),
  });
}
