import { ownMember } from '../../article/page/own-members';

type AddListener = (
  this: EventTarget,
  type: string,
  hear: (event: never) => unknown,
  options: AddEventListenerOptions,
) => void;
const addEventListener = ownMember<AddListener>(EventTarget, 'addEventListener', () => undefined);

/** Adds a listener to a document or an element, whose own method may be hidden, see `own-members.ts`. */
export const listen = <Type extends keyof DocumentEventMap>(
  target: Document | Element,
  type: Type,
  hear: (event: DocumentEventMap[Type]) => unknown,
  options: AddEventListenerOptions,
): void => addEventListener.call(target, type, hear, options);

/**
 * Adds listeners to a page, and again whenever its outermost element is replaced: `document.open()` takes every listener
 * off the document, its nodes and its window. `add` gives the same listeners each time: one that is still there is not
 * added twice. Ends with `signal`, to which the listeners themselves are bound.
 */
export function keepListening(page: Document, signal: AbortSignal, add: () => void): void {
  if (signal.aborted) return;
  add();
  const observer = new MutationObserver(add);
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
