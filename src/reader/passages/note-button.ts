import { autoUpdate, type ComputePositionConfig, flip, offset, shift } from '@floating-ui/dom';
import styles from '../../../assets/styles/note-button.css?inline';
import { interfaceLanguage, phrase } from '../../ui/phrases';
import { boxesOf } from '../stretches';
import { PageSurface } from '../surface';
import { keepListening } from '../watch/keep-listening';
import { followSelection } from './follow-selection';
import type { PlacedPassage } from './placed-passages';

/** Free space kept around the button, and between it and the selection, in CSS pixels. */
const MARGIN = 8;

const POSITION: Partial<ComputePositionConfig> = {
  placement: 'bottom',
  middleware: [offset(MARGIN), flip({ padding: MARGIN }), shift({ padding: MARGIN })],
};

/** What the button asks of the page's annotations. */
export interface ButtonParts {
  /** Whether anything is selected on the page now. */
  isSelected(): boolean;
  /** What is selected of an article now, if the reader wants a button for it. */
  selected(): PlacedPassage | null;
  press(placed: PlacedPassage): void;
  /** Work on the page's document that must not be taken for the page's own. */
  quietly(work: () => void): void;
}

/** A line at the end of a passage, as high as its last line of text. */
function endOf({ stretches }: PlacedPassage): DOMRect | null {
  const last = stretches.at(-1);
  const box = last && boxesOf(last).at(-1);
  const around = last?.node.parentElement;
  if (!box || !around) return null;
  return new DOMRect(getComputedStyle(around).direction === 'rtl' ? box.left : box.right, box.top, 0, box.height);
}

function isEndOnScreen(placed: PlacedPassage): boolean {
  const end = endOf(placed);
  return end !== null && end.bottom > 0 && end.top < window.innerHeight;
}

/**
 * A small button at the end of what the reader has selected of an article, which opens the card of a note on it. It comes when
 * the selection rests and goes with it, when it is scrolled away, and by Escape. Ends with the signal.
 */
export class NoteButton {
  readonly #surface: PageSurface;
  readonly #parts: ButtonParts;
  #stopFollowing: (() => void) | undefined;

  constructor(page: Document, parts: ButtonParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#surface = new PageSurface(page, styles);
    followSelection(
      page,
      { isThere: () => parts.isSelected(), rests: () => this.#offer(), changes: () => this.hide() },
      signal,
    );
    const hideOnEscape = ({ isTrusted, key }: KeyboardEvent): void => {
      if (isTrusted && key === 'Escape') this.hide();
    };
    keepListening(page, signal, () => window.addEventListener('keydown', hideOnEscape, { capture: true, signal }));
    signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** Whether an event of the page comes out of the button. */
  isSourceOf(event: Event): boolean {
    return this.#surface.isSourceOf(event);
  }

  hide(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    if (this.#surface.isShown) this.#parts.quietly(() => this.#surface.hide());
  }

  #offer(): void {
    const placed = this.#parts.selected();
    if (!placed || !isEndOnScreen(placed)) return;
    const { popover } = this.#surface;
    popover.replaceChildren(this.#buttonFor(placed));
    this.#parts.quietly(() => this.#surface.show(placed.stretches[0]?.node));
    const around = placed.stretches[0]?.node.parentElement;
    const anchor = {
      getBoundingClientRect: () => endOf(placed) ?? new DOMRect(),
      ...(around ? { contextElement: around } : {}),
    };
    this.#stopFollowing?.();
    this.#stopFollowing = autoUpdate(anchor, popover, () => {
      if (isEndOnScreen(placed)) void this.#surface.place(anchor, POSITION);
      else this.hide();
    });
  }

  #buttonFor(placed: PlacedPassage): HTMLButtonElement {
    const button = this.#surface.page.createElement('button');
    const language = interfaceLanguage();
    button.type = 'button';
    button.lang = language;
    button.dir = language === 'ar' ? 'rtl' : 'ltr';
    button.textContent = phrase('passageButton');
    button.title = phrase('passageButtonTitle');
    // Else the press would take the selection away before it is a click.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      this.hide();
      this.#parts.press(placed);
    });
    return button;
  }
}
