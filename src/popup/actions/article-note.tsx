import { useEffect, useState } from 'preact/hooks';
import { keepNote, readNotes } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import { noteOn } from '../../notes/note';
import { watchNotes } from '../../notes/store';
import { NoteField } from '../../ui/note-field';
import { Section } from '../parts/section';
import type { ArticleState } from '../state';

const SUBJECT = { kind: 'article' } as const;

/** The reader's note on the article as a whole. */
export function ArticleNote({ article: { address, analysis } }: { readonly article: ArticleState }) {
  const [kept, setKept] = useState('');
  const { title, published } = analysis.article;
  useEffect(() => {
    const stop = new AbortController();
    const take = (notes: Parameters<typeof noteOn>[0]): void => setKept(noteOn(notes, SUBJECT)?.text ?? '');
    watchNotes(address, take, stop.signal);
    askBackground(readNotes, { address }).then(
      (notes) => stop.signal.aborted || take(notes),
      () => undefined,
    );
    return () => stop.abort();
  }, [address]);
  return (
    <Section id="note" title="popupNote">
      <NoteField
        kept={kept}
        save={(text) => askBackground(keepNote, { address, title, published, subject: SUBJECT, text })}
      />
    </Section>
  );
}
