import { useMemo } from 'preact/hooks';
import { NoteField } from '../../note-field/note-field';
import { useNotePen } from '../../note-field/use-note-pen';
import { digestOf } from '../../notes/digest';
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
    </Section>
  );
}
