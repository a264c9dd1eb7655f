import type { CardTarget } from './card-target';

/**
 * What keeps a card open: the pointer that hovers, anything until the reader turns elsewhere (click, tap, keyboard), or
 * the reader's pin. A pinned card goes over to other names and stays in view.
 */
export type Hold = 'hover' | 'until-elsewhere' | 'pinned';

/** The card as the reader sees it. */
export type CardState =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'open';
      readonly placed: CardTarget;
      readonly hold: Hold;
      /** Opened by keyboard: the card takes the focus. */
      readonly byKeyboard: boolean;
    };

export type OpenCard = CardState & { readonly kind: 'open' };

/** Time to cross the gap between a name and its card, in milliseconds. */
const TIME_TO_REACH_CARD = 300;

const CLOSED: CardState = { kind: 'closed' };

/** Decides when a card opens, stays and closes. Knows time and intentions, nothing of how a card looks. */
export class CardControl {
  #state: CardState = CLOSED;
  #pointedAt: CardTarget | null = null;
  #overCard = false;
  #focusInside = false;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  /** @param hoverDelay asked anew for every hover, in milliseconds */
  constructor(
    private readonly changed: (state: CardState) => void,
    private readonly hoverDelay: () => number,
  ) {}

  get state(): CardState {
    return this.#state;
  }

  /** The pointer has come to a mention, or to none. */
  pointAt(placed: CardTarget | null): void {
    if (placed === this.#pointedAt) return;
    this.#pointedAt = placed;
    clearTimeout(this.#opening);
    const state = this.#state;
    if (state.kind === 'open' && placed === state.placed) {
      clearTimeout(this.#closing);
      return;
    }
    if (placed && !this.#focusInside)
      this.#opening = setTimeout(
        () => this.#open(placed, this.#isPinned ? 'pinned' : 'hover', false),
        this.hoverDelay(),
      );
    this.#closeUnlessHeld();
  }

  /** The pointer has entered or left the card. */
  pointOverCard(over: boolean): void {
    this.#overCard = over;
    if (over) {
      clearTimeout(this.#opening);
      clearTimeout(this.#closing);
    } else this.#closeUnlessHeld();
  }

  /** The focus is in the card: a note half written must not vanish with the pointer. */
  focusInside(inside: boolean): void {
    this.#focusInside = inside;
    if (inside) clearTimeout(this.#closing);
    else this.#closeUnlessHeld();
  }

  /** A click or tap on a mention or a passage, or elsewhere on the page. */
  press(placed: CardTarget | null): void {
    if (placed) this.goTo(placed, false);
    else if (!this.#isPinned) this.close();
  }

  /** Goes to a mention or a passage at once. */
  goTo(placed: CardTarget, byKeyboard: boolean): void {
    this.#open(placed, this.#isPinned ? 'pinned' : 'until-elsewhere', byKeyboard);
  }

  /** The mention of an open card has become another one, of the same words: the page has been read anew. */
  handOver(placed: CardTarget): void {
    if (this.#state.kind !== 'open') return;
    if (this.#pointedAt === this.#state.placed) this.#pointedAt = placed;
    this.#become({ ...this.#state, placed, byKeyboard: false });
  }

  /** A card that opened under the pointer stays without it: the reader has begun something in it. */
  stay(): void {
    if (this.#state.kind === 'open' && this.#state.hold === 'hover')
      this.#become({ ...this.#state, hold: 'until-elsewhere' });
  }

  /** Pins an open card, or lets it close as usual. */
  pin(pinned: boolean): void {
    if (this.#state.kind === 'open') this.#become({ ...this.#state, hold: pinned ? 'pinned' : 'until-elsewhere' });
  }

  get #isPinned(): boolean {
    return this.#state.kind === 'open' && this.#state.hold === 'pinned';
  }

  close(): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.#overCard = false;
    this.#focusInside = false;
    if (this.#state.kind === 'open') this.#become(CLOSED);
  }

  #open(placed: CardTarget, hold: Hold, byKeyboard: boolean): void {
    clearTimeout(this.#opening);
    clearTimeout(this.#closing);
    this.#become({ kind: 'open', placed, hold, byKeyboard });
  }

  #closeUnlessHeld(): void {
    clearTimeout(this.#closing);
    const state = this.#state;
    if (state.kind !== 'open' || state.hold !== 'hover' || this.#overCard || this.#focusInside) return;
    if (this.#pointedAt === state.placed) return;
    // The card of another name may be about to open: only this one goes.
    this.#closing = setTimeout(() => this.#become(CLOSED), TIME_TO_REACH_CARD);
  }

  #become(state: CardState): void {
    this.#state = state;
    this.changed(state);
  }
}
