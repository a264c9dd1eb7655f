import type { IsHidden } from '../article/page';
import { readArticle } from '../article/read-article';
import { analyseArticle, type PageDescription, type SiteState } from '../messages/messages';
import { askBackground, isOrphaned, Orphaned } from '../messages/question';
import type { Span } from '../recognition/analysis';
import { isListed } from '../settings/listed';
import { isSiteOn, readSettings, type Settings } from '../settings/settings';
import { ArticleOnPage } from './article-on-page';

/** What the reader of the page does not see, other than by scrolling, is no part of the article. */
const isHidden: IsHidden = (element) => element instanceof Element && !element.checkVisibility();

/** How long the popup waits for a reading that is under way, in milliseconds. */
const LONGEST_WAIT = 4000;

type State = 'reading' | 'off' | 'no-article' | 'failed' | 'article';

/** Hashiya on one page: finds the article, has it analysed and shows what is known of it. */
export class Reader {
  #state: State = 'reading';
  #article: ArticleOnPage | null = null;
  #settings: Settings | null = null;
  /** Ends what belongs to the article shown now; the next reading has another. */
  #reading = new AbortController();
  #underWay: Promise<void> = Promise.resolve();

  /** @param stop ends everything this reader has started, for good */
  constructor(private readonly stop: AbortController) {
    stop.signal.addEventListener('abort', () => this.#reading.abort(), { once: true });
  }

  /** Reads the page, unless the reader has switched its site off. */
  start(): Promise<void> {
    return this.#read(false);
  }

  /** Reads the page whatever its site's switch and the first look say. */
  readAnyway(): Promise<void> {
    return this.#read(true);
  }

  /** Follows a change of settings: highlights, delay, and the switch of this site. */
  follow(settings: Settings): void {
    const wasOn = this.#settings === null || isSiteOn(this.#settings, location.hostname);
    const on = isSiteOn(settings, location.hostname);
    this.#settings = settings;
    if (wasOn !== on) void this.#read(false);
    else this.#article?.follow(settings);
  }

  /** What the popup is told. Waits a moment for a reading that is under way. */
  async describe(): Promise<PageDescription> {
    await Promise.race([this.#underWay, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
    const site = await this.#site();
    const article = this.#article;
    if (this.#state === 'article' && article)
      return { state: 'article', site, address: article.address, analysis: article.analysis };
    return { state: this.#state === 'article' ? 'reading' : this.#state, site };
  }

  /** Shows a place of the article; false where it is not on the page. */
  show(span: Span): boolean {
    return this.#article?.show(span) ?? false;
  }

  /** Opens the card of the next or previous mention, once the article has been read. */
  async step(step: 1 | -1): Promise<void> {
    await this.#underWay;
    this.#article?.step(step);
  }

  /** Ends everything if the extension this reader came from is gone. True if so. */
  endIfOrphaned(): boolean {
    if (isOrphaned()) this.stop.abort();
    return this.stop.signal.aborted;
  }

  #read(anyway: boolean): Promise<void> {
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#article = null;
    this.#state = 'reading';
    if (this.stop.signal.aborted) reading.abort();
    this.#underWay = this.#readUntil(anyway, reading.signal).catch((error: unknown) => {
      if (reading.signal.aborted) return;
      if (error instanceof Orphaned) this.stop.abort();
      else this.#state = 'failed';
    });
    return this.#underWay;
  }

  async #readUntil(anyway: boolean, signal: AbortSignal): Promise<void> {
    const settings = await readSettings();
    if (signal.aborted) return;
    this.#settings = settings;
    if (!anyway && !isSiteOn(settings, location.hostname)) {
      this.#state = 'off';
      return;
    }
    const located = readArticle(document, { url: location.href, isHidden });
    if (!located) {
      this.#state = 'no-article';
      return;
    }
    const analysis = await askBackground(analyseArticle, located.article);
    if (signal.aborted) return;
    this.#article = new ArticleOnPage(located, analysis, this.#settings, signal);
    this.#state = 'article';
  }

  async #site(): Promise<SiteState> {
    const settings = await readSettings();
    return { host: location.hostname, on: isSiteOn(settings, location.hostname), listed: isListed(location.href) };
  }
}
