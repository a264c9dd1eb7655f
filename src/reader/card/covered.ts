/** How often an open card is looked at, in milliseconds. */
const LOOK_EVERY = 150;

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** What the page shows above all else, besides the card: only that can cover a popover. */
function isCovered(page: Document, host: Element, card: Element): boolean {
  const box = card.getBoundingClientRect();
  return [...page.querySelectorAll(':popover-open, :modal, :fullscreen')].some(
    (element) => element !== host && overlaps(element.getBoundingClientRect(), box),
  );
}

/**
 * Tells when the page begins and ceases to lie over an open card, where the browser does not tell the frame in it
 * (Firefox; see `../../framed/plain-sight.ts`). Stops when what is answered is called.
 */
export function watchCovered(host: Element, card: Element, changed: (covered: boolean) => void): () => void {
  if ('isVisible' in IntersectionObserverEntry.prototype) return () => undefined;
  let was = false;
  const looking = setInterval(() => {
    const is = isCovered(host.ownerDocument, host, card);
    if (is !== was) changed(is);
    was = is;
  }, LOOK_EVERY);
  return () => clearInterval(looking);
}
