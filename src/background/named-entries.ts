import type { Glossary } from '../glossary/glossary';
import type { NamedEntry } from '../messages/own-glossary';

/** What entries are called and what they are, each by the first glossary that has it; others are left out. */
export function namedEntries(ids: readonly string[], glossaries: readonly Glossary[]): NamedEntry[] {
  return ids.flatMap((id) => {
    for (const glossary of glossaries) {
      const number = glossary.find(id);
      if (number === undefined) continue;
      const { type, name, description } = glossary.entry(number);
      return [{ id, type, name, description }];
    }
    return [];
  });
}
