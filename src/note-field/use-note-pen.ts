import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Which } from '../notes/writing/line';
import { NotePen, UNOPENED, type Writing } from '../notes/writing/pen';
import { lineToDesk } from '../notes/writing/port-line';

/** A note as its field shows it, and what the reader can do to it. */
export interface NoteInField {
  readonly writing: Writing;
  write(text: string): void;
  keepInPrivate(): void;
}

/**
 * A pen for a note, for as long as its field is there. `which` is another object for another note only; null while it is
 * not known which.
 */
export function useNotePen(which: Which | null): NoteInField {
  const [writing, setWriting] = useState(UNOPENED);
  const pen = useRef<NotePen | null>(null);
  // Before the field can be written in; effects after the paint wait for one, which a page behind others never has.
  useLayoutEffect(() => {
    setWriting(UNOPENED);
    if (which === null) return;
    const holding = new NotePen(which, lineToDesk, setWriting);
    pen.current = holding;
    const end = new AbortController();
    const wake = (): void => void (document.visibilityState === 'visible' && holding.wake());
    window.addEventListener('focus', wake, { signal: end.signal });
    document.addEventListener('visibilitychange', wake, { signal: end.signal });
    window.addEventListener('pagehide', () => holding.stop(), { signal: end.signal });
    return () => {
      end.abort();
      holding.stop();
      pen.current = null;
    };
  }, [which]);
  const write = useCallback((text: string) => pen.current?.write(text), []);
  const keepInPrivate = useCallback(() => pen.current?.keepInPrivate(), []);
  return { writing, write, keepInPrivate };
}
