import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { takeLookedUp } from '../toolbar/looked-up';

/** What the reader last had looked up in this panel, until they close it. */
interface LookedUpHere {
  readonly words: string | null;
  forget(): void;
}

/** Takes words that are looked up on pages of this window or, in a panel that is bound to a tab, on that tab's. */
export function useLookedUp(bound: number | null): LookedUpHere {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const take = async (): Promise<void> => {
      const here = bound === null ? (await browser.windows?.getCurrent())?.id : undefined;
      takeLookedUp(
        ({ tabId, windowId }) => (bound === null ? windowId === here : tabId === bound),
        setWords,
        life.signal,
      );
    };
    void take();
    return () => life.abort();
  }, [bound]);
  return { words, forget: useCallback(() => setWords(null), []) };
}
