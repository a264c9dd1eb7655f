import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from '../browser';
import { type NoteFieldEvent, noteFieldEvent } from '../messages/messages';
import { askReader } from '../messages/question';
import { NoteField, type Sight } from './note-field';
import { canTellPlainSight, watchPlainSight } from './plain-sight';
import { useNotePen } from './use-note-pen';

interface FramedNoteProps {
  /** Under which the reader of the page around this frame has laid the note out. */
  readonly fieldKey: string;
}

/** Tells the reader script of the page around; where it has gone, nobody needs to know. */
async function tellReader(key: string, event: NoteFieldEvent): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await askReader(tab.id, noteFieldEvent, { key, event }).catch(() => undefined);
}

/** A note's field in a frame within a card, and what the reader's own entry says: all that the page must not read. */
export function FramedNote({ fieldKey }: FramedNoteProps) {
  const which = useMemo(() => ({ key: fieldKey }), [fieldKey]);
  const note = useNotePen(which);
  const [sight, setSight] = useState<Sight>(canTellPlainSight ? 'unknown' : 'plain');
  const whole = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = whole.current;
    if (!element) return;
    const end = new AbortController();
    const { signal } = end;
    watchPlainSight(element, (isPlain) => setSight(isPlain ? 'plain' : 'covered'), signal);
    const tellHeight = (): void =>
      void tellReader(fieldKey, { kind: 'height', height: element.getBoundingClientRect().height });
    const sizes = new ResizeObserver(tellHeight);
    sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
    const leave = ({ key, isComposing }: KeyboardEvent): void => {
      if (key === 'Escape' && !isComposing) void tellReader(fieldKey, { kind: 'escape' });
    };
    window.addEventListener('keydown', leave, { signal });
    return () => end.abort();
  }, [fieldKey]);

  return (
    <div ref={whole} class="framed-note">
      {note.writing.about.map((line) => (
        <p key={line} class="about" dir="auto">
          {line}
        </p>
      ))}
      <NoteField note={note} sight={sight} />
    </div>
  );
}
