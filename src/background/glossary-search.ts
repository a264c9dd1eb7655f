import type { Reading } from '../glossary/describe/reading';
import type { Glossary, GlossaryEntry } from '../glossary/glossary';
import { type GlossarySearch, glossarySearch } from '../glossary/search/search';

const searches = new WeakMap<Glossary, GlossarySearch>();

function searchOf(glossary: Glossary): GlossarySearch {
  const search = searches.get(glossary) ?? glossarySearch(glossary);
  searches.set(glossary, search);
  return search;
}

/** No article stands beside what is looked up: only the day counts. */
function today(): Reading {
  return { day: new Date().toISOString().slice(0, 10), held: [], over: [], outOfOffice: false };
}

/** Entries for what a reader typed, best first. The first query of a glossary takes some tenths of a second. */
export function searchEntries(
  glossary: Glossary,
  query: string,
): Pick<GlossaryEntry, 'id' | 'type' | 'name' | 'description'>[] {
  const reading = today();
  return searchOf(glossary)
    .search(query)
    .map((number) => {
      const { id, type, name } = glossary.entry(number);
      return { id, type, name, description: glossary.describe(number, reading).text };
    });
}
