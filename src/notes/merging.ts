import type { ReadShelf } from './database';
import { type NotedArticle, renewed } from './digest';
import type { NotesWithArticles } from './library';
import { keysOf } from './named';
import { isSameSubject, type Note, type NoteSubject, namedIn } from './note';
import { earlier, joinedText, later, notedArticleOf, noteOf, notesOf } from './shelf';
import { tagsIn } from './tags';

/** What something from elsewhere is to the shelf: new; the same, so that nothing changes; or joined with what is there. */
export type Standing = 'new' | 'same' | 'differing';

/** An article or a note as it is after merging. */
interface Merged<Item> {
  readonly item: Item;
  readonly standing: Standing;
}

/** An article with its notes, or notes that belong to every article, after merging. */
export interface MergedLeaf {
  readonly article: Merged<NotedArticle> | null;
  readonly notes: readonly Merged<Note>[];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the reading of the later notes does not tell of an article stays as the other has it. */
function mergedArticle(there: NotedArticle | undefined, other: NotedArticle): Merged<NotedArticle> {
  if (!there) return { item: other, standing: 'new' };
  const [older, newer] = other.changed > there.changed ? [there, other] : [other, there];
  const times = { noted: earlier(there.noted, other.noted), changed: later(there.changed, other.changed) };
  const known = renewed(older, newer);
  const item = { ...known, site: there.site, ...times };
  return { item, standing: isSame(item, { ...renewed(there, there), ...there }) ? 'same' : 'differing' };
}

/** The id of what a note is about; null where the glossary does not know it, or it is no name. */
const glossaryOf = (subject: NoteSubject): string | null => namedIn(subject)?.glossary ?? null;

/**
 * In the order in which they are merged: those with a glossary id before the others, which else would find other notes to
 * join the second time.
 */
const knownFirst = (notes: readonly Note[]): Note[] =>
  notes.toSorted((one, other) => Number(glossaryOf(one.subject) === null) - Number(glossaryOf(other.subject) === null));

/** Of two subjects that mean the same the one that the glossary knows. */
function betterKnown(kept: NoteSubject, other: NoteSubject): NoteSubject {
  const [named, otherNamed] = [namedIn(kept), namedIn(other)];
  return named?.glossary === null && otherNamed !== null && otherNamed.glossary !== null ? other : kept;
}

function joined(there: Note, other: Note): Merged<Note> {
  const text = joinedText(there.text, other.text);
  const item: Note = {
    ...there,
    subject: betterKnown(there.subject, other.subject),
    text,
    tags: tagsIn(text),
    written: earlier(there.written, other.written),
    changed: later(there.changed, other.changed),
  };
  return { item, standing: isSame(item, there) ? 'same' : 'differing' };
}

/** Under which keys a note is looked for among others: of two that mean the same, one has a key of the other's. */
function keysIn({ subject }: Note): readonly string[] {
  const named = namedIn(subject);
  return named ? keysOf(named) : [subject.kind === 'passage' ? subject.passage.exact : ''];
}

/** Notes as they are while others are merged with them; those of one article, or those that belong to every article. */
class NotesThere {
  readonly #notes = new Map<string, Note>();
  readonly #ids = new Map<string, Set<string>>();

  /** @param taken ids of all notes: one elsewhere may have a note's id, where its article has moved */
  constructor(private readonly taken: Set<string>) {}

  has(id: string): boolean {
    return this.#notes.has(id);
  }

  add(note: Note): void {
    this.#notes.set(note.id, note);
    for (const key of keysIn(note)) {
      const ids = this.#ids.get(key);
      if (ids) ids.add(note.id);
      else this.#ids.set(key, new Set([note.id]));
    }
  }

  /** Merges a note with itself, else with one on the same subject. */
  merge(other: Note): Merged<Note> {
    const itself = this.#notes.get(other.id);
    const there = itself && isSameSubject(itself.subject, other.subject) ? itself : this.#likest(other);
    const merged = there ? joined(there, other) : this.#added(other);
    this.add(merged.item);
    return merged;
  }

  /**
   * Several may mean the same where one has no glossary id: the one with the same id, else always the same one, whatever
   * order they came in.
   */
  #likest(other: Note): Note | undefined {
    const ids = new Set(keysIn(other).flatMap((key) => [...(this.#ids.get(key) ?? [])]));
    const same = [...ids]
      .sort()
      .flatMap((id) => this.#notes.get(id) ?? [])
      .filter(({ subject }) => isSameSubject(subject, other.subject));
    return same.find(({ subject }) => glossaryOf(subject) === glossaryOf(other.subject)) ?? same[0];
  }

  #added(note: Note): Merged<Note> {
    const item = this.taken.has(note.id) ? { ...note, id: crypto.randomUUID() } : note;
    this.taken.add(item.id);
    return { item, standing: 'new' };
  }
}

/** What is looked up at a time: waiting for each takes longer than looking it up. */
const AT_ONCE = 100;

function* inGroups<Item>(items: Iterable<Item>): Generator<readonly Item[], void, undefined> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function byAddress(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes)
    if (note.address !== null) {
      const others = groups.get(note.address);
      if (others) others.push(note);
      else groups.set(note.address, [note]);
    }
  return groups;
}

/**
 * What the notes and articles of a file are to those on the shelf, and how they stand there when both are merged: where
 * both have a note on a subject, both texts stay, in that one. Nothing is put there. Merging twice is merging once.
 */
export async function* mergedWith(
  shelf: ReadShelf,
  { articles, notes }: NotesWithArticles,
): AsyncGenerator<MergedLeaf, void, undefined> {
  const taken = new Set(await shelf.objectStore('notes').getAllKeys());
  const known = new Map(articles.map((article) => [article.address, article]));
  for (const leaves of inGroups(byAddress(notes))) {
    const rows = await Promise.all(leaves.map(([address]) => shelf.objectStore('articles').get(address)));
    const there = await Promise.all(leaves.map(([address]) => notesOf(shelf, address)));
    for (const [at, [address, ofArticle]] of leaves.entries()) {
      const [row, article] = [rows[at], known.get(address)];
      const notesThere = new NotesThere(taken);
      for (const note of there[at] ?? []) notesThere.add(note);
      yield {
        article: article ? mergedArticle(row && notedArticleOf(row), article) : null,
        notes: knownFirst(ofArticle).map((note) => notesThere.merge(note)),
      };
    }
  }
  const everywhere = new NotesThere(taken);
  const read = new Set<string>();
  for (const others of inGroups(knownFirst(notes.filter(({ address }) => address === null)))) {
    const keys = [...new Set(others.flatMap(keysIn))].filter((key) => !read.has(key));
    const rows = await Promise.all(keys.map((key) => shelf.objectStore('notes').index('entity').getAll(key)));
    for (const key of keys) read.add(key);
    for (const row of rows.flat())
      if (row.subject.kind === 'everywhere' && !everywhere.has(row.id)) everywhere.add(noteOf(row));
    for (const note of others) yield { article: null, notes: [everywhere.merge(note)] };
  }
}
