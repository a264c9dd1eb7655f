import { watchPage } from '../reader/watch/watch';
import { mayBeArabic } from './may-be-arabic';

/** How long a page is looked at again when it changes, after it has come, been clicked or got another address; milliseconds. */
const HEARING = 60_000;
/** Longest time between a change and the look at it, on pages that never rest. */
const LONGEST_REST = 2000;

/**
 * Resolves when a page may be Arabic: at once, or when its text has come, in place of another or of none; never after
 * `signal`. A page that stays without Arabic is left in peace after a minute, until it is clicked or its address changes.
 */
export function arabicOn(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const roots: ShadowRoot[] = [];
    if (mayBeArabic(page, (root) => roots.push(root))) {
      resolve();
      return;
    }
    const watch = watchPage(page, {
      signal,
      longestRest: LONGEST_REST,
      hearing: HEARING,
      onChange: () => {
        const isArabic = mayBeArabic(page, (root) => watch.include(root));
        if (isArabic) {
          watch.stop();
          resolve();
        }
        return isArabic;
      },
    });
    for (const root of roots) watch.include(root);
  });
}
