import type { NotedOnPage, PassageNote } from '../messages/noted';
import { findPassages } from '../notes/anchors/find-passage';
import type { FoundPassage, PassageSelector } from '../notes/anchors/passage';
import type { Note } from '../notes/note';
import type { Steps } from '../steps';

/** A note on a passage, with where that stands in the article now; null where it does not any more. */
interface NoteOnPassage {
  readonly note: Note;
  readonly passage: PassageSelector;
  readonly place: FoundPassage['place'] | null;
}

/** Looks for the passages that have notes in an article as it is now, one a step. */
export function* findingNotes(paragraphs: readonly string[], notes: readonly Note[]): Steps<NoteOnPassage[]> {
  const kept = notes.flatMap((note) =>
    note.subject.kind === 'passage' ? [{ note, passage: note.subject.passage }] : [],
  );
  const found = yield* findPassages(
    paragraphs,
    kept.map(({ passage }) => passage),
  );
  return kept.map((one, at) => ({ ...one, place: found[at]?.place ?? null }));
}

/** What is found, as the reader of a page is told: where, and nothing of what the notes say. */
export function toldToPage(found: readonly NoteOnPassage[]): NotedOnPage['passages'] {
  return found.flatMap(({ passage, place }) => (place ? [{ passage, place }] : []));
}

const inOrder = ({ place: one }: PassageNote, { place: other }: PassageNote): number => {
  if (!one || !other) return Number(one === null) - Number(other === null);
  return one.paragraph - other.paragraph || one.start - other.start || one.end - other.end;
};

/** The same as popup and panel list it: in the article's order, then those that are gone. */
export function listed(found: readonly NoteOnPassage[]): PassageNote[] {
  return found.map(({ note: { id, text }, passage, place }) => ({ id, text, passage, place })).sort(inOrder);
}
