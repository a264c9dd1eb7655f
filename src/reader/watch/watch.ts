import { nameOf, typeOf } from '../../article/page/nodes';
import { ownGetter } from '../../article/page/own-members';
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
}

/** A watch that has begun. */
export interface PageWatch {
  /** Runs work that touches the document without the watch hearing of it. */
  quietly(work: () => void): void;
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

const windowOf = ownGetter(Document, 'defaultView');
const addressOf = ownGetter(Document, 'URL');
const isOutOfSight = ownGetter(Document, 'hidden');

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
  private observing = false;
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
      if (this.address() !== this.url) this.schedule();
    };
    const clicked = (event: Event): unknown => this.options.isOwn?.(event) || this.schedule();
    const seen = (): void => this.followVisibility();
    // Every page is shown once when it has loaded; only one that comes back has missed something.
    const shown = ({ persisted }: PageTransitionEvent): unknown => persisted && this.schedule();
    keepListening(this.page, this.ending.signal, () => {
      listen(this.page, 'visibilitychange', seen, listening);
      listen(this.page, 'click', clicked, listening);
      this.window?.addEventListener('popstate', navigated, listening);
      this.window?.addEventListener('hashchange', navigated, listening);
      this.window?.addEventListener('pageshow', shown, listening);
      navigationOf(this.window)?.addEventListener('currententrychange', navigated, listening);
    });
    this.followVisibility();
  }

  stop(): void {
    this.ending.abort();
    this.unobserve();
    clearTimeout(this.timer);
    this.timer = undefined;
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
    this.observer.observe(this.page, OBSERVED);
    this.observing = true;
  }

  private unobserve(): void {
    this.observer.disconnect();
    this.observing = false;
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
    this.observe();
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
    let mattered = false;
    try {
      mattered = await this.options.onChange({ navigated, url });
    } finally {
      this.reporting = false;
    }
    this.rest = mattered || navigated ? 0 : Math.min(Math.max(this.rest * 2, 1000), LONGEST_REST);
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
