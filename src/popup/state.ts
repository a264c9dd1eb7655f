import type { Analysis } from '../analysis/analysis';
import type { PageDescription, SiteState } from '../messages/messages';
import type { OpenPage } from '../ui/open-page';

/** What the popup shows. */
export type PopupState =
  | { readonly kind: 'loading'; readonly anyway: boolean }
  /** No extension may run on the page. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'off'; readonly tabId: number; readonly site: SiteState }
  /** `tried`: the page has been searched once more, whatever the first look said. */
  | { readonly kind: 'no-article'; readonly tabId: number; readonly site: SiteState; readonly tried: boolean }
  /** The page could not be read; without a tab it could not even be asked. */
  | { readonly kind: 'failed'; readonly tabId: number | null }
  | ArticleState;

/** An article has been read in the tab. */
export interface ArticleState {
  readonly kind: 'article';
  readonly tabId: number;
  readonly site: SiteState;
  /** Under which notes on the article are kept. */
  readonly address: string;
  readonly analysis: Analysis;
}

/** What changes the popup's state. */
export type PopupEvent =
  | { readonly kind: 'described'; readonly page: OpenPage }
  | { readonly kind: 'failed' }
  /** The page has gone, or another tab is in front; the next page is being looked at. */
  | { readonly kind: 'left' }
  /** The reader wants the page read whatever the first look said. */
  | { readonly kind: 'tried-anyway' }
  | { readonly kind: 'site-switched'; readonly on: boolean };

/** The popup before it knows anything of the page. */
export const LOADING: PopupState = { kind: 'loading', anyway: false };

function described(tabId: number, description: PageDescription, anyway: boolean): PopupState {
  switch (description.state) {
    case 'reading':
      return { kind: 'loading', anyway };
    case 'failed':
      return { kind: 'failed', tabId };
    case 'article':
      return { ...description, kind: 'article', tabId };
    case 'off':
      return { kind: 'off', tabId, site: description.site };
    case 'no-article':
      return { kind: 'no-article', tabId, site: description.site, tried: anyway };
  }
}

/** Whether the reader has wanted this page read whatever the first look said. */
const wasTried = (state: PopupState): boolean =>
  (state.kind === 'loading' && state.anyway) || (state.kind === 'no-article' && state.tried);

/** The popup's next state. A site that is switched off keeps what has been read of it until the popup closes. */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.kind) {
    case 'described': {
      const { tabId, description } = event.page;
      if (tabId === null || description.state === 'forbidden') return { kind: 'restricted' };
      return described(tabId, description, wasTried(state));
    }
    case 'left':
      return LOADING;
    case 'failed':
      return { kind: 'failed', tabId: 'tabId' in state ? state.tabId : null };
    case 'tried-anyway':
      return { kind: 'loading', anyway: true };
    case 'site-switched':
      return 'site' in state ? { ...state, site: { ...state.site, on: event.on } } : state;
  }
}
