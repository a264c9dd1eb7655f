import { useEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../analysis/analysis';
import { SearchResults } from '../popup/search/search-results';
import { phrase } from '../ui/phrases';

interface LookedUpWordsProps {
  readonly words: string;
  /** The article beside the panel; null where there is none. */
  readonly analysis: Analysis | null;
  close(): void;
}

/** What article and glossary know of words that the reader has selected on the page, above all else. */
export function LookedUpWords({ words, analysis, close }: LookedUpWordsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The panel may be open already, and scrolled down.
  useEffect(() => {
    if (words !== '') heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [words]);
  return (
    <aside class="looked-up" aria-labelledby="looked-up">
      <div class="looked-up-head">
        <h2 id="looked-up" ref={heading}>
          <bdi>{`«${words}»`}</bdi>
        </h2>
        <button type="button" class="toggle" onClick={close}>
          {phrase('panelCloseLookedUp')}
        </button>
      </div>
      <SearchResults analysis={analysis} query={words} />
    </aside>
  );
}
