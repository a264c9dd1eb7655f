import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { tabInFront, untilRead } from '../ui/open-page';
import { LOADING, nextState, type PopupState } from './state';
import { type PageControl, usePageControl } from './use-page-control';

/** The popup's state and what the reader can do to change it. */
interface PopupControl extends PageControl {
  readonly state: PopupState;
}

/** Finds out about the page in the current tab and follows it until it has been read. */
export function usePopupState(): PopupControl {
  const [state, tell] = useReducer(nextState, LOADING);
  const [looks, setLooks] = useState(0);

  // Not after the first paint, which would have nothing to show.
  useLayoutEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      for await (const page of untilRead(await tabInFront())) {
        if (!wanted) return;
        tell({ kind: 'described', page });
      }
    };
    look().catch(() => wanted && tell({ kind: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [looks]);

  const lookAgain = useCallback(() => setLooks((count) => count + 1), []);
  return { state, ...usePageControl(state, tell, lookAgain) };
}
