import { ownGetter } from '../article/page/own-members';
import type { CardTarget } from './card/card-target';
import { mentionAt, type Point, targetAt } from './hit-testing';
import { LongPresses } from './long-press';
import type { PlacedPassages } from './passages/placed-passages';
import type { PlacedMention, PlacedMentions } from './placed-mentions';
import { keepListening, listen } from './watch/keep-listening';

/** What a pointer does on the page, in terms of mentions and passages. */
export interface PointerEvents {
  /** A pointer that can hover has come to a mention, or to none. */
  pointAt(placed: PlacedMention | null): void;
  /** A click or tap, on a mention, on a passage or elsewhere, or a long press on a mention within a link. */
  press(placed: CardTarget | null): void;
  /** Whether text is selected on the page now: a click that ends there is none. */
  hasSelection(): boolean;
  /** Whether the event comes out of the card, which looks after itself. */
  isFromCard(event: Event): boolean;
}

const outermostOf = ownGetter(Document, 'documentElement');
const { closest } = Element.prototype;

/** What answers a click itself: there a name's card opens by hovering, or by a long press. */
const CLICKABLE = 'a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link]';

/** The innermost element pressed, in a shadow root too. */
function isClickable(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && closest.call(target, CLICKABLE) !== null;
}

/** What answers a pointer on the page. */
export interface UnderPointer {
  mentions(): PlacedMentions;
  /** Answer a press only. */
  passages(): PlacedPassages;
}

/**
 * Follows the pointer over the page until `signal` ends it. Only listens: no event is stopped or prevented. Moves are
 * looked at once a frame, and not while a button is held, when the reader selects text. What a page makes up opens no
 * card: only events of the reader's own hand count.
 */
export function followPointer(
  document: Document,
  { mentions, passages }: UnderPointer,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  const listening = { signal, passive: true, capture: true };
  let waiting = 0;

  const look = (event: PointerEvent): void => {
    cancelAnimationFrame(waiting);
    const point: Point = { x: event.clientX, y: event.clientY };
    waiting = requestAnimationFrame(() => {
      if (!signal.aborted) events.pointAt(mentionAt(document, mentions(), point));
    });
  };
  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (events.isFromCard(event) || event.buttons !== 0) {
      cancelAnimationFrame(waiting);
      events.pointAt(null);
    } else look(event);
  };
  const left = ({ isTrusted }: PointerEvent): void => {
    if (isTrusted) events.pointAt(null);
  };
  const longPresses = new LongPresses(
    document,
    (event) => !events.isFromCard(event) && isClickable(event),
    (point) => {
      const placed = mentionAt(document, mentions(), point);
      if (placed) events.press(placed);
    },
    signal,
  );
  const clicked = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || events.isFromCard(event) || longPresses.wasLong) return;
    const own = isClickable(event) || events.hasSelection();
    const point: Point = { x: event.clientX, y: event.clientY };
    events.press(own ? null : targetAt(document, mentions(), passages(), point));
  };
  keepListening(document, signal, () => {
    listen(document, 'pointermove', moved, listening);
    listen(document, 'click', clicked, listening);
    const outermost = outermostOf(document);
    if (outermost) listen(outermost, 'pointerleave', left, listening);
  });
}
