import { keyOf } from '../arabic/normalise';
import { type ArticleNotes, isSameSubject, type Note, type NoteSubject } from './note';

/** An article of a page with several, as far as its notes are concerned. */
export interface ArticleOfPage {
  readonly address: string;
  readonly title: string | null;
  /** Whom and what it names. */
  readonly subjects: readonly NoteSubject[];
}

const isTitled = (title: string | null, { title: other }: ArticleOfPage): boolean =>
  title !== null && other !== null && keyOf(title) === keyOf(other);

/**
 * Which notes under one article's address belong to another article of the same page. Older versions kept the notes on
 * an endless page's articles under one address; their record then bears the title of the article that was noted last.
 * Told apart are its newest note, by which the title came, and what only that article names; the rest stays.
 */
export function notesOfAnother(
  kept: ArticleNotes,
  articles: readonly ArticleOfPage[],
): { readonly to: ArticleOfPage; readonly notes: readonly Note[] } | null {
  const own = articles.find(({ address }) => address === kept.address);
  const to = articles.find((article) => article !== own && isTitled(kept.title, article));
  if (!own || !to || isTitled(kept.title, own)) return null;
  const names = ({ subjects }: ArticleOfPage, { subject }: Note): boolean =>
    subjects.some((named) => isSameSubject(named, subject));
  const newest = kept.notes.toSorted((one, other) => one.changed.localeCompare(other.changed)).at(-1);
  const notes = kept.notes.filter((note) => note === newest || (names(to, note) && !names(own, note)));
  return { to, notes };
}
