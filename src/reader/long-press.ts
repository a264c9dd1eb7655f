import type { Point } from './hit-testing';
import { keepListening, listen } from './watch/keep-listening';

/** How long a finger rests until it means the name rather than the link, in milliseconds: browsers open their menu after 500. */
const LONG_ENOUGH = 420;

/** A finger that rests moves less than this, in CSS pixels. */
const TREMOR = 10;

/** Tells of fingers that rest on the page. Only listens, so the browser's own menu for a link comes as always. */
export class LongPresses {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #began: Point = { x: 0, y: 0 };
  #wasLong = false;

  /**
   * @param begins whether a finger that comes down here may mean something
   * @param rested it has rested there
   */
  constructor(
    document: Document,
    private readonly begins: (event: PointerEvent) => boolean,
    private readonly rested: (point: Point) => void,
    signal: AbortSignal,
  ) {
    const listening = { signal, passive: true, capture: true };
    const begin = (event: PointerEvent): void => this.#begin(event);
    const move = (event: PointerEvent): void => this.#move(event);
    const end = (): void => clearTimeout(this.#waiting);
    keepListening(document, signal, () => {
      listen(document, 'pointerdown', begin, listening);
      listen(document, 'pointermove', move, listening);
      for (const type of ['pointerup', 'pointercancel'] as const) listen(document, type, end, listening);
    });
    signal.addEventListener('abort', end, { once: true });
  }

  /** The last press was a long one. Where no menu has come, the browser sends a click after it that means nothing. */
  get wasLong(): boolean {
    return this.#wasLong;
  }

  #begin(event: PointerEvent): void {
    clearTimeout(this.#waiting);
    this.#wasLong = false;
    if (!event.isTrusted || event.pointerType !== 'touch' || !event.isPrimary || !this.begins(event)) return;
    this.#began = { x: event.clientX, y: event.clientY };
    this.#waiting = setTimeout(() => {
      this.#wasLong = true;
      this.rested(this.#began);
    }, LONG_ENOUGH);
  }

  #move({ clientX, clientY }: PointerEvent): void {
    if (Math.hypot(clientX - this.#began.x, clientY - this.#began.y) > TREMOR) clearTimeout(this.#waiting);
  }
}
