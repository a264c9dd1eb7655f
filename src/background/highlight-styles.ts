import styles from '../../assets/styles/highlights.css?inline';
import { browser } from '../browser';

/** The highlights' rules, each for the elements of these selectors instead of for all. */
export function rulesFor(selectors: readonly string[], rules = styles): string {
  return rules.replace(/::highlight\([^)]*\)/g, (highlight) =>
    selectors.map((selector) => selector + highlight).join(','),
  );
}

/**
 * Adds the highlights' rules to a page, for the elements of these selectors. As styles of the user's: only those reach
 * into open shadow roots without a change of the page's own.
 */
export async function styleHighlightsIn(tabId: number, frameId: number, selectors: readonly string[]): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: rulesFor(selectors), origin: 'USER' });
}
