/** How often an open card is looked at, in milliseconds. */
const LOOK_EVERY = 150;

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** What the page shows above all else, besides the card: only that can cover a popover. `below` is known not to. */
function isCovered(host: Element, card: Element, below: Element | null): boolean {
  const box = card.getBoundingClientRect();
  return [...host.ownerDocument.querySelectorAll(':popover-open, :modal, :fullscreen')].some(
    (element) => element !== host && element !== below && overlaps(element.getBoundingClientRect(), box),
  );
}

/**
 * Tells when the page begins and ceases to lie over an open card, where the browser does not tell the frame in it
 * (Firefox; see `../../framed/plain-sight.ts`). Stops when what is answered is called.
 */
export function watchCovered(host: Element, card: Element, changed: (covered: boolean) => void): () => void {
  if ('isVisible' in IntersectionObserverEntry.prototype) return () => undefined;
  let was = false;
  // The card has come above the dialog that it stands in, until that closes and opens again. What fills the screen tells
  // nobody when it comes to the top again, and counts as above.
  let below = host.closest('dialog:modal');
  const reopened = new MutationObserver(() => {
    below = null;
  });
  if (below) reopened.observe(below, { attributes: true, attributeFilter: ['open'] });
  const looking = setInterval(() => {
    const is = isCovered(host, card, below);
    if (is !== was) changed(is);
    was = is;
  }, LOOK_EVERY);
  return () => {
    clearInterval(looking);
    reopened.disconnect();
  };
}
