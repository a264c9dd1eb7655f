import { keepListening, listen } from '../watch/keep-listening';

/** What becomes of the selection on a page. */
export interface SelectionEvents {
  /** Whether anything is selected now. */
  isThere(): boolean;
  /** It rests after the reader has made it by pointer or keyboard; told once of each. */
  rests(): void;
  /** It is another one, or none, from now on. */
  changes(): void;
}

/** Time without a change after which a selection is taken to be made, in milliseconds. */
const RESTS_AFTER = 350;

/** A selection that comes this long after a touch or key is the reader's, in milliseconds: a long press takes half of it. */
const BY_HAND_WITHIN = 1200;

/**
 * Follows what the reader selects until `signal` ends it. Browsers tell scripts' selections as they tell readers': one counts
 * only if it began while a pointer was held or soon after a touch or key, by events that a page cannot make up. From then
 * on it may change by itself, since handles on a touch screen are moved without an event.
 */
export function followSelection(
  document: Document,
  { isThere, rests, changes }: SelectionEvents,
  signal: AbortSignal,
): void {
  const listening = { signal, passive: true, capture: true };
  let isHeld = false;
  let isByHand = false;
  let isNew = false;
  let lastHand = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const rested = (): void => {
    isNew = false;
    rests();
  };
  const rest = (): void => {
    clearTimeout(resting);
    if (isNew && isByHand && !isHeld) resting = setTimeout(rested, RESTS_AFTER);
  };
  const handed = ({ isTrusted, type }: Event): void => {
    if (!isTrusted) return;
    lastHand = performance.now();
    if (type === 'pointerdown') isHeld = true;
    if (type === 'pointerup' || type === 'pointercancel') {
      isHeld = false;
      rest();
    }
  };
  const changed = (): void => {
    isByHand = isThere() && (isByHand || isHeld || performance.now() - lastHand < BY_HAND_WITHIN);
    isNew = true;
    changes();
    rest();
  };
  keepListening(document, signal, () => {
    for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'keydown'] as const)
      listen(document, type, handed, listening);
    listen(document, 'selectionchange', changed, listening);
  });
  signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
}
