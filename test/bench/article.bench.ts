/** How fast articles are found and what memory that takes, beside Readability and Defuddle, in Chromium. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { requireBrowser } from '../../src/tools/browsers';
import type { Contender, ReadingInTurns } from './article-page';
import { pageScript } from './bundle';
import { median } from './timing';

/** What one contender takes for one page. */
export interface ArticleCost {
  /** Milliseconds, the best of several rounds after the same time to warm up. */
  readonly ms: number;
  /** Bytes that one run takes, copies of the page that it needs included. */
  readonly allocated: number;
}

/** A row of the table. */
export interface ArticleBenchRow {
  readonly page: string;
  readonly nodes: number;
  readonly cost: Readonly<Record<Contender, ArticleCost>>;
}

/** How many times as much a peer takes, the median over pages. */
export interface Lead {
  readonly time: number;
  readonly memory: number;
}

/** The table and the single figures that the goals name; times in milliseconds. */
export interface ArticleBench {
  readonly rows: readonly ArticleBenchRow[];
  readonly lead: Readonly<Record<'readability' | 'defuddle', Lead>>;
  /** A page of 50,000 nodes: the first reading of a fresh page, the best of a few such pages. */
  readonly largePage: ReadingInTurns;
  /** The same where lists are told by no class and are no links: every node has to be walked. */
  readonly plainPage: ReadingInTurns;
  /** The look at a fresh page without Arabic. */
  readonly otherScript: number;
}

const OWN_PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const DEMO = fileURLToPath(new URL('../../assets/demo/article.html', import.meta.url));
const ROUNDS = 6;
/** Of the project's own pages one in so many is measured: they are many and alike. */
const EVERY = 4;
const FRESH_PAGES = 5;
const LARGE_PAGE_NODES = 50_000;
const CONTENDERS: readonly Contender[] = ['hashiya', 'readability', 'defuddle'];

/**
 * On a part of the project's own pages and the demo's, or on folders of saved pages (`*.html` or one folder a page with a
 * `page.html`). `progress` is told what comes next.
 */
export async function benchArticles(
  progress: (next: string) => void,
  folders: readonly string[] = [],
): Promise<ArticleBench> {
  const script = await pageScript('./article-page.ts');
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
  const bench = new Bench(browser, script);
  try {
    const pages =
      folders.length > 0
        ? folders.flatMap(savedPages)
        : [savedPage('demo', DEMO), ...savedPages(OWN_PAGES).filter((_, at) => at % EVERY === 0)];
    progress(`${pages.length} pages`);
    const rows: ArticleBenchRow[] = [];
    for (const { name, html } of pages) {
      const row = await bench.row(name, html);
      if (row) rows.push(row);
    }
    progress('pages of 50,000 nodes, and one without Arabic');
    return {
      rows,
      lead: { readability: leadOver('readability', rows), defuddle: leadOver('defuddle', rows) },
      largePage: await bench.inTurns(largePage('<li><a href="/x"><span>عنوان خبر آخر</span></a></li>')),
      plainPage: await bench.inTurns(largePage('<li><b>شركة</b><span>12</span></li>')),
      otherScript: await bench.look(otherScriptPage(20_000)),
    };
  } finally {
    await browser.close();
  }
}

function leadOver(peer: 'readability' | 'defuddle', rows: readonly ArticleBenchRow[]): Lead {
  return {
    time: median(rows.map(({ cost }) => cost[peer].ms / cost.hashiya.ms)),
    memory: median(rows.map(({ cost }) => cost[peer].allocated / cost.hashiya.allocated)),
  };
}

class Bench {
  constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  /** Null where there is no article: nothing to compare. */
  async row(name: string, html: string): Promise<ArticleBenchRow | null> {
    const { nodes, found } = await this.#onPage(html, (page) =>
      page.evaluate(() => ({ nodes: globalThis.articleBench.nodes(), found: globalThis.articleBench.found() })),
    );
    if (found === 0) return null;
    const cost = { hashiya: UNKNOWN, readability: UNKNOWN, defuddle: UNKNOWN };
    for (const contender of CONTENDERS) cost[contender] = await this.#cost(html, contender);
    return { page: name, nodes, cost };
  }

  #cost(html: string, contender: Contender): Promise<ArticleCost> {
    return this.#onPage(html, async (page) => {
      const best = await page.evaluate(([who, rounds]) => globalThis.articleBench.best(who, rounds), [
        contender,
        ROUNDS,
      ] as const);
      return { ms: best, allocated: await allocatedBy(page, contender) };
    });
  }

  /** The quickest of a few fresh pages. */
  async inTurns(html: string): Promise<ReadingInTurns> {
    const readings: ReadingInTurns[] = [];
    for (let fresh = 0; fresh < FRESH_PAGES; fresh++)
      readings.push(await this.#onPage(html, (page) => page.evaluate(() => globalThis.articleBench.inTurns())));
    return {
      whole: Math.min(...readings.map(({ whole }) => whole)),
      longestTask: Math.min(...readings.map(({ longestTask }) => longestTask)),
    };
  }

  async look(html: string): Promise<number> {
    const looks: number[] = [];
    for (let fresh = 0; fresh < FRESH_PAGES; fresh++)
      looks.push(await this.#onPage(html, (page) => page.evaluate(() => globalThis.articleBench.look())));
    return Math.min(...looks);
  }

  async #onPage<Result>(html: string, work: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await this.browser.newPage();
    try {
      await page.route('**', (route) => route.abort());
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      await page.evaluate(this.script);
      // The page is laid out before the extension reads it.
      await page.evaluate(() => document.body?.offsetHeight);
      return await work(page);
    } finally {
      await page.close();
    }
  }
}

const UNKNOWN: ArticleCost = { ms: Number.NaN, allocated: Number.NaN };

/** Bytes between two samples of the heap profiler: small enough for a run that allocates little. */
const SAMPLED_BYTES = 512;

/** Bytes that one run takes: what it allocates in the JavaScript heap, garbage included, and the DOM that it makes. */
async function allocatedBy(page: Page, contender: Contender): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await nativeBytes(session);
  await page.evaluate(() => undefined);
  const idle = (await nativeBytes(session)) - before;
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLED_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await page.evaluate((who) => globalThis.articleBench.first(who), contender);
  const native = (await nativeBytes(session)) - before - 2 * idle;
  const { profile } = await session.send('HeapProfiler.stopSampling');
  await session.detach();
  return sizeOf(profile.head) + Math.max(native, 0);
}

/** What the page holds outside of the JavaScript heap: nodes and the like, and the contents of strings and buffers. */
async function nativeBytes(session: CDPSession): Promise<number> {
  const { embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return embedderHeapUsedSize + backingStorageSize;
}

/** Names in brackets are the engine's own, such as what the inspector takes while nothing runs. */
function sizeOf({ callFrame, selfSize, children }: HeapNode): number {
  const own = callFrame.functionName.startsWith('(') ? 0 : selfSize;
  return children.reduce((sum, child) => sum + sizeOf(child), own);
}

interface HeapNode {
  readonly callFrame: { readonly functionName: string };
  readonly selfSize: number;
  readonly children: readonly HeapNode[];
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

/** Nodes of the items below: elements and texts. */
const NODES_AN_ITEM = { link: 4, plain: 5 } as const;

/** An article of 100 paragraphs above lists of these items, as long as those of portals. */
function largePage(item: string): string {
  const paragraph = '<p>قالت مصادر محلية إن أعمال البناء ستستمر شهرين، وأضافت أن الطريق سيفتح بعد انتهائها.</p>';
  const items = LARGE_PAGE_NODES / (item.includes('<a') ? NODES_AN_ITEM.link : NODES_AN_ITEM.plain);
  const lists = `<div><ul>${item.repeat(100)}</ul></div>`.repeat(Math.ceil(items / 100));
  return `<html lang="ar"><head><title>صفحة طويلة</title><meta property="og:type" content="article"></head><body><h1>صفحة طويلة عن أعمال البناء</h1><div class="entry-content">${paragraph.repeat(100)}</div>${lists}</body></html>`;
}

function otherScriptPage(nodes: number): string {
  const paragraph = '<p>The work will go on for <b>two</b> months, sources said.</p>';
  return `<html><head><title>A page</title></head><body>${paragraph.repeat(nodes / 5)}</body></html>`;
}
