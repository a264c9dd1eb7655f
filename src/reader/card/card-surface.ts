import { autoUpdate, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import styles from '../../../assets/styles/card.css?inline';
import { boxesOf } from '../stretches';
import { PageSurface } from '../surface';
import { keepListening } from '../watch/keep-listening';
import type { CardTarget } from './card-target';
import { watchCovered } from './covered';

/** Free space kept around a card, in CSS pixels. */
const MARGIN = 8;

const GAP_TO_NAME = 6;

/** Keys on the card's buttons are no business of the page's own shortcuts. */
const KEPT_FROM_PAGE = ['keydown', 'keyup', 'keypress', 'copy'];

/** What happens to a card as a thing on the screen. */
export interface SurfaceEvents {
  pointOver(over: boolean): void;
  focusInside(inside: boolean): void;
}

/** A name or passage on the page, as the positioning asks for it. */
function anchorOf(placed: CardTarget) {
  const boxes = (): DOMRect[] => placed.stretches.flatMap(boxesOf);
  const contextElement = placed.stretches[0]?.node.parentElement;
  return {
    getClientRects: boxes,
    getBoundingClientRect: () => boxes()[0] ?? new DOMRect(),
    ...(contextElement ? { contextElement } : {}),
  };
}

/** Where a card lives: beside its name, above everything. */
export class CardSurface {
  readonly #surface: PageSurface;
  readonly #host: HTMLElement;
  readonly #popover: HTMLElement;
  readonly #page: Document;
  #stopFollowing: (() => void) | undefined;
  #stopLooking: (() => void) | undefined;
  #focusBefore: Element | null = null;
  #placed: CardTarget | null = null;
  #staysInView = false;

  constructor(page: Document, events: SurfaceEvents, signal: AbortSignal) {
    this.#page = page;
    this.#surface = new PageSurface(page, styles);
    const { host, popover, root } = this.#surface;
    this.#host = host;
    this.#popover = popover;
    this.#popover.addEventListener('pointerenter', () => events.pointOver(true));
    this.#popover.addEventListener('pointerleave', () => events.pointOver(false));
    this.#popover.addEventListener('focusin', () => events.focusInside(true));
    this.#popover.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.#popover.contains(event.relatedTarget)))
        events.focusInside(false);
    });
    // A frame takes the focus from the window, and tells its surroundings nothing.
    const focusMoved = (): void => events.focusInside(root.activeElement !== null);
    keepListening(page, signal, () => {
      for (const type of ['blur', 'focus']) page.defaultView?.addEventListener(type, focusMoved, { signal });
    });
    for (const type of KEPT_FROM_PAGE) root.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Whether an event of the page comes out of the card. */
  isSourceOf(event: Event): boolean {
    return this.#surface.isSourceOf(event);
  }

  /** Shows a card beside its name, or in place of the one shown; one that stays in view does so when its name leaves. */
  show(card: ComponentChild, placed: CardTarget, staysInView: boolean): void {
    this.#staysInView = staysInView;
    this.#placed = placed;
    render(card, this.#popover);
    const stood = this.#host.parentNode;
    this.#surface.show(placed.stretches[0]?.node);
    this.#stopFollowing?.();
    if (this.#host.parentNode !== stood) this.#lookForCovers();
    const anchor = anchorOf(placed);
    this.#stopFollowing = autoUpdate(anchor, this.#popover, () => this.#place(anchor));
  }

  #lookForCovers(): void {
    this.#stopLooking?.();
    this.#popover.classList.remove('covered');
    this.#stopLooking = watchCovered(this.#host, this.#popover, (covered) =>
      this.#popover.classList.toggle('covered', covered),
    );
  }

  /** Draws the card anew where it is. */
  redraw(card: ComponentChild, staysInView: boolean): void {
    this.#staysInView = staysInView;
    if (this.#surface.isShown) render(card, this.#popover);
  }

  /** Puts the focus on the card, remembering where it was before any card had it. */
  takeFocus(): void {
    const card = this.#popover.querySelector<HTMLElement>('[role=dialog]');
    if (!card || this.hasFocus) return;
    this.#focusBefore ??= this.#page.activeElement;
    card.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return this.#surface.root.activeElement !== null;
  }

  /** Whether the card stands in a dialog of the page. */
  get isInDialog(): boolean {
    return this.#surface.isInDialog;
  }

  /** Takes card and host off the page and gives the focus back. */
  hide(): void {
    const hadFocus = this.hasFocus;
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#stopLooking?.();
    this.#stopLooking = undefined;
    this.#popover.classList.remove('covered');
    render(null, this.#popover);
    this.#surface.hide();
    if (hadFocus) this.#giveFocusBack();
    this.#focusBefore = null;
    this.#placed = null;
  }

  /** To what had it before, or else to the name: the next Tab goes on from there. */
  #giveFocusBack(): void {
    const before = this.#focusBefore;
    if (before instanceof HTMLElement && before !== this.#page.body) {
      before.focus({ preventScroll: true });
      return;
    }
    this.#page.defaultView?.focus();
    const [name] = this.#placed?.stretches ?? [];
    if (name?.node.isConnected) this.#page.defaultView?.getSelection()?.collapse(name.node, name.start);
  }

  #place(anchor: ReturnType<typeof anchorOf>): Promise<void> {
    return this.#surface.place(anchor, {
      placement: 'bottom-end',
      middleware: [
        inline(),
        offset(GAP_TO_NAME),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN, crossAxis: this.#staysInView }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            this.#popover.style.maxHeight = `${Math.max(availableHeight, 160)}px`;
          },
        }),
      ],
    });
  }
}
