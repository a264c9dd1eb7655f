import type { PageNews } from '../messages/panel-line';
import { keepListening, listen } from './watch/keep-listening';

/** Within this time of a movement of the page its panel hears of it, in milliseconds; more often it hears of none. */
const TOLD_WITHIN = 250;

/** A panel that is open beside the page. The page's scrolling is listened to only until the panel is `gone`. */
export class PanelBeside {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  /** @param lookAtScreen what there is to tell of the screen, null where that is nothing */
  constructor(
    private readonly tell: (news: PageNews) => void,
    private readonly lookAtScreen: () => Promise<PageNews | null>,
    private readonly gone: AbortSignal,
  ) {
    const lookSoon = (): void => this.#lookSoon();
    keepListening(document, gone, () => {
      listen(document, 'scroll', lookSoon, { signal: gone, passive: true, capture: true });
      window.addEventListener('resize', lookSoon, { signal: gone });
    });
    gone.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    lookSoon();
  }

  /** The page has been read anew. */
  changed(): void {
    this.tell({ kind: 'changed' });
  }

  /** Somebody was told all of the page: from now on the screen is told of that. */
  described(): void {
    this.#told = '';
    this.#lookSoon();
  }

  #lookSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#look();
    }, TOLD_WITHIN);
  }

  async #look(): Promise<void> {
    const news = await this.lookAtScreen();
    const wording = JSON.stringify(news);
    if (news === null || wording === this.#told || this.gone.aborted) return;
    this.#told = wording;
    this.tell(news);
  }
}
