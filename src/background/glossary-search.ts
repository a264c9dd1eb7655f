import type { Glossary, GlossaryEntry } from '../glossary/glossary';
import { type GlossarySearch, glossarySearch } from '../glossary/search/search';

const searches = new WeakMap<Glossary, GlossarySearch>();

function searchOf(glossary: Glossary): GlossarySearch {
  const search = searches.get(glossary) ?? glossarySearch(glossary);
  searches.set(glossary, search);
  return search;
}

/** Entries for what a reader typed, best first. The first query of a glossary takes some tenths of a second. */
export function searchEntries(
  glossary: Glossary,
  query: string,
): Pick<GlossaryEntry, 'id' | 'type' | 'name' | 'description'>[] {
  return searchOf(glossary)
    .search(query)
    .map((number) => {
      const { id, type, name, description } = glossary.entry(number);
      return { id, type, name, description };
    });
}
