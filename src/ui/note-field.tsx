import { useEffect, useRef, useState } from 'preact/hooks';
import { phrase } from './phrases';

/** Writing must pause this long before it is saved, in milliseconds. */
const SAVE_AFTER = 600;

/** How far a note's latest words are from being kept. */
type Saving = 'untouched' | 'saving' | 'saved' | 'failed';

const SAVING_TEXT: Readonly<Record<Exclude<Saving, 'untouched'>, () => string>> = {
  saving: () => phrase('cardNoteSaving'),
  saved: () => phrase('cardNoteSaved'),
  failed: () => phrase('cardNoteFailed'),
};

interface NoteFieldProps {
  /** The note as kept; what is being written here goes before it. */
  readonly kept: string;
  /** Resolves when the text is kept, rejects where it could not be. */
  save(text: string): Promise<unknown>;
}

let fields = 0;

/** Preact's `useId` gives a field that is put in another's place the id of its new siblings. */
function newFieldId(): string {
  fields++;
  return `note-${fields}`;
}

/** A field whose text is kept as it is written, and at the latest when the field goes away. */
export function NoteField({ kept, save }: NoteFieldProps) {
  const [id] = useState(newFieldId);
  const [text, setText] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>('untouched');
  const unsaved = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const saveNow = (): void => {
    const waiting = unsaved.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    unsaved.current = null;
    save(waiting.text).then(
      () => unsaved.current ?? setSaving('saved'),
      () => {
        // Tried once more with the next letter, or when the field goes away.
        unsaved.current ??= waiting;
        setSaving('failed');
      },
    );
  };
  const latest = useRef(saveNow);
  latest.current = saveNow;
  useEffect(() => {
    const saveLatest = (): void => latest.current();
    window.addEventListener('pagehide', saveLatest);
    return () => {
      window.removeEventListener('pagehide', saveLatest);
      saveLatest();
    };
  }, []);

  const write = (written: string): void => {
    if (unsaved.current) clearTimeout(unsaved.current.timer);
    unsaved.current = { text: written, timer: setTimeout(() => latest.current(), SAVE_AFTER) };
    setText(written);
    setSaving('saving');
  };

  return (
    <div class="note">
      <div class="note-heading">
        <label for={id}>{phrase('cardNote')}</label>
        <span role="status" class={saving}>
          {saving !== 'untouched' && <span aria-hidden={saving === 'saving'}>{SAVING_TEXT[saving]()}</span>}
        </span>
      </div>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        placeholder={phrase('cardNotePlaceholder')}
        value={text ?? kept}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={saveNow}
      />
    </div>
  );
}
