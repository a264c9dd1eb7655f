import type { Span } from '../analysis/analysis';
import type { LocatedArticle } from '../article/article';
import { isNotShown } from '../article/page/hidden';
import type { PageNode } from '../article/page/page';
import { readingArticles } from '../article/read-article';
import { isOrphaned } from '../browser';
import type { FrameEvent } from '../messages/frame';
import {
  analyseArticle,
  type PageDescription,
  type PageSettings,
  pageSettings,
  styleHighlights,
} from '../messages/messages';
import type { PageNews } from '../messages/panel-line';
import { askBackground, Orphaned } from '../messages/question';
import { type Tally, tellTally } from '../messages/tally';
import type { PassageSelector } from '../notes/anchors/passage';
import { Annotations } from './annotations';
import { ArticlesOnPage } from './articles-on-page';
import { HighlightStyles } from './highlight-styles';
import { areSameArticles, known } from './known-articles';
import { PanelBeside } from './panel-beside';
import type { AnalysedArticle } from './placed-mentions';
import { pageIdle, pageTurn, stepsInTurns } from './turns';
import { type PageWatch, watchPage } from './watch/watch';

/** How long the popup waits for a reading that is under way, in milliseconds. */
const LONGEST_WAIT = 4000;

/** What is running while the page is being read and annotated; it ends when its site is switched off. */
interface Session {
  readonly end: AbortController;
  readonly annotations: Annotations;
  readonly watch: PageWatch;
  /** The reader wants this page read although it does not look like an article. */
  readonly anyway: boolean;
}

/** Hashiya on one page: finds its articles, has them analysed and shows what is known of them. */
export class Reader {
  #state: PageDescription['state'] = 'reading';
  readonly #styles = new HighlightStyles((selectors) => askBackground(styleHighlights, selectors));
  #settings: PageSettings | null = null;
  #session: Session | null = null;
  #located: readonly LocatedArticle[] = [];
  readonly #articles = new ArticlesOnPage((analysis, told) => this.#session?.annotations.tellNoted(analysis, told));
  /** What need not be analysed again: the articles, until they come to mean something else. */
  #known: readonly AnalysedArticle[] = [];
  #described: AnalysedArticle | null = null;
  readonly #panels = new Set<PanelBeside>();
  #underWay: Promise<void> = Promise.resolve();
  #finding: Promise<readonly LocatedArticle[] | null> = Promise.resolve(null);

  /** @param stop ends everything this reader has started, for good */
  constructor(private readonly stop: AbortController) {
    stop.signal.addEventListener('abort', () => this.#endSession(), { once: true });
  }

  /** Reads the page and goes on following it, unless the reader has switched its site off. */
  start(): Promise<void> {
    return this.#begin(false);
  }

  /** Reads the page anew, whatever its site's switch says. */
  readAnyway(): Promise<void> {
    return this.#begin(true);
  }

  /** The reader has changed the settings: marks, delay, how much is told, or the switch of this site. */
  async follow(): Promise<void> {
    const before = this.#settings;
    const settings = await askBackground(pageSettings, null);
    this.#settings = settings;
    const anyway = this.#session?.anyway ?? false;
    if (before && before.site.on !== settings.site.on) void this.#begin(false);
    else if (before && before.names !== settings.names) void this.#begin(anyway);
    else {
      this.#session?.annotations.follow(settings);
      this.tellTally();
    }
    this.#articles.askWhatIsNoted();
  }

  /** Something has a note now that had none, or no longer has one, here or elsewhere. */
  notesChanged(): void {
    this.#articles.askWhatIsNoted();
    for (const panel of this.#panels) panel.changed();
  }

  /** The reader has changed the glossary: the same articles are analysed again, and open cards go on where they can. */
  async followOwnGlossary(): Promise<void> {
    const session = this.#session;
    if (!session || this.#located.length === 0) return;
    this.#known = [];
    // Another list: of an analysis under way nothing is wanted any more.
    const analysing = this.#guarded(() => this.#analyse(session, [...this.#located]));
    this.#underWay = Promise.all([this.#underWay, analysing]).then(() => undefined);
    await analysing;
  }

  /** What the popup is told, of several articles about the one on the screen. Waits a moment for a reading. */
  async describe(): Promise<PageDescription> {
    await Promise.race([this.#underWay, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
    const { site } = await askBackground(pageSettings, null);
    const article = this.#articles.onScreen();
    this.#described = article;
    for (const panel of this.#panels) panel.described();
    if (this.#state === 'article' && article)
      return { state: 'article', site, address: this.#articles.addressOf(article), analysis: article.analysis };
    return { state: this.#state === 'article' ? 'reading' : this.#state, site };
  }

  /** A panel is open beside the page: tells it of every reading and of what is named on the screen, until it is gone. */
  accompany(tell: (news: PageNews) => void, gone: AbortSignal): void {
    const panel = new PanelBeside(tell, () => this.#newsOfScreen(), gone);
    this.#panels.add(panel);
    gone.addEventListener('abort', () => this.#panels.delete(panel), { once: true });
  }

  /** Something has happened in a frame of an open card. */
  hearFrame(key: string, event: FrameEvent): void {
    this.#session?.annotations.hearFrame(key, event);
  }

  /** Shows a place, or a passage, of the article last described; false where it is no longer on the page. */
  show(span: Span, passage?: PassageSelector): boolean {
    const article = this.#articles.of(this.#described?.analysis);
    return (article && this.#session?.annotations.show(article, span, passage)) ?? false;
  }

  /** Opens the card of the next or previous mention, once the page has been read. */
  async step(step: 1 | -1): Promise<void> {
    await this.#underWay;
    this.#session?.annotations.step(step);
  }

  /** Marks every mention of the page, or again only what is marked usually, once the page has been read. */
  async toggleAll(): Promise<void> {
    await this.#underWay;
    this.#session?.annotations.toggleAll();
    this.tellTally();
  }

  /** Tells the toolbar what is marked, unless that is being found out. */
  tellTally(): void {
    const tally = this.#tally();
    if (tally) askBackground(tellTally, tally).catch(() => undefined);
  }

  #tally(): Tally | null {
    if (this.#state === 'reading') return null;
    if (this.#state === 'off') return { state: 'off' };
    const names = this.#state === 'article' ? this.#session?.annotations.names : undefined;
    return names === undefined ? { state: 'nothing' } : { state: 'marked', names };
  }

  /** Opens the card of what is selected, once the page has been read; false where nothing of an article is. */
  async noteSelection(): Promise<boolean> {
    await this.#underWay;
    return this.#session?.annotations.noteSelection() ?? false;
  }

  /** Ends everything if the extension this reader came from is gone. */
  endIfOrphaned(): void {
    if (isOrphaned()) this.stop.abort();
  }

  #become(state: PageDescription['state']): void {
    this.#state = state;
    for (const panel of this.#panels) panel.changed();
    this.tellTally();
  }

  async #newsOfScreen(): Promise<PageNews | null> {
    const article = this.#articles.onScreen();
    if (article !== this.#described) return { kind: 'changed' };
    const entities = article && (await this.#session?.annotations.namedOnScreen(article));
    return entities ? { kind: 'on-screen', entities } : null;
  }

  #begin(anyway: boolean): Promise<void> {
    this.#endSession();
    this.#become('reading');
    this.#underWay = this.#guarded(async () => {
      const settings = await askBackground(pageSettings, null);
      if (this.stop.signal.aborted) return;
      this.#settings = settings;
      if (!anyway && !settings.site.on) this.#become('off');
      else await this.#read(this.#openSession(settings, anyway));
    });
    return this.#underWay;
  }

  #openSession(settings: PageSettings, anyway: boolean): Session {
    this.#endSession();
    const end = new AbortController();
    const { signal } = end;
    const annotations = new Annotations(
      settings,
      this.#styles,
      (article) => this.#articles.addressOf(article),
      (work) => watch.quietly(work),
      signal,
    );
    const watch: PageWatch = watchPage(document, {
      signal,
      onChange: async ({ navigated }) => {
        const changed = await this.#lookAgain(session);
        if (navigated) this.#articles.followAddress();
        return changed;
      },
      isOwn: (event) => annotations.isFromCard(event),
    });
    const session: Session = { end, annotations, watch, anyway };
    this.#session = session;
    return session;
  }

  #endSession(): void {
    this.#session?.end.abort();
    this.#session = null;
    this.#located = [];
    this.#articles.forget();
    this.#known = [];
  }

  /** Reads the page again after it has changed. True if its articles have. */
  async #lookAgain(session: Session): Promise<boolean> {
    this.endIfOrphaned();
    let changed = false;
    const looking = this.#guarded(async () => {
      const located = await this.#find(session);
      if (!located || areSameArticles(located, this.#located)) return;
      changed = true;
      const analysing = this.#guarded(() => this.#analyse(session, located));
      this.#underWay = Promise.all([this.#underWay, analysing]).then(() => undefined);
    });
    this.#underWay = Promise.all([this.#underWay, looking]).then(() => undefined);
    await looking;
    return changed;
  }

  async #read(session: Session): Promise<void> {
    await pageIdle();
    const located = await this.#find(session);
    if (located) await this.#analyse(session, located);
  }

  /** Null if the session ended meanwhile. One reading at a time: of two the later must have the last word. */
  #find({ anyway, end, watch }: Session): Promise<readonly LocatedArticle[] | null> {
    const met = (root: PageNode): void => watch.include(root);
    const find = () =>
      stepsInTurns(readingArticles(document, { url: location.href, isHidden: isNotShown, met, anyway }), end.signal);
    this.#finding = this.#finding.then(find, find);
    return this.#finding;
  }

  async #analyse(session: Session, located: readonly LocatedArticle[]): Promise<void> {
    this.#located = located;
    const articles = await Promise.all(located.map((article) => this.#analysed(article, located)));
    // The page may have been read again meanwhile, or not be wanted any more.
    const isWanted = (): boolean => !session.end.signal.aborted && this.#located === located;
    if (!isWanted() || !(await session.annotations.put(articles, isWanted))) return;
    this.#known = articles;
    this.#articles.put(articles);
    this.#become(articles.length > 0 ? 'article' : 'no-article');
  }

  async #analysed(located: LocatedArticle, ofPage: readonly LocatedArticle[]): Promise<AnalysedArticle> {
    const before = known(located, this.#known);
    if (before) return before;
    this.#styles.coverArticle(located);
    const { article } = located;
    const address = this.#articles.expectedAddress(located, ofPage);
    const analysis = { article, ...(await askBackground(analyseArticle, { article, address })) };
    // The page gets its turn between taking in a long answer and showing it.
    await pageTurn();
    return { located, analysis };
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Orphaned) this.stop.abort();
      else if (!this.stop.signal.aborted) this.#become('failed');
    }
  }
}
