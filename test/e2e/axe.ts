import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violationsSchema = v.array(
  v.object({
    id: v.string(),
    impact: v.nullable(v.string()),
    nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string()) })),
  }),
);

/** What axe finds serious or critical in a document, in a line each; `options` as axe takes them. */
async function found(page: Page | Frame, within: string, options: object): Promise<string[]> {
  await page.evaluate(AXE);
  const answer = await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)}).then(({ violations }) => JSON.stringify(violations))`,
  );
  return v
    .parse(violationsSchema, JSON.parse(v.parse(v.string(), answer)))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/** What axe finds serious or critical in a document, in a line each. */
export function seriousFaults(page: Page | Frame, within: string): Promise<string[]> {
  return found(page, within, {});
}

/** The same, and what is too small to be pressed by a finger, or too near to another (WCAG 2.5.8). */
export function faultsForFingers(page: Page | Frame, within: string): Promise<string[]> {
  return found(page, within, { rules: { 'target-size': { enabled: true } } });
}
