import { ownMember } from './own-members';
import type { IsHidden, PageElement } from './page';

/** What a laid out element answers besides its names; the live DOM does, a parsed page does not. */
interface LaidOut extends PageElement {
  checkVisibility?(options?: { visibilityProperty?: boolean }): boolean;
  getBoundingClientRect?(): { readonly width: number; readonly height: number };
}

const ELEMENT = typeof Element === 'undefined' ? undefined : Element;
const checkVisibility = ownMember(
  ELEMENT,
  'checkVisibility',
  function (this: LaidOut, options: { visibilityProperty: boolean }) {
    return this.checkVisibility?.(options);
  },
);
const getBoundingClientRect = ownMember(ELEMENT, 'getBoundingClientRect', function (this: LaidOut) {
  return this.getBoundingClientRect?.();
});

/** Text clipped to a pixel is for screen readers: «التعليق على الصورة»، «تخطى». */
const CLIPPED = 1;

/**
 * Whether the browser shows nothing of an element: not laid out, invisible, or clipped to a pixel. Asks for layout, so
 * it is meant for the few dozen paragraphs of an article, not for a whole page.
 */
export const isNotShown: IsHidden = (element) => {
  if (checkVisibility.call(element, { visibilityProperty: true }) === false) return true;
  const box = getBoundingClientRect.call(element);
  return box !== undefined && box.width > 0 && box.width <= CLIPPED && box.height <= CLIPPED;
};
