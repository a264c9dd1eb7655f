/** How long the popup takes from its opening to what it says of the demo article, in Chromium. */
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { buildExtension } from '../../src/tools/build-extension';
import { ChromiumUnderTest } from '../e2e/chromium-under-test';
import { openArticle } from '../e2e/reading';
import { median } from './timing';

/** Milliseconds from a popup's navigation to its first row. */
export interface PopupTimes {
  /** The first opening in a new browser. */
  readonly first: number;
  /** The quickest and the median of those after it. */
  readonly best: number;
  readonly median: number;
}

const WARM_OPENINGS = 5;

/** When the first row stood in the popup, counted from its navigation; never told too early. */
async function filledAt(popup: Page): Promise<number> {
  const at = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        if (document.querySelector('#who .row')) {
          resolve(performance.now());
          return;
        }
        new MutationObserver((_, observer) => {
          if (!document.querySelector('#who .row')) return;
          observer.disconnect();
          resolve(performance.now());
        }).observe(document, { subtree: true, childList: true });
      }),
  );
  return v.parse(v.number(), at);
}

/** Opens the popup over the demo article, as a click on its button does. */
export async function benchPopup(progress: (next: string) => void): Promise<PopupTimes> {
  progress('building the extension');
  buildExtension('chromium', true);
  progress('opening the popup');
  const chromium = await ChromiumUnderTest.open({ language: 'ar', downloads: tmpdir() });
  try {
    const { page } = await openArticle(chromium, 'bench');
    const spans: number[] = [];
    while (spans.length <= WARM_OPENINGS) {
      const popup = await chromium.openPopup(page);
      spans.push(await filledAt(popup));
      await popup.close();
    }
    const [first = Number.NaN, ...warm] = spans;
    return { first, best: Math.min(...warm), median: median(warm) };
  } finally {
    await chromium.close();
  }
}
