/** How fast articles are found, beside Readability and Defuddle, in Chromium. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { requireBrowser } from '../../src/tools/browsers';
import type { Timings } from './article-page';
import { pageScript } from './bundle';
import { median } from './timing';

/** A row of the table: milliseconds, and how many times longer a peer takes. */
export interface ArticleBenchRow {
  readonly page: string;
  readonly nodes: number;
  readonly hashiya: number;
  readonly readability: number;
  readonly defuddle: number;
}

/** The table and the single figures that the goals name; all times in milliseconds. */
export interface ArticleBench {
  readonly rows: readonly ArticleBenchRow[];
  /** Medians over pages of the peer's time by ours. */
  readonly timesReadability: number;
  readonly timesDefuddle: number;
  /** A page of 50,000 nodes: the first run of all, which is one task. */
  readonly largePage: number;
  /** The look at a page without Arabic, the longest seen. */
  readonly otherScript: number;
}

const OWN_PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const DEMO = fileURLToPath(new URL('../../assets/demo/article.html', import.meta.url));
const ROUNDS = 6;

/**
 * On the project's own pages and the demo's, or on folders of saved pages (`*.html` or one folder a page with a
 * `page.html`). `progress` is told what comes next.
 */
export async function benchArticles(
  progress: (next: string) => void,
  folders: readonly string[] = [],
): Promise<ArticleBench> {
  const script = await pageScript('./article-page.ts');
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const rows: ArticleBenchRow[] = [];
    const pages =
      folders.length > 0 ? folders.flatMap(savedPages) : [savedPage('demo', DEMO), ...savedPages(OWN_PAGES)];
    progress(`${pages.length} pages`);
    for (const { name, html } of pages) {
      const timings = await run(browser, script, html, true);
      const { nodes, hashiya, readability, defuddle } = timings;
      if (timings.found > 0) rows.push({ page: name, nodes, hashiya, readability, defuddle });
    }
    progress('a page of 50,000 nodes');
    const large = await run(browser, script, largePage(50_000), false);
    const other = await run(browser, script, otherScriptPage(20_000), false);
    return {
      rows,
      timesReadability: median(rows.map(({ readability, hashiya }) => readability / hashiya)),
      timesDefuddle: median(rows.map(({ defuddle, hashiya }) => defuddle / hashiya)),
      largePage: large.hashiyaFirst,
      otherScript: other.look,
    };
  } finally {
    await browser.close();
  }
}

async function run(browser: Browser, script: string, html: string, peers: boolean): Promise<Timings> {
  const page = await browser.newPage();
  try {
    await page.route('**', (route) => route.abort());
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    return await page.evaluate(([rounds, withPeers]) => globalThis.benchArticle(rounds, withPeers), [
      ROUNDS,
      peers,
    ] as const);
  } finally {
    await page.close();
  }
}

/** Page scripts are left out: they would run, and fail, in each of the measured runs. */
const SCRIPT = /<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi;

function savedPages(folder: string): { name: string; html: string }[] {
  return readdirSync(folder).flatMap((entry) => {
    const file = entry.endsWith('.html') ? join(folder, entry) : join(folder, entry, 'page.html');
    return existsSync(file) ? [savedPage(entry, file)] : [];
  });
}

function savedPage(name: string, file: string): { name: string; html: string } {
  return { name, html: readFileSync(file, 'utf8').replace(SCRIPT, '') };
}

/** An article of 100 paragraphs among lists of links, as the longest pages of portals are. */
function largePage(nodes: number): string {
  const paragraph = '<p>قالت مصادر محلية إن أعمال البناء ستستمر شهرين، وأضافت أن الطريق سيفتح بعد انتهائها.</p>';
  const item = '<li class="related-item"><a href="/x"><span>عنوان خبر آخر في القائمة الطويلة</span></a></li>';
  const lists = `<div class="list"><ul>${item.repeat(100)}</ul></div>`.repeat(Math.ceil(nodes / 500));
  return `<html lang="ar"><head><title>صفحة طويلة</title></head><body><h1>صفحة طويلة عن أعمال البناء</h1><div class="entry-content">${paragraph.repeat(100)}</div>${lists}</body></html>`;
}

function otherScriptPage(nodes: number): string {
  const paragraph = '<p>The work will go on for <b>two</b> months, sources said.</p>';
  return `<html><head><title>A page</title></head><body>${paragraph.repeat(nodes / 5)}</body></html>`;
}
