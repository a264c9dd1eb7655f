import { askPlaces, MOST_PLACES } from '../../messages/backup';
import { askBackground } from '../../messages/question';
import { unreadDigest } from '../../notes/digest';
import { keptAnalysis, type PlacesById } from '../../notes/exports/kept-article';
import type { ArticleRecord, FileHead } from '../../notes/exports/record';
import type { Note } from '../../notes/note';
import { type Leaf, leafWith } from '../leaf';

/** Asks where the places that articles name are. */
export async function placesIn(leaves: readonly Leaf[]): Promise<PlacesById> {
  const entities = leaves.flatMap(({ article }) => article?.entities ?? []);
  const ids = [...new Set(entities.flatMap(({ type, glossary }) => (type === 'place' ? (glossary ?? []) : [])))];
  const places = new Map<string, { latitude: number; longitude: number }>();
  for (let at = 0; at < ids.length; at += MOST_PLACES)
    for (const { id, ...coordinates } of await askBackground(askPlaces, ids.slice(at, at + MOST_PLACES)))
      places.set(id, coordinates);
  return places;
}

/** Stands for the article of notes that belong to every article, under this title. */
function everyArticle(notes: readonly Note[], title: string): Leaf {
  const { changed } = leafWith({ key: '', article: null }, notes);
  const times = { noted: changed, changed };
  return { key: '', article: { ...unreadDigest('', title), site: '', ...times }, notes, changed };
}

/** As many as are written: notes that belong to every article are one. */
export function recordCount(leaves: readonly Leaf[]): number {
  const ofArticles = leaves.filter(({ article }) => article !== null).length;
  return ofArticles + (ofArticles < leaves.length ? 1 : 0);
}

/**
 * What exports write of leaves, in their order, and at the end the notes that belong to every article.
 * @param everywhere the title of these
 */
export function* recordsOf(
  leaves: readonly Leaf[],
  places: PlacesById,
  { labels, language }: FileHead,
  everywhere: string,
): Generator<ArticleRecord, void, undefined> {
  const others = leaves.flatMap(({ article, notes }) => (article === null ? notes : []));
  const last = others.length > 0 ? [everyArticle(others, everywhere)] : [];
  for (const { article, notes } of [...leaves, ...last]) {
    if (!article) continue;
    const { address, title, published } = article;
    const onIt = { address, title, published, notes: [...notes] };
    yield { address, analysis: keptAnalysis(article, places), notes: onIt, labels, language };
  }
}
