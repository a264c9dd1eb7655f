import { type Correction, correctionKey } from '../../glossary/own/corrections';
import type { OwnEntry, OwnGlossary } from '../../glossary/own/own-entries';
import { markedName } from '../../glossary/tables/rows';
import type { NamedEntry } from '../../messages/own-glossary';
import { foldedWords, meets, stemsOf } from '../search/words';

/** A hidden entry; without a name where no glossary has it any more. */
export interface HiddenEntry {
  readonly id: string;
  readonly named: NamedEntry | undefined;
}

/** What the page lists, each by the alphabet. */
export interface OwnLists {
  readonly entries: readonly OwnEntry[];
  readonly corrections: readonly Correction[];
  readonly hidden: readonly HiddenEntry[];
}

/** A name without the marks of the tables. */
export const plainName = (name: string): string => markedName(name).text;

const collator = new Intl.Collator('ar');

/** Those of some items of whose words a query asks, by the alphabet. */
function chosen<Item>(items: readonly Item[], stems: readonly string[], textsOf: (item: Item) => readonly string[]) {
  return items
    .map((item) => ({ item, texts: textsOf(item) }))
    .filter(({ texts }) => {
      const words = foldedWords(texts.join('\n'));
      return stems.every((stem) => words.some((word) => meets(word, stem)));
    })
    .sort((one, other) => collator.compare(one.texts[0] ?? '', other.texts[0] ?? ''))
    .map(({ item }) => item);
}

/** What of a reader's glossary has all words of a query. */
export function ownLists(
  { entries, corrections, hidden }: OwnGlossary,
  named: ReadonlyMap<string, NamedEntry>,
  query: string,
): OwnLists {
  const stems = stemsOf(query);
  const namesOf = (id: string | null): string[] => {
    const name = id === null ? undefined : named.get(id)?.name;
    return name ? [name.ar, name.en] : [];
  };
  return {
    entries: chosen(entries, stems, ({ ar, arAliases, en, enAliases, noteAr, noteEn }) => [
      plainName(ar),
      ...[...arAliases, en, ...enAliases, noteAr, noteEn],
    ]),
    corrections: chosen(corrections, stems, (correction) => [
      correction.form,
      ...(correction.kind === 'not-this' ? [...namesOf(correction.entry), ...namesOf(correction.instead)] : []),
    ]),
    hidden: chosen(hidden, stems, (id) => [...namesOf(id), id]).map((id) => ({ id, named: named.get(id) })),
  };
}

/** Under which an item's removal is remembered on the page. */
export const goneKey = {
  entry: ({ id }: OwnEntry): string => id,
  correction: correctionKey,
  hidden: ({ id }: HiddenEntry): string => id,
} as const;
