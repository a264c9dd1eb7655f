import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { readAnyway } from '../messages/messages';
import { askReader } from '../messages/question';
import { openPage } from '../ui/open-page';
import { LOADING, nextState, type PopupState } from './state';

/** A page that is still being read is asked again after this time, in milliseconds. */
const ASK_AGAIN_AFTER = 400;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_AFTER));

/** The popup's state and what the reader can do to change it. */
export interface PopupControl {
  readonly state: PopupState;
  /** Reads the page whatever the first look or the site's switch said. */
  tryAnyway(): void;
  siteSwitched(on: boolean): void;
}

/** Finds out about the page in the current tab and follows it until it has been read. */
export function usePopupState(): PopupControl {
  const [state, tell] = useReducer(nextState, LOADING);
  const [looks, setLooks] = useState(0);

  // Not after the first paint, which would have nothing to show.
  useLayoutEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      for (;;) {
        const page = await openPage();
        if (!wanted) return;
        tell({ kind: 'described', page });
        if (page.description.state !== 'reading') return;
        await pause();
      }
    };
    look().catch(() => wanted && tell({ kind: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [looks]);

  const tabId = 'tabId' in state ? state.tabId : null;
  const tryAnyway = useCallback(() => {
    tell({ kind: 'tried-anyway' });
    if (tabId === null) setLooks((count) => count + 1);
    else
      askReader(tabId, readAnyway, null).then(
        (description) => tell({ kind: 'described', page: { tabId, description } }),
        () => tell({ kind: 'failed' }),
      );
  }, [tabId]);

  const siteSwitched = useCallback(
    (on: boolean) => {
      tell({ kind: 'site-switched', on });
      if (on && state.kind === 'off') setLooks((count) => count + 1);
    },
    [state.kind],
  );
  return { state, tryAnyway, siteSwitched };
}
