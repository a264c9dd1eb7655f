import type { IsHidden, PageElement } from './page';

/** What a laid out element answers besides its names; the live DOM does, a parsed page does not. */
interface LaidOut extends PageElement {
  checkVisibility?(options?: { visibilityProperty?: boolean }): boolean;
  getBoundingClientRect?(): { readonly width: number; readonly height: number };
}

/** Text clipped to a pixel is for screen readers: «التعليق على الصورة»، «تخطى». */
const CLIPPED = 1;

/**
 * Whether the browser shows nothing of an element: not laid out, invisible, or clipped to a pixel. Asks for layout, so
 * it is meant for the few dozen paragraphs of an article, not for a whole page.
 */
export const isNotShown: IsHidden = (element: LaidOut) => {
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return true;
  const box = element.getBoundingClientRect?.();
  return box !== undefined && box.width > 0 && box.width <= CLIPPED && box.height <= CLIPPED;
};
