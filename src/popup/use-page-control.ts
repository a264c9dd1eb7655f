import { useCallback } from 'preact/hooks';
import { readAnyway } from '../messages/messages';
import { askReader } from '../messages/question';
import type { PopupEvent, PopupState } from './state';

/** What the reader can do about the page that popup or panel tell of. */
export interface PageControl {
  /** Reads the page whatever the first look or the site's switch said. */
  tryAnyway(): void;
  siteSwitched(on: boolean): void;
}

/** Does what the reader asks for and `tell`s what comes of it; `lookAgain` finds out about the page anew. */
export function usePageControl(
  state: PopupState,
  tell: (event: PopupEvent) => void,
  lookAgain: () => void,
): PageControl {
  const tabId = 'tabId' in state ? state.tabId : null;
  const tryAnyway = useCallback(() => {
    tell({ kind: 'tried-anyway' });
    if (tabId === null) lookAgain();
    else
      askReader(tabId, readAnyway, null).then(
        (description) => tell({ kind: 'described', page: { tabId, description } }),
        () => tell({ kind: 'failed' }),
      );
  }, [tabId, tell, lookAgain]);

  const siteSwitched = useCallback(
    (on: boolean) => {
      tell({ kind: 'site-switched', on });
      if (on && state.kind === 'off') lookAgain();
    },
    [state.kind, tell, lookAgain],
  );
  return { tryAnyway, siteSwitched };
}
