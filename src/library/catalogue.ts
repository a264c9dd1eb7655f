import type { NoteLibrary, NotesWithArticles, TagCount } from '../notes/library';
import type { Note } from '../notes/note';
import { type Steps, withPauses } from '../steps';
import { type EntityCount, EntityCounts } from './entity-counts';
import { type Leaf, leavesOf } from './leaf';
import { WordIndex } from './search/word-index';

/** How many articles stand on a site. */
interface SiteCount {
  readonly site: string;
  readonly articles: number;
}

/** All notes with their articles, prepared to be searched. Made once for a page. */
export interface Catalogue {
  /** The last changed first. */
  readonly leaves: readonly Leaf[];
  readonly index: WordIndex;
  /** Which text of the index is the title of each leaf; those of its notes follow. */
  readonly textOf: Uint32Array;
  /** What can be chosen, the most used first. */
  readonly entities: readonly EntityCount[];
  readonly sites: readonly SiteCount[];
  readonly tags: readonly TagCount[];
}

/** What a note is found by: its text, whom it is on, or the words it is on. */
function searchedOf({ text, subject }: Note): string {
  if (subject.kind === 'article') return text;
  return `${subject.kind === 'passage' ? subject.passage.exact : subject.name}\n${text}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([, one], [, other]) => other - one);

/** Prepares notes and articles to be searched, a leaf a step. */
export function* catalogueOf(all: NotesWithArticles): Steps<Catalogue> {
  const leaves = leavesOf(all);
  const index = new WordIndex();
  const textOf = new Uint32Array(leaves.length);
  const entities = new EntityCounts();
  const [sites, tags] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, { article, notes }] of leaves.entries()) {
    textOf[at] = index.add(article?.title ?? '');
    entities.add(article?.entities ?? [], notes);
    if (article && article.site !== '') count(sites, article.site);
    for (const note of notes) {
      index.add(searchedOf(note));
      for (const tag of note.tags) count(tags, tag);
    }
    yield;
  }
  return {
    leaves,
    index,
    textOf,
    entities: entities.mostFirst(),
    sites: mostFirst(sites).map(([site, articles]) => ({ site, articles })),
    tags: mostFirst(tags).map(([tag, notes]) => ({ tag, notes })),
  };
}

/**
 * Reads all notes and prepares them to be searched, with pauses for the page.
 * @param removed what was removed and can still be brought back: it keeps its place
 * @param told is told how much is done, 0 to 1
 * @throws the signal's reason once it is aborted
 */
export async function readCatalogue(
  library: NoteLibrary,
  removed: NotesWithArticles,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<Catalogue> {
  const size = await library.size();
  // Half of the time is reading, half preparing.
  const whole = 2 * (size.articles + size.notes) || 1;
  const articles = [...removed.articles];
  const notes = [...removed.notes];
  for await (const piece of library.allArticles()) {
    signal.throwIfAborted();
    articles.push(...piece);
    told(articles.length / whole);
  }
  for await (const piece of library.allNotes()) {
    signal.throwIfAborted();
    notes.push(...piece);
    told((articles.length + notes.length) / whole);
  }
  return withPauses(
    catalogueOf({ articles, notes }),
    (done) => told(0.5 + done / (2 * Math.max(articles.length, done))),
    signal,
  );
}
