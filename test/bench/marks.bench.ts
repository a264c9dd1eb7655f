/** How long after a page's text stands there its first name is marked, in Chromium. */
import { tmpdir } from 'node:os';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { buildExtension } from '../../src/tools/build-extension';
import { openBrowser } from '../../src/tools/demo/open-browser';
import { PAGES_HOST, PageServer } from '../../src/tools/demo/page-server';
import { ChromiumUnderTest } from '../e2e/chromium-under-test';
import { waitForHighlights } from '../e2e/reading';
import { pageOnShelf } from '../e2e/shelf';
import { median } from './timing';

/** Milliseconds, medians of `OPENINGS` new tabs with the demo article. */
export interface MarksTimes {
  /** From the text standing there to the first mark, where the background runs, where it sleeps, and in a browser just begun. */
  readonly awake: number;
  readonly asleep: number;
  readonly first: number;
  /** From navigation to the text standing there, with Hashiya and without any extension. */
  readonly text: number;
  readonly textWithout: number;
}

const OPENINGS = 20;

/** Notes when the text stands there, and each millisecond whether a name is marked: as a string, which no compiler touches. */
const WATCH = `
  document.addEventListener('DOMContentLoaded', () => performance.mark('text'), { once: true });
  const timer = setInterval(() => {
    if (!['person', 'organization', 'place'].some((kind) => CSS.highlights.has('annotated-' + kind))) return;
    clearInterval(timer);
    performance.mark('marked');
  }, 1);
`;

const openingSchema = v.object({ text: v.number(), marks: v.nullable(v.number()) });

/** Opens the article in a new tab: when its text stood there, counted from navigation, and how much later a name was marked. */
async function opening(browser: Browser, name: string, marked: boolean): Promise<v.InferOutput<typeof openingSchema>> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`http://${PAGES_HOST}/${name}/article.html`);
  if (marked) await waitForHighlights(page);
  const found = await page.evaluate(() => {
    const [text = Number.NaN, first] = ['text', 'marked'].map(
      (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    );
    return { text, marks: first === undefined ? null : first - text };
  });
  await page.close();
  return v.parse(openingSchema, found);
}

async function textWithout(): Promise<number> {
  const server = await PageServer.start(pageOnShelf);
  const browser = await openBrowser('chromium', {
    headless: true,
    language: 'ar',
    pages: { port: server.port, take: 'everything' },
  });
  try {
    const times: number[] = [];
    while (times.length < OPENINGS) times.push((await opening(browser, `without-${times.length}`, false)).text);
    return median(times);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Opens the demo article in tab after tab. */
export async function benchMarks(progress: (next: string) => void): Promise<MarksTimes> {
  progress('building the extension');
  buildExtension('chromium', true);
  const chromium = await ChromiumUnderTest.open({ language: 'ar', downloads: tmpdir() });
  try {
    const { browser } = chromium;
    progress('opening the article');
    const first = await opening(browser, 'first', true);
    const times = { awake: [] as number[], asleep: [] as number[], text: [] as number[] };
    for (const way of ['awake', 'asleep'] as const)
      while (times[way].length < OPENINGS) {
        if (way === 'asleep') await chromium.stopBackground();
        const { text, marks } = await opening(browser, `${way}-${times[way].length}`, true);
        times[way].push(marks ?? Number.NaN);
        times.text.push(text);
      }
    progress('the same without Hashiya');
    return {
      awake: median(times.awake),
      asleep: median(times.asleep),
      first: first.marks ?? Number.NaN,
      text: median(times.text),
      textWithout: await textWithout(),
    };
  } finally {
    await chromium.close();
  }
}
