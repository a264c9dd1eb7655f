import { namesIt } from '../../notes/digest';
import { isSameNamed } from '../../notes/named';
import { type Note, namedIn } from '../../notes/note';
import type { Catalogue } from '../catalogue';
import { type Leaf, leafWith, newestFirst } from '../leaf';
import type { Wanted } from '../route';
import { stemsOf } from './words';

type Passes = (note: Note, leaf: Leaf) => boolean;

/** The moment at which a day begins in the reader's time, or so many days later; ISO 8601 in UTC. */
function beginning(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(year, month - 1, date + later);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

/** What a note must be to be wanted, but for the words of the query. */
function filtersOf({ article, entity, site, tag, from, to }: Wanted): Passes[] {
  const filters: Passes[] = [];
  if (article !== null) filters.push((_, leaf) => leaf.article?.address === article);
  if (site !== null) filters.push((_, leaf) => leaf.article?.site === site);
  if (tag !== null) filters.push(({ tags }) => tags.includes(tag));
  if (from !== null) {
    const first = beginning(from);
    filters.push(({ changed }) => changed >= first);
  }
  if (to !== null) {
    const end = beginning(to, 1);
    filters.push(({ changed }) => changed < end);
  }
  if (entity) {
    const naming = new Map<Leaf, boolean>();
    filters.push(({ subject }, leaf) => {
      const about = namedIn(subject);
      if (about && isSameNamed(about, entity)) return true;
      const names = naming.get(leaf) ?? (leaf.article !== null && namesIt(leaf.article, entity));
      naming.set(leaf, names);
      return names;
    });
  }
  return filters;
}

/** Whether anything but all notes is wanted. */
export function isAsking({ query, ...others }: Wanted): boolean {
  return stemsOf(query).length > 0 || Object.values(others).some((value) => value !== null);
}

/**
 * What is wanted of the library, the last changed first: each leaf with those of its notes that pass all filters, and that
 * have, together with the title of their article and whom they are on, all words of the query.
 */
export function find({ leaves, index, textOf }: Catalogue, wanted: Wanted): readonly Leaf[] {
  if (!isAsking(wanted)) return leaves;
  const filters = filtersOf(wanted);
  const words = stemsOf(wanted.query).map((stem) => index.having(stem));
  const found: Leaf[] = [];
  for (const [at, leaf] of leaves.entries()) {
    const title = textOf[at] ?? 0;
    const notes = leaf.notes.filter(
      (note, number) =>
        words.every((having) => having[title] === 1 || having[title + 1 + number] === 1) &&
        filters.every((passes) => passes(note, leaf)),
    );
    if (notes.length === leaf.notes.length) found.push(leaf);
    else if (notes.length > 0) found.push(leafWith(leaf, notes));
  }
  return newestFirst(found);
}
