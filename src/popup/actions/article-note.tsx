import { useMemo } from 'preact/hooks';
import { NoteField } from '../../note-field/note-field';
import { useNotePen } from '../../note-field/use-note-pen';
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
  const { title, published } = analysis.article;
  const which = useMemo(
    () => ({ note: { address, title, published, subject: { kind: 'article' as const } }, isPrivate }),
    [address, title, published, isPrivate],
  );
  const note = useNotePen(which);
  return (
    <Section id="note" title="popupNote">
      <NoteField note={note} />
    </Section>
  );
}
