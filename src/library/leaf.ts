import { type NotedArticle, siteOf, unreadDigest } from '../notes/digest';
import type { NotesWithArticles } from '../notes/library';
import type { Note } from '../notes/note';

/** An article with its notes, or one note that belongs to every article. */
export interface Leaf {
  /** The article's address, or the note's id. */
  readonly key: string;
  /** Null where the note belongs to every article. */
  readonly article: NotedArticle | null;
  /** In the order in which they were written. */
  readonly notes: readonly Note[];
  /** When the last of the notes was changed, ISO 8601 in UTC. */
  readonly changed: string;
}

/** What stands in for an article that is not known. */
function unknownArticle(address: string, { written, changed }: Note): NotedArticle {
  return { ...unreadDigest(address, null), site: siteOf(address), noted: written, changed };
}

/** The one that was changed last, of ISO 8601 in UTC. */
function lastChange(notes: readonly Note[]): string {
  return (
    notes
      .map(({ changed }) => changed)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** Leaves, or what is found of them, the last changed first. */
export function newestFirst<Item extends Pick<Leaf, 'changed'>>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => (one.changed < other.changed ? 1 : one.changed > other.changed ? -1 : 0));
}

/** Some notes of a leaf as a leaf. */
export function leafWith({ key, article }: Pick<Leaf, 'key' | 'article'>, notes: readonly Note[]): Leaf {
  return { key, article, notes, changed: lastChange(notes) };
}

const byWriting = (one: Note, other: Note): number => (one.written < other.written ? -1 : 1);

/** Puts notes to their articles, the last changed first. */
export function leavesOf({ articles, notes }: NotesWithArticles): Leaf[] {
  const known = new Map(articles.map((article) => [article.address, article]));
  const byKey = new Map<string, Note[]>();
  for (const note of notes) {
    const key = note.address ?? note.id;
    const others = byKey.get(key);
    if (others) others.push(note);
    else byKey.set(key, [note]);
  }
  const leaves = [...byKey].flatMap(([key, [first, ...rest]]) => {
    if (!first) return [];
    const article = first.address === null ? null : (known.get(key) ?? unknownArticle(key, first));
    return [leafWith({ key, article }, [first, ...rest].sort(byWriting))];
  });
  return newestFirst(leaves);
}
