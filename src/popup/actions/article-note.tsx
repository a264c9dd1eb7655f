import { useMemo } from 'preact/hooks';
import { notesAddress } from '../../library/route';
import { NoteField } from '../../note-field/note-field';
import { useNotePen } from '../../note-field/use-note-pen';
import { digestOf } from '../../notes/digest';
import { phrase } from '../../ui/phrases';
import { Section } from '../parts/section';
import type { ArticleState } from '../state';

/** The reader's note on the article as a whole. */
export function ArticleNote({
  article: {
    address,
    analysis,
    site: { isPrivate },
  },
}: {
  readonly article: ArticleState;
}) {
  const which = useMemo(
    () => ({ note: { ...digestOf(address, analysis), subject: { kind: 'article' as const } }, isPrivate }),
    [address, analysis, isPrivate],
  );
  const note = useNotePen(which);
  return (
    <Section id="note" title="popupNote">
      <NoteField note={note} />
      {note.writing.text !== '' && (
        <a class="in-library" href={notesAddress({ article: address })} target="_blank" rel="noreferrer">
          {phrase('libraryHere')}
        </a>
      )}
    </Section>
  );
}
