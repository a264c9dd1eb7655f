import { useEffect, useState } from 'preact/hooks';
import type * as v from 'valibot';
import { searchGlossary } from '../messages/messages';
import { askBackground } from '../messages/question';

/** An entry of the glossary that fits a query. */
export type FoundEntry = v.InferOutput<typeof searchGlossary.answer>[number];

/** Typing must pause this long before the glossary is searched, in milliseconds. */
const SEARCH_AFTER = 150;
/** Single letters find too much to be of use. */
const SHORTEST_QUERY = 2;

const NOTHING_ASKED: GlossaryAnswer = { entries: [], isPending: false };

/** What the glossary has for a query. Until it answers, `entries` are those of the query before. */
export interface GlossaryAnswer {
  readonly entries: readonly FoundEntry[];
  readonly isPending: boolean;
}

/** Asks the glossary as the reader types. */
export function useGlossarySearch(query: string): GlossaryAnswer {
  const [found, setFound] = useState<{ query: string; entries: readonly FoundEntry[] }>({ query: '', entries: [] });
  const wanted = query.trim();
  const isShort = wanted.length < SHORTEST_QUERY;
  useEffect(() => {
    if (isShort) return;
    let current = true;
    const show = (entries: readonly FoundEntry[]): void => {
      if (current) setFound({ query: wanted, entries });
    };
    const ask = () => askBackground(searchGlossary, { query: wanted });
    const timer = setTimeout(() => ask().then(show, () => show([])), SEARCH_AFTER);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, isShort]);
  return isShort ? NOTHING_ASKED : { entries: found.entries, isPending: found.query !== wanted };
}
