import { useContext, useMemo, useState } from 'preact/hooks';
import { type Note, namedIn } from '../../notes/note';
import { phrase } from '../../ui/phrases';
import { notesAddress } from '../route';
import { excerptOf, type Piece, piecesOf } from '../search/excerpt';
import { RemovalsContext } from '../use-removals';
import { writtenMoment } from '../written';
import { EntityLink } from './entity-link';
import { Marked } from './marked';
import { Quotation } from './quotation';
import { Removable } from './removable';

/** Of a longer note its beginning is shown, or the sentences that were looked for; in UTF-16 code units. */
const LONG = 600;

interface NoteProps {
  readonly note: Note;
  /** What is looked for. */
  readonly stems: readonly string[];
}

/** What a note is on. */
function Subject({ note: { subject, address }, stems }: NoteProps) {
  const named = namedIn(subject);
  if (subject.kind === 'passage') return <Quotation of={subject.passage} address={address} stems={stems} />;
  return (
    <span class="on">
      {subject.kind === 'article' && phrase('libraryOnArticle')}
      {named && <EntityLink named={named} stems={stems} />}
      {subject.kind === 'everywhere' && <span class="reach">{phrase('noteEverywhere')}</span>}
    </span>
  );
}

function shortened(text: string, stems: readonly string[]): Piece[] {
  const excerpt = excerptOf(text, stems);
  return excerpt.length > 0 ? excerpt : [{ text: `${text.slice(0, LONG)} …`, isFound: false }];
}

function Text({ note: { text }, stems }: NoteProps) {
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > LONG;
  const pieces = useMemo(
    () => (isLong && !isWhole ? shortened(text, stems) : piecesOf(text, stems)),
    [text, stems, isLong, isWhole],
  );
  return (
    <>
      <p class="text" dir="auto">
        <Marked pieces={pieces} />
      </p>
      {isLong && (
        <button type="button" class="plain" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {phrase(isWhole ? 'popupFewer' : 'libraryWholeNote')}
        </button>
      )}
    </>
  );
}

/** A note: what it is on, what it says, its tags, when it was last changed, and a way to remove it. */
export function NoteView({ note, stems }: NoteProps) {
  const { removed, removeNote, bringBack } = useContext(RemovalsContext);
  const { id, tags, changed } = note;
  return (
    <Removable isGone={removed.has(id)} gone="noteCleared" bringBack={() => bringBack(id)}>
      <div class="note">
        <Subject note={note} stems={stems} />
        <Text note={note} stems={stems} />
        <p class="below">
          <time dateTime={changed}>{writtenMoment(changed)}</time>
          {tags.map((tag) => (
            <a key={tag} class="tag" href={notesAddress({ tag })}>
              <bdi>#{tag}</bdi>
            </a>
          ))}
          <button type="button" class="plain remove" onClick={() => removeNote(id)}>
            {phrase('libraryRemoveNote')}
          </button>
        </p>
      </div>
    </Removable>
  );
}
