import type { EntityKey } from '../analysis/analysis';
import { browser, whenEnded } from '../browser';
import { pageSettings } from '../messages/messages';
import { lineToReader, type PageNews } from '../messages/panel-line';
import { overhear } from '../messages/question';
import type { PopupEvent } from '../popup/state';
import { tabInFront, untilRead } from '../ui/open-page';

/** What becomes of what is found out about the page. */
interface Hearing {
  tell(event: PopupEvent): void;
  /** These entities of the article last told of are named on the screen. */
  onScreen(entities: readonly EntityKey[]): void;
}

/**
 * The page that the panel tells of, followed until `signal` ends: as it is read anew, as it scrolls, as another one is
 * loaded in its tab, and, unless the panel is bound to one tab, as another tab comes to the front.
 */
export class FollowedPage {
  #tabId: number | null = null;
  /** Ends when the reader at its other end is gone. */
  #line: AbortController | null = null;
  /** The look that is under way; what earlier ones find out is not wanted any more. */
  #look: symbol | null = null;
  /** A page or a reader has come while a look was under way, which may have missed it. */
  #hasMissed = false;

  constructor(
    private readonly bound: number | null,
    private readonly hearing: Hearing,
    private readonly signal: AbortSignal,
  ) {
    const turned = (): void => void this.#turnToFront();
    const updated = (tabId: number, { status }: { readonly status?: string }): void => {
      if (tabId === this.#tabId && status === 'complete') this.#lookIfAlone();
    };
    browser.tabs.onActivated.addListener(turned);
    browser.tabs.onUpdated.addListener(updated);
    whenEnded(signal, () => {
      browser.tabs.onActivated.removeListener(turned);
      browser.tabs.onUpdated.removeListener(updated);
    });
    // What a reader asks first when it comes into a page, by whoever's click.
    overhear(pageSettings, (tabId) => tabId === this.#tabId && this.#lookIfAlone(), signal);
    signal.addEventListener('abort', () => this.#line?.abort(), { once: true });
    this.look();
  }

  /** Finds out about the page anew. */
  look(): void {
    const look = Symbol('look');
    this.#look = look;
    this.#hasMissed = false;
    const isWanted = (): boolean => this.#look === look && !this.signal.aborted;
    this.#findOut(isWanted)
      .catch(() => isWanted() && this.hearing.tell({ kind: 'failed' }))
      .finally(() => {
        if (!isWanted()) return;
        this.#look = null;
        if (this.#hasMissed) this.#lookIfAlone();
      });
  }

  async #findOut(isWanted: () => boolean): Promise<void> {
    const tabId = this.bound ?? (await tabInFront());
    if (!isWanted()) return;
    if (tabId !== this.#tabId) this.#hangUp();
    this.#tabId = tabId;
    for await (const page of untilRead(tabId)) {
      if (!isWanted()) return;
      this.hearing.tell({ kind: 'described', page });
      if (page.tabId !== null && page.description.state !== 'forbidden') this.#connect(page.tabId);
    }
  }

  async #turnToFront(): Promise<void> {
    if (this.bound !== null || (await tabInFront()) === this.#tabId) return;
    this.#leave();
    this.look();
  }

  #lookIfAlone(): void {
    if (this.#look !== null) this.#hasMissed = true;
    else if (this.#line === null) this.look();
  }

  #connect(tabId: number): void {
    if (this.#line !== null) return;
    const line = new AbortController();
    this.#line = line;
    const hear = (news: PageNews): void => {
      if (this.#line !== line) return;
      if (news.kind === 'changed') this.look();
      else this.hearing.onScreen(news.entities);
    };
    const ended = (): void => {
      if (this.#line === line) this.#leave();
    };
    lineToReader(tabId, { hear, ended }, line.signal);
  }

  #hangUp(): void {
    const line = this.#line;
    this.#line = null;
    line?.abort();
    this.hearing.onScreen([]);
  }

  #leave(): void {
    this.#hangUp();
    this.#look = null;
    this.hearing.tell({ kind: 'left' });
  }
}
