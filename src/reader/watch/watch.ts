import { nameOf, typeOf } from '../../article/page/nodes';
import { ownGetter } from '../../article/page/own-members';
import type { PageNode } from '../../article/page/page';
import { isElement } from '../../article/page/page-text';
import { keepListening, listen } from './keep-listening';

/** What has happened on a page since the last report. */
export interface PageChange {
  /** The address has changed without a new page: single-page navigation, or the next article of an endless page. */
  readonly navigated: boolean;
  readonly url: string;
}

/** How a page is watched. Times in milliseconds. */
export interface WatchOptions {
  /** Ends everything. */
  readonly signal: AbortSignal;
  /**
   * Called at most once per batch, and not again before it is done; true if the change mattered, which keeps the watch
   * brisk.
   */
  readonly onChange: (change: PageChange) => boolean | Promise<boolean>;
  /** Tells the watcher's own events, such as clicks inside what it shows on the page, from the page's. */
  readonly isOwn?: (event: Event) => boolean;
  /** A batch is over when nothing has happened for this long. */
  readonly quiet?: number;
  /** A batch is over at the latest after this time, on pages that never rest. */
  readonly longest?: number;
  /** Longest rest after changes that did not matter. */
  readonly longestRest?: number;
  /** Changes are heard for this long after the page, a click or another address has come; always where missing. */
  readonly hearing?: number;
}

/** A watch that has begun. */
export interface PageWatch {
  /** Runs work that touches the document without the watch hearing of it. */
  quietly(work: () => void): void;
  /** Watches this open shadow root, too, for as long as it is on the page: what changes in it the page does not tell. */
  include(root: PageNode): void;
  /** Ends the watch; the same as aborting the signal. */
  stop(): void;
}

const QUIET = 300;
const LONGEST = 2000;
/** After changes that did not matter (tickers, counters, advertisements) the next report waits twice as long, up to this. */
const LONGEST_REST = 30_000;
/** Records of one batch that are looked at; a page that changes more than that has changed. */
const MOST_RECORDS = 300;
/** What pages add all the time without adding anything to read. */
const NOTHING_TO_READ = new Set([
  'script',
  'style',
  'link',
  'meta',
  'iframe',
  'img',
  'svg',
  'noscript',
  'video',
  'canvas',
]);
const COMMENT_NODE = 8;
/** Shadow roots that are watched; a page that has more is made of nothing else, and tells of its changes somewhere. */
const MOST_ROOTS = 200;
/**
 * When to look again at a page with elements that no script has defined yet, in milliseconds after the watch has begun: such
 * an element gets its shadow root, and all that it shows, without a change that could be heard.
 */
const UNTIL_DEFINED = [1000, 3000, 9000];

const windowOf = ownGetter(Document, 'defaultView');
const addressOf = ownGetter(Document, 'URL');
const isOutOfSight = ownGetter(Document, 'hidden');
const isOnPage = ownGetter(Node, 'isConnected');
const { querySelector } = Document.prototype;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'aria-expanded', 'aria-hidden'],
};

/**
 * Notices what turns a page into another one after it has loaded: single-page navigation, articles that are appended,
 * bodies that come late, text that opens on a click, nodes that a framework replaces. Only says that it is time to look
 * again; looking is the caller's. Work is batched, rests on restless pages, and pauses while the page is hidden.
 */
export function watchPage(page: Document, options: WatchOptions): PageWatch {
  const watch = new Watch(page, options);
  watch.begin();
  return watch;
}

class Watch implements PageWatch {
  private readonly ending = new AbortController();
  private readonly observer: MutationObserver;
  private readonly window: Window | null;
  private readonly roots = new Set<ShadowRoot>();
  private observing = false;
  private deafening: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private batchBegan = 0;
  private rest = 0;
  private restUntil = 0;
  private url: string;

  constructor(
    private readonly page: Document,
    private readonly options: WatchOptions,
  ) {
    this.window = windowOf(page);
    this.url = this.address();
    this.observer = new MutationObserver((records) => {
      if (records.some(({ target }) => target === page)) this.restUntil = 0;
      if (records.length > MOST_RECORDS || records.some(hasSomethingToRead)) this.schedule();
      else if (this.address() !== this.url) this.schedule();
    });
  }

  begin(): void {
    const { signal: ended } = this.options;
    if (ended.aborted) return;
    ended.addEventListener('abort', () => this.stop(), { signal: this.ending.signal });
    const listening = { signal: this.ending.signal, passive: true, capture: true };
    const navigated = (): void => {
      if (this.address() !== this.url) this.attend();
    };
    const clicked = (event: Event): void => {
      if (this.options.isOwn?.(event)) return;
      if (event.isTrusted) this.attend();
      else this.schedule();
    };
    const seen = (): void => this.followVisibility();
    // Every page is shown once when it has loaded; only one that comes back has missed something.
    const shown = ({ persisted }: PageTransitionEvent): unknown => persisted && this.attend();
    keepListening(this.page, this.ending.signal, () => {
      listen(this.page, 'visibilitychange', seen, listening);
      listen(this.page, 'click', clicked, listening);
      this.window?.addEventListener('popstate', navigated, listening);
      this.window?.addEventListener('hashchange', navigated, listening);
      this.window?.addEventListener('pageshow', shown, listening);
      navigationOf(this.window)?.addEventListener('currententrychange', navigated, listening);
    });
    this.followVisibility();
    if (!querySelector.call(this.page, ':not(:defined)')) return;
    for (const after of UNTIL_DEFINED) {
      const timer = setTimeout(() => this.schedule(), after);
      this.ending.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  stop(): void {
    this.ending.abort();
    this.unobserve();
    clearTimeout(this.timer);
    clearTimeout(this.deafening);
    this.timer = undefined;
    this.roots.clear();
  }

  include(root: PageNode): void {
    const isNew = root instanceof ShadowRoot && !this.roots.has(root);
    if (!isNew || this.roots.size >= MOST_ROOTS || this.ending.signal.aborted) return;
    this.roots.add(root);
    if (this.observing) this.observer.observe(root, OBSERVED);
  }

  quietly(work: () => void): void {
    const wasObserving = this.observing;
    if (wasObserving && this.observer.takeRecords().some(hasSomethingToRead)) this.schedule();
    this.unobserve();
    try {
      work();
    } finally {
      if (wasObserving && !this.ending.signal.aborted) this.observe();
    }
  }

  /** The document itself: its outermost element may be replaced, as `document.open()` does. */
  private observe(): void {
    if (this.observing) return;
    for (const part of [this.page, ...this.roots]) this.observer.observe(part, OBSERVED);
    this.observing = true;
  }

  private unobserve(): void {
    this.observer.disconnect();
    this.observing = false;
  }

  /** Observes from now on, or for a while. */
  private listenOn(): void {
    this.observe();
    if (this.options.hearing === undefined) return;
    clearTimeout(this.deafening);
    this.deafening = setTimeout(() => this.unobserve(), this.options.hearing);
  }

  /** Something has happened that may bring another text, whatever rest there was before. */
  private attend(): void {
    if (this.ending.signal.aborted || isOutOfSight(this.page)) return;
    this.listenOn();
    this.rest = 0;
    this.restUntil = 0;
    this.schedule();
  }

  /** A hidden page is not watched; what it did meanwhile is looked at once when it comes back. */
  private followVisibility(): void {
    if (isOutOfSight(this.page)) {
      this.unobserve();
      clearTimeout(this.timer);
      this.timer = undefined;
      this.pausedInBatch = true;
      return;
    }
    this.listenOn();
    if (this.pausedInBatch) this.schedule();
    this.pausedInBatch = false;
  }

  private pausedInBatch = false;
  private reporting = false;

  private schedule(): void {
    if (this.ending.signal.aborted || isOutOfSight(this.page)) return;
    const { quiet = QUIET, longest = LONGEST } = this.options;
    const now = Date.now();
    if (this.timer === undefined) this.batchBegan = now;
    clearTimeout(this.timer);
    const resting = this.address() === this.url ? this.restUntil - now : 0;
    const wait = Math.max(Math.min(quiet, this.batchBegan + longest - now), resting, 0);
    this.timer = setTimeout(() => void this.report(), wait);
  }

  private async report(): Promise<void> {
    this.timer = undefined;
    if (this.reporting) {
      this.schedule();
      return;
    }
    const url = this.address();
    const navigated = url !== this.url;
    this.url = url;
    this.reporting = true;
    for (const root of this.roots) if (!isOnPage(root)) this.roots.delete(root);
    const { longestRest = LONGEST_REST } = this.options;
    let mattered = false;
    try {
      mattered = await this.options.onChange({ navigated, url });
    } finally {
      this.reporting = false;
    }
    this.rest = mattered || navigated ? 0 : Math.min(Math.max(this.rest * 2, 1000), longestRest);
    this.restUntil = Date.now() + this.rest;
  }

  /** The address without its fragment, which only says where on the page the reader is. */
  private address(): string {
    return addressOf(this.page).replace(/#(?!!).*$/, '');
  }
}

/** The Navigation API, which also tells of `history.pushState`; Firefox has none, there every batch compares addresses. */
function navigationOf(window: Window | null): EventTarget | null {
  if (!window || !('navigation' in window)) return null;
  return window.navigation instanceof EventTarget ? window.navigation : null;
}

function hasSomethingToRead(record: MutationRecord): boolean {
  if (record.type !== 'childList') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) =>
    isElement(node) ? !NOTHING_TO_READ.has(nameOf(node)) : typeOf(node) !== COMMENT_NODE,
  );
}
