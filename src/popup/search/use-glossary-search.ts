import { useEffect, useState } from 'preact/hooks';
import type * as v from 'valibot';
import { searchGlossary } from '../../messages/messages';
import { askBackground } from '../../messages/question';

/** An entry of the glossary that fits a query. */
export type FoundEntry = v.InferOutput<typeof searchGlossary.answer>[number];

/** Typing must pause this long before the glossary is searched, in milliseconds. */
const SEARCH_AFTER = 150;
/** Single letters find too much to be of use. */
const SHORTEST_QUERY = 2;

/** What the glossary has for a query: null while it is being searched, empty where there is nothing. */
export function useGlossarySearch(query: string): readonly FoundEntry[] | null {
  const [found, setFound] = useState<{ query: string; entries: readonly FoundEntry[] } | null>(null);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted.length < SHORTEST_QUERY) return;
    let current = true;
    const show = (entries: readonly FoundEntry[]): void => {
      if (current) setFound({ query: wanted, entries });
    };
    const timer = setTimeout(
      () => askBackground(searchGlossary, { query: wanted }).then(show, () => show([])),
      SEARCH_AFTER,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  if (wanted.length < SHORTEST_QUERY) return [];
  return found?.query === wanted ? found.entries : null;
}
