import { type ComputePositionConfig, computePosition, type ReferenceElement } from '@floating-ui/dom';
import styles from '../../assets/styles/surface.css?inline';

const { closest } = Element.prototype;

/** What makes everything else inert around a node of a page, in whatever shadow trees: a modal dialog, or what fills the screen. */
function modalAround(node: Node): Element | null {
  for (let at: Node | null = node; at; ) {
    const around: Element | null = at instanceof Element ? at : at.parentElement;
    const modal = around && closest.call(around, 'dialog:modal, :fullscreen');
    if (modal) return modal;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/**
 * Where something of ours is shown above a page: one host element at the end of the document while it is, with a closed
 * shadow root that the page's styles and scripts do not reach, and a popover in it. What belongs to the text of a modal
 * dialog, or of an element that fills the screen, has its host at the end of that: a popover from elsewhere lies above it,
 * too, but is inert.
 */
export class PageSurface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly popover: HTMLElement;

  /** @param ownStyles what this surface has beside the colours and letters of all */
  constructor(
    readonly page: Document,
    ownStyles: string,
  ) {
    this.host = page.createElement('div');
    this.popover = page.createElement('div');
    this.popover.popover = 'manual';
    this.popover.className = 'surface';
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles + ownStyles);
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(this.popover);
  }

  /** Whether an event of the page comes out of it. */
  isSourceOf(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  get isShown(): boolean {
    return this.host.isConnected;
  }

  /** Whether it stands in a dialog of the page, which would close by the same keys. */
  get isInDialog(): boolean {
    return this.host.parentNode instanceof HTMLDialogElement;
  }

  /** @param beside the text of the page that it belongs to */
  show(beside: Node | undefined): void {
    const place = (beside && modalAround(beside)) ?? this.page.documentElement;
    if (this.host.parentNode !== place) place.append(this.host);
    if (!this.popover.matches(':popover-open')) this.popover.showPopover();
  }

  hide(): void {
    this.host.remove();
  }

  /** Puts it beside something on the page. */
  async place(anchor: ReferenceElement, position: Partial<ComputePositionConfig>): Promise<void> {
    // A page's own zoom would count twice: in where the anchor is, and in where the popover goes.
    const zoom = 'currentCSSZoom' in this.host ? this.host.currentCSSZoom : 1;
    this.popover.style.zoom = String(1 / zoom);
    const { x, y } = await computePosition(anchor, this.popover, { strategy: 'fixed', ...position });
    this.popover.style.left = `${x}px`;
    this.popover.style.top = `${y}px`;
  }
}
