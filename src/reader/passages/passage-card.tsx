import { beginningOf } from '../../notes/beginning';
import { phrase } from '../../ui/phrases';
import { CardFrame, type FrameActions } from '../card/frame';
import { type CardNote, NoteFrame } from '../card/note-frame';

interface PassageCardProps {
  /** Another one for every passage: with it another note field comes. */
  readonly subject: string;
  /** The words of the passage as they were when its note was written. */
  readonly quotation: string;
  readonly note: CardNote;
  /** It has no note yet: the reader has selected it and means to write. */
  readonly isNew: boolean;
  readonly pinned: boolean;
  readonly actions: Pick<FrameActions, 'pin' | 'close'>;
}

/** Letters of a quotation by which a reader knows it again, in UTF-16 code units. */
const SHOWN = 200;

/** A passage of the article with the reader's note on it. */
export function PassageCard({ subject, quotation, note, isNew, pinned, actions }: PassageCardProps) {
  const words = quotation.length > SHOWN ? `${beginningOf(quotation, SHOWN)} …` : quotation;
  return (
    <CardFrame
      kind="passage"
      type={phrase('passage')}
      name={
        <span class="quotation" lang="ar" dir="auto">
          {words}
        </span>
      }
      isDescribed={false}
      pinned={pinned}
      announcement=""
      actions={actions}
    >
      <NoteFrame key={subject} note={note} takesFocus={isNew} left={actions.close} />
    </CardFrame>
  );
}
