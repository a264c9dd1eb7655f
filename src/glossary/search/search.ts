import Fuse from 'fuse.js';
import { wordKeys } from '../../arabic/words';
import type { EntryNumber, Glossary } from '../glossary';
import { SearchIndex, searchKey } from './search-index';
import { spellingDistance } from './spelling-distance';

/** Looks entries up for the search boxes of popup and library. Never for running text. */
export interface GlossarySearch {
  /** Entries for what a reader typed in either script, best first. */
  search(query: string, most?: number): EntryNumber[];
}

/** Names read for one query before the best are chosen: prominence must be able to choose. */
const READ = 400;

/** Names that fuse.js compares when nothing is spelled as typed. */
const COMPARED = 300;

/**
 * Names that differ more resemble the query by chance only. Misspelt names («putn», «guteres», «ابراهيم ريسي») lie at
 * 0.24 and less, what means no name («زخبرقش», «لوحة مفاتيح», «hello world») at 0.28 and more of anything.
 */
const MOST_DIFFERENT = 0.26;

/** How a name answers a query, best first: kinds of match are whole numbers, prominence decides inside a kind. */
const RANK = { exact: 0, spelling: 1, word: 2, beginning: 3, wordBeginning: 4, resembling: 5 } as const;

/**
 * A search over an opened glossary. Its index of names is built at the first query, some tenths of a second once:
 * run that off the main path.
 */
export function glossarySearch(glossary: Glossary): GlossarySearch {
  let index: SearchIndex | undefined;
  return {
    search(query, most = 10) {
      const text = searchKey(query);
      if (text === '') return [];
      index ??= new SearchIndex(glossary);
      const ranks = spelled(glossary, index, query, text);
      if (ranks.size === 0) for (const [entry, rank] of resembling(index, text)) better(ranks, entry, rank);
      const value = ([entry, rank]: [EntryNumber, number]): number => rank - glossary.entry(entry).prominence * 0.99;
      return [...ranks]
        .map((ranked) => ({ entry: ranked[0], value: value(ranked) }))
        .sort((a, b) => a.value - b.value || a.entry - b.entry)
        .slice(0, most)
        .map(({ entry }) => entry);
    },
  };
}

function better(ranks: Map<EntryNumber, number>, entry: EntryNumber, rank: number): void {
  ranks.set(entry, Math.min(rank, ranks.get(entry) ?? Number.POSITIVE_INFINITY));
}

/** Entries spelled as typed, by a rule of spelling, or beginning so. */
function spelled(glossary: Glossary, index: SearchIndex, query: string, text: string): Map<EntryNumber, number> {
  const ranks = new Map<EntryNumber, number>();
  const keys = wordKeys(query);
  for (const match of glossary.matchesAt(keys, 0))
    if (match.length === keys.length)
      for (const use of match.uses) if (!use.nisba) better(ranks, use.entry, RANK.spelling);
  for (const name of index.beginningWith(text, READ))
    better(ranks, name.entry, name.text === text ? RANK.exact : RANK.beginning);
  for (const { rest, name } of index.holding(text, READ))
    better(ranks, name.entry, rest === text || rest.startsWith(`${text} `) ? RANK.word : RANK.wordBeginning);
  return ranks;
}

/**
 * Entries whose names are misspelled in the query. fuse.js chooses among the names that share most letters; an Arabic
 * name then ranks by how its spelling differs, since writers drop a long vowel sooner than a consonant.
 */
function resembling(index: SearchIndex, text: string): [EntryNumber, number][] {
  const names = index.resembling(text, COMPARED);
  const fuse = new Fuse(names, { keys: ['text'], includeScore: true, threshold: 0.5, ignoreLocation: true });
  return fuse.search(text).flatMap(({ item, score = 1 }): [EntryNumber, number][] => {
    const distance = Math.min(...[item.text, ...item.text.split(' ')].map((part) => spellingDistance(text, part)));
    return distance > MOST_DIFFERENT ? [] : [[item.entry, RANK.resembling + 10 * distance + score]];
  });
}
