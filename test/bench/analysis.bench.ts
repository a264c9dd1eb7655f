/** How fast an article is analysed, in Node and in Chromium, and how that grows with its length. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Article } from '../../src/article/article';
import { requireBrowser } from '../../src/tools/browsers';
import { COMPILED, loadGlossary } from '../../src/tools/load-glossary';
import { MODEL_FILE } from '../../src/tools/load-knowledge';
import type { PageTimings } from './analysis-page';
import type { ProcessTimings } from './analysis-process';
import { nodeModule, pageScript } from './bundle';
import { articleOfWords, wordsIn } from './news-text';
import type { Cost } from './timing';

/** What an article of some length costs in Node. */
export interface LengthRow {
  readonly words: number;
  readonly cost: Cost;
}

export interface AnalysisBench {
  /** Names found in the first article. */
  readonly mentions: number;
  /** Milliseconds of opening the model. */
  readonly openingModel: number;
  /** Milliseconds of the first analysis of a Node process. */
  readonly first: number;
  /** The first has 1,000 words. */
  readonly lengths: readonly [LengthRow, ...LengthRow[]];
  /** The same 1,000 words. */
  readonly chromium: PageTimings;
}

const LENGTHS = [1000, 3000, 10_000, 30_000, 100_000];
const RUNS = 100;
const HOST = 'https://bench.example/';

/** `progress` is told what comes next. */
export async function benchAnalysis(progress: (next: string) => void): Promise<AnalysisBench> {
  loadGlossary();
  const articles = LENGTHS.map(articleOfWords);
  const [article] = articles;
  if (!article) throw new RangeError('no length to measure');
  progress('1,000 to 100,000 words in Node');
  const { mentions, openingModel, first, costs } = await inNode(articles);
  progress('1,000 words in Chromium');
  const timings = await inChromium(article);
  const [shortest, ...longer] = articles.flatMap((one, at) => {
    const cost = costs[at];
    return cost ? { words: wordsIn(one), cost } : [];
  });
  if (!shortest) throw new Error('the Node process measured nothing');
  return { mentions, openingModel, first, lengths: [shortest, ...longer], chromium: timings };
}

async function inNode(articles: readonly Article[]): Promise<ProcessTimings> {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  const script = join(folder, 'analysis.mjs');
  try {
    writeFileSync(script, await nodeModule('./analysis-process.ts'));
    const input = JSON.stringify(articles);
    return JSON.parse(execFileSync(process.execPath, [script, COMPILED, MODEL_FILE], { input, encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inChromium(article: Article): Promise<PageTimings> {
  const script = await pageScript('./analysis-page.ts');
  const files = new Map([
    ['/glossary.bin', readFileSync(COMPILED)],
    ['/recogniser.bin', readFileSync(MODEL_FILE)],
  ]);
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**', (route) => {
      const file = files.get(new URL(route.request().url()).pathname);
      return file
        ? route.fulfill({ body: file, contentType: 'application/octet-stream' })
        : route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html' });
    });
    await page.goto(HOST);
    await page.evaluate(script);
    return await page.evaluate(
      ([glossary, model, text, runs]) => globalThis.benchAnalysis(glossary, model, text, runs),
      [`${HOST}glossary.bin`, `${HOST}recogniser.bin`, article, RUNS] as const,
    );
  } finally {
    await browser.close();
  }
}
