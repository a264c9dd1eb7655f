import type { GlossaryEntry } from '../glossary/glossary';
import { type GlossarySearch, glossarySearch } from '../glossary/search';
import { bundledGlossary } from './bundled-glossary';

let search: GlossarySearch | undefined;

/** Entries of the bundled glossary for what a reader typed, best first. The first query takes some tenths of a second. */
export async function searchBundledGlossary(
  query: string,
): Promise<Pick<GlossaryEntry, 'id' | 'type' | 'name' | 'description'>[]> {
  const glossary = await bundledGlossary();
  search ??= glossarySearch(glossary);
  return search.search(query).map((number) => {
    const { id, type, name, description } = glossary.entry(number);
    return { id, type, name, description };
  });
}
