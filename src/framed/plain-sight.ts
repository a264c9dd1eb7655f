/** Least time between two looks that the browser allows, in milliseconds (Intersection Observer 2, § 2.2). */
const LEAST_DELAY = 100;

/** What the second version of intersection observers adds, where it is there: Chromium has it, Firefox not. */
interface SecondVersion extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** Whether the browser can say what this module asks. */
export const canTellPlainSight = 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Tells whether the reader sees an element as it is: nothing lies over it, and no opacity, filter or transform of what
 * is around it, a hostile page's included, makes it look like something else. Only the browser knows that in a frame.
 */
export function watchPlainSight(element: Element, changed: (isPlain: boolean) => void, signal: AbortSignal): void {
  if (!canTellPlainSight) {
    changed(true);
    return;
  }
  const options: SecondVersion = { trackVisibility: true, delay: LEAST_DELAY, threshold: [0, 0.9, 1] };
  const observer = new IntersectionObserver((entries) => {
    // In a tab behind others nothing is visible, and nobody writes.
    if (document.visibilityState === 'hidden') return;
    const last = entries.at(-1);
    changed(last !== undefined && 'isVisible' in last && last.isVisible === true);
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
