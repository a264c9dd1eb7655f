import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sight } from '../framed/use-frame';
import { LONGEST_NOTE } from '../notes/note';
import { caretAfter } from '../notes/writing/merge';
import type { Writing } from '../notes/writing/pen';
import { type PhraseKey, phrase } from '../ui/phrases';
import { useCleared } from './use-cleared';
import type { NoteInField } from './use-note-pen';

/** How things stand, in the corner of the field. What needs more words has them below. */
const STATUS: Readonly<Record<Writing['keeping'], PhraseKey | null>> = {
  opening: null,
  unknown: null,
  private: null,
  keeping: 'cardNoteSaving',
  kept: 'cardNoteSaved',
  full: 'cardNoteFailed',
  failed: 'cardNoteFailed',
  newer: 'cardNoteFailed',
};

const EXPLANATION: Readonly<Partial<Record<Writing['keeping'], PhraseKey>>> = {
  private: 'notePrivate',
  full: 'noteFull',
  failed: 'noteTriedAgain',
  newer: 'noteNewer',
  unknown: 'noteLost',
};

interface NoteFieldProps {
  readonly note: NoteInField;
  /** Only a page that is not the extension's can cover a field. */
  readonly sight?: Sight;
  readonly label?: PhraseKey;
}

let fields = 0;

/** Preact's `useId` gives a field that is put in another's place the id of its new siblings. */
function newFieldId(): string {
  fields++;
  return `note-${fields}`;
}

function Explanation({ note }: Pick<NoteFieldProps, 'note'>) {
  const { writing, keepInPrivate } = note;
  const explanation = EXPLANATION[writing.keeping];
  if (!explanation) return null;
  return (
    <p class="note-explanation" role="status">
      {phrase(explanation)}
      {writing.keeping === 'private' && (
        <button type="button" onClick={keepInPrivate}>
          {phrase('noteKeepInPrivate')}
        </button>
      )}
      {STATUS[writing.keeping] === 'cardNoteFailed' && (
        <button type="button" onClick={() => void navigator.clipboard.writeText(writing.text)}>
          {phrase('noteCopy')}
        </button>
      )}
    </p>
  );
}

/** A field in which a note is written; every letter is on its way to be kept as soon as it stands there. */
export function NoteField({ note, sight = 'plain', label = 'cardNote' }: NoteFieldProps) {
  const [id] = useState(newFieldId);
  const field = useRef<HTMLTextAreaElement>(null);
  const { writing, write } = note;
  const isCovered = sight === 'covered';
  const cleared = useCleared(writing.text);
  const isCleared = writing.touched && writing.keeping === 'kept' && cleared !== null;
  const kept = isCleared ? 'noteCleared' : STATUS[writing.keeping];
  const status = isCovered ? 'noteCovered' : writing.touched ? kept : null;

  // Not by `value`, which would put the caret behind words that come from elsewhere.
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || element.value === writing.text) return;
    const { value, selectionStart } = element;
    element.value = writing.text;
    const caret = caretAfter(value, writing.text, selectionStart);
    element.setSelectionRange(caret, caret);
  }, [writing.text]);

  return (
    <div class="note">
      <div class="note-heading">
        <label for={id}>{phrase(label)}</label>
        <span role="status" class={isCovered ? 'failed' : writing.keeping === 'kept' ? 'saved' : writing.keeping}>
          {status && <span aria-hidden={status === 'cardNoteSaving'}>{phrase(status)}</span>}
        </span>
      </div>
      <textarea
        ref={field}
        id={id}
        rows={2}
        dir="auto"
        maxLength={LONGEST_NOTE}
        placeholder={phrase('cardNotePlaceholder')}
        readOnly={sight !== 'plain' || writing.keeping === 'private' || writing.keeping === 'unknown'}
        onInput={(event) => write(event.currentTarget.value)}
      />
      {isCleared && sight === 'plain' && (
        <p class="note-explanation">
          <button type="button" onClick={() => write(cleared)}>
            {phrase('noteBringBack')}
          </button>
        </p>
      )}
      <Explanation note={note} />
    </div>
  );
}
