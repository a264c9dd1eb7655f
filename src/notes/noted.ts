import type { ReadShelf } from './database';
import { isSameNamed, keysOf, type Named } from './named';
import { type Note, namedIn } from './note';
import { notesOf } from './shelf';

/** What of an article has notes. */
export interface Noted<Name extends Named> {
  /** The notes on the article, all of them. */
  readonly notes: readonly Note[];
  /** Those of the asked names that have a note on this article or on every article. */
  readonly names: readonly Name[];
}

async function isNotedEverywhere(shelf: ReadShelf, named: Named): Promise<boolean> {
  const index = shelf.objectStore('notes').index('entity');
  const rows = await Promise.all(keysOf(named).map((key) => index.getAll(key)));
  return rows.flat().some(({ subject }) => subject.kind === 'everywhere' && isSameNamed(subject, named));
}

/** What has notes of the article of this address, which names all these. */
export async function notedIn<Name extends Named>(
  shelf: ReadShelf,
  address: string,
  names: readonly Name[],
): Promise<Noted<Name>> {
  const notes = await notesOf(shelf, address);
  const subjects = notes.flatMap(({ subject }) => namedIn(subject) ?? []);
  const areNoted = await Promise.all(
    names.map((named) => subjects.some((subject) => isSameNamed(subject, named)) || isNotedEverywhere(shelf, named)),
  );
  return { notes, names: names.filter((_, at) => areNoted[at]) };
}
