import styles from '../../assets/styles/highlights.css?inline';
import { browser } from '../browser';

/** The highlights' rules, each for the elements of these selectors instead of for all. */
export function rulesFor(selectors: readonly string[], rules = styles): string {
  return rules.replace(/::highlight\([^)]*\)/g, (highlight) =>
    selectors.map((selector) => selector + highlight).join(','),
  );
}

/** As the user's, styles reach into open shadow roots in Firefox. In Chromium they are inherited there, but not those. */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Adds the highlights' rules to a page, for the elements of these selectors. */
export async function styleHighlightsIn(tabId: number, frameId: number, selectors: readonly string[]): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: rulesFor(selectors), origin: ORIGIN });
}
