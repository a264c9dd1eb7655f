import { type ComputePositionConfig, computePosition, type ReferenceElement } from '@floating-ui/dom';
import styles from '../../assets/styles/surface.css?inline';

/**
 * Where something of ours is shown above a page: one host element at the end of the document while it is, with a closed
 * shadow root that the page's styles and scripts do not reach, and a popover in it.
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
    return event.target === this.host;
  }

  get isShown(): boolean {
    return this.host.isConnected;
  }

  show(): void {
    if (!this.host.isConnected) this.page.documentElement.append(this.host);
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
