/**
 * How long the extension keeps a page's thread busy at one go, in Chromium with the extension as built for tests:
 * `tsx test/bench/standstill.bench.ts [PAGE …]`, pages by their names in test/e2e/made-pages.ts.
 */
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { buildExtension } from '../../src/tools/build-extension';
import { ChromiumUnderTest } from '../e2e/chromium-under-test';
import { openPage, waitForHighlights } from '../e2e/reading';
import { ms, tableOf } from './table';

/** Processor time in milliseconds: what else the machine does is not in it. */
export interface Standstill {
  readonly page: string;
  /** Finding the article, which is one task. */
  readonly reading: number;
  /** The longest task from then on, and the longest part of it. */
  readonly afterwards: number;
  readonly mostly: string;
}

const PAGES = ['long.html', 'many-nodes.html'];

/** Longest time that names on a large page may be waited for, in milliseconds. */
const WITHIN = 90_000;

/** What happens after the names are highlighted is still ours for this long, in milliseconds. */
const AFTERMATH = 2000;

const eventSchema = v.looseObject({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  /** Microseconds: by the clock, and of the thread. */
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ data: v.optional(v.looseObject({ url: v.optional(v.string()) })) })),
});
const traceSchema = v.object({ traceEvents: v.array(eventSchema) });
type TraceEvent = v.InferOutput<typeof eventSchema>;

/** What the page's thread did from the moment the reader was there, in order. */
function sinceReader(events: readonly TraceEvent[]): TraceEvent[] {
  const reader = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('reader.js'));
  if (!reader) throw new Error('The extension did not read the page.');
  return events
    .filter(({ pid, tid, ph, ts }) => pid === reader.pid && tid === reader.tid && ph === 'X' && ts >= reader.ts)
    .toSorted((one, other) => one.ts - other.ts);
}

const longest = (events: readonly TraceEvent[]): TraceEvent | undefined =>
  events.toSorted((one, other) => other.tdur - one.tdur)[0];

function standstillIn(page: string, trace: Uint8Array): Standstill {
  const { traceEvents } = v.parse(traceSchema, JSON.parse(new TextDecoder().decode(trace)));
  const events = sinceReader(traceEvents);
  const reading = events.find(({ name }) => name === 'FireIdleCallback');
  if (!reading) throw new Error('The page was not read.');
  const tasks = events.filter(({ name, ts }) => name === 'ThreadControllerImpl::RunTask' && ts > reading.ts);
  const task = longest(tasks);
  const inside = events.filter(
    ({ name, ts }) => task && !name.endsWith('RunTask') && ts >= task.ts && ts < task.ts + task.dur,
  );
  const mostly = longest(inside)?.name ?? '';
  return { page, reading: reading.tdur / 1000, afterwards: (task?.tdur ?? 0) / 1000, mostly };
}

async function traced(page: Page, work: () => Promise<void>): Promise<Uint8Array> {
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace.');
  return trace;
}

/** Measures each page once. */
export async function benchStandstill(pages: readonly string[] = PAGES): Promise<Standstill[]> {
  buildExtension('chromium', true);
  const chromium = await ChromiumUnderTest.open({ language: 'en', downloads: tmpdir() });
  try {
    const rows: Standstill[] = [];
    for (const name of pages) {
      const { page } = await openPage(chromium, 'empty.html');
      const trace = await traced(page, async () => {
        await page.goto(new URL(name, page.url()).href);
        await waitForHighlights(page, WITHIN);
        await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
      });
      rows.push(standstillIn(name, trace));
      await page.close();
    }
    return rows;
  } finally {
    await chromium.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pages = process.argv.slice(2);
  const rows = await benchStandstill(pages.length > 0 ? pages : undefined);
  const columns = [
    { head: 'page', of: ({ page }: Standstill) => page, left: true },
    { head: 'reading', of: ({ reading }: Standstill) => ms(reading) },
    { head: 'longest task after', of: ({ afterwards }: Standstill) => ms(afterwards) },
    { head: 'mostly', of: ({ mostly }: Standstill) => mostly, left: true },
  ];
  console.log(tableOf(columns, rows));
}
