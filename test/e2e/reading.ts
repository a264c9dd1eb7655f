import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { PAGES_HOST } from '../../src/tools/demo/page-server';
import { type BrowserUnderTest, WITHIN } from './browser-under-test';

/** A page that is open in a browser under test, and what went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors that were thrown in the page or written to its console. */
  readonly faults: readonly string[];
}

/** Opens a page of the shelf in a new tab, or a new window. */
export async function openPage(
  { browser }: BrowserUnderTest,
  path: string,
  { host = PAGES_HOST, type = 'tab' }: { readonly host?: string; readonly type?: 'tab' | 'window' } = {},
): Promise<OpenedPage> {
  const page = await browser.newPage({ type });
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`http://${host}/${path}`);
  return { page, faults };
}

/** Waits until names on the page are highlighted. */
export async function waitForHighlights(page: Page, within = WITHIN): Promise<void> {
  await page.waitForFunction(
    () => ['person', 'organization', 'place'].some((kind) => (CSS.highlights.get(`annotated-${kind}`)?.size ?? 0) > 0),
    { timeout: within },
  );
}

/** Opens the demo article at an address of its own and waits until its names are highlighted. */
export async function openArticle(hashiya: BrowserUnderTest, name: string): Promise<OpenedPage> {
  const opened = await openPage(hashiya, `${name}/article.html`);
  await waitForHighlights(opened.page);
  return opened;
}

const highlightSchema = v.object({ kind: v.string(), text: v.string(), inside: v.array(v.string()) });

/** A highlighted name: the end of its style's name, its letters, and the ids of the elements around it. */
export type SeenHighlight = v.InferOutput<typeof highlightSchema>;

/** The highlights that are painted, or would be if they were on the screen. */
export async function highlightsOn(page: Page): Promise<SeenHighlight[]> {
  const seen = await page.evaluate(() => {
    const found: { kind: string; text: string; inside: string[] }[] = [];
    for (const kind of ['person', 'organization', 'place', 'other', 'date'])
      CSS.highlights.get(`annotated-${kind}`)?.forEach((stretch) => {
        if (!stretch.startContainer.isConnected) return;
        const range = document.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        const inside: string[] = [];
        for (let at = stretch.startContainer.parentElement; at; at = at.parentElement) if (at.id) inside.push(at.id);
        found.push({ kind, text: range.toString(), inside });
      });
    return found;
  });
  return v.parse(v.array(highlightSchema), seen);
}

/** A point on the screen, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a text's first place in an element, or in its open shadow root, after scrolling there. Throws where it is not. */
export async function pointOf(page: Page, text: string, within = 'body'): Promise<Point> {
  const point = await page.evaluate(
    (wanted, selector) => {
      const element = document.querySelector(selector);
      const root = element?.shadowRoot ?? element;
      const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getClientRects()[0];
        if (box) return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      }
      return null;
    },
    text,
    within,
  );
  if (!point) throw new Error(`«${text}» is not on the page`);
  return point;
}

/** Rests the pointer on a text of the page. */
export async function hover(page: Page, text: string, within?: string): Promise<void> {
  const { x, y } = await pointOf(page, text, within);
  await page.mouse.move(2, 2);
  await page.mouse.move(x, y);
}
