import { boxesOf, type Stretch } from './stretches';

const { scrollIntoView } = Element.prototype;

/** Strip at the top and bottom of the window that fixed headers and bars like to cover, in CSS pixels. */
const COVERED = 96;

function isInView(box: DOMRect): boolean {
  return box.top >= COVERED && box.bottom <= window.innerHeight - COVERED;
}

/** Brings a stretch into the middle of the window, unless it is already well in view. */
export function scrollToStretch(stretch: Stretch): void {
  const before = boxesOf(stretch)[0];
  if (!before || isInView(before)) return;
  const { parentElement } = stretch.node;
  if (parentElement) scrollIntoView.call(parentElement, { block: 'nearest', behavior: 'instant' });
  const box = boxesOf(stretch)[0];
  if (box && !isInView(box)) window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
}
