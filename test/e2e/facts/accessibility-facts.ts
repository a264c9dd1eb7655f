import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ASSETS } from '../../../src/tools/glossary-files';
import { waitForCardOf } from '../card';
import type { Desk } from '../desk';
import { openedPopup, showAll } from '../popup';
import { hover, openArticle, openPage } from '../reading';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violationsSchema = v.array(
  v.object({
    id: v.string(),
    impact: v.nullable(v.string()),
    nodes: v.array(v.object({ html: v.string(), failureSummary: v.optional(v.string()) })),
  }),
);

/** What axe finds serious or critical in a document, in a line each. */
async function seriousFaults(page: Page, within: string): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    `axe.run(${JSON.stringify(within)}).then(({ violations }) => JSON.stringify(violations))`,
  );
  return v
    .parse(violationsSchema, JSON.parse(v.parse(v.string(), found)))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/** What readers with a screen reader, a keyboard or weak eyes can rely on. */
export function accessibilityFacts(desk: Desk): void {
  it('has nothing in the popup that axe finds serious', async () => {
    const { page } = await openArticle(desk.browser, 'axe-popup');
    const popup = await openedPopup(desk.browser, page, '#who .row');
    await showAll(popup);
    expect(await seriousFaults(popup, 'html')).toEqual([]);
  });

  it('has nothing in the card that axe finds serious', async () => {
    const { page } = await openArticle(desk.browser, 'axe-card');
    await hover(page, 'أنطونيو غوتيريش', '.body');
    const { html } = await waitForCardOf(page, 'أنطونيو غوتيريش');
    // Axe cannot look into a closed shadow root: the card as it stands, with its styles, on an empty page.
    const { page: mount } = await openPage(desk.browser, 'axe/empty.html');
    const styles = readFileSync(join(ASSETS, 'styles', 'card.css'), 'utf8');
    await mount.setContent(
      `<!doctype html><html lang="ar"><title>card</title><style>${styles}</style><main><h1>page</h1>${html.replace(' popover="manual"', '')}</main></html>`,
    );
    expect(await seriousFaults(mount, '.surface')).toEqual([]);
  });
}
