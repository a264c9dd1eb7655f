import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { EntityKey } from '../analysis/analysis';
import { LOADING, nextState, type PopupState } from '../popup/state';
import { type PageControl, usePageControl } from '../popup/use-page-control';
import { FollowedPage } from './followed-page';

/** The page beside the panel, and what the reader can do about it. */
interface PageBeside extends PageControl {
  readonly state: PopupState;
  /** Who and what is named on the screen now. */
  readonly onScreen: ReadonlySet<EntityKey>;
}

/** Follows the page in the tab that the panel is bound to, or else in the tab in front. */
export function useFollowedPage(bound: number | null): PageBeside {
  const [state, tell] = useReducer(nextState, LOADING);
  const [onScreen, setOnScreen] = useState<ReadonlySet<EntityKey>>(new Set());
  const page = useRef<FollowedPage | null>(null);
  // Not after the first paint, which would have nothing to show.
  useLayoutEffect(() => {
    const life = new AbortController();
    const hearing = { tell, onScreen: (keys: readonly EntityKey[]) => setOnScreen(new Set(keys)) };
    page.current = new FollowedPage(bound, hearing, life.signal);
    return () => life.abort();
  }, [bound]);
  const lookAgain = useCallback(() => page.current?.look(), []);
  return { state, onScreen, ...usePageControl(state, tell, lookAgain) };
}
