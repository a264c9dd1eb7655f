import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Which } from '../notes/writing/line';
import { NotePen, type Writing } from '../notes/writing/pen';
import { lineToDesk } from '../notes/writing/port-line';

/** A note as its field shows it, and what the reader can do to it. */
export interface NoteInField {
  readonly writing: Writing;
  write(text: string): void;
  keepInPrivate(): void;
}

const BEFORE: Writing = { text: '', keeping: 'opening', touched: false, about: [] };

/** A pen for a note, for as long as its field is there. `which` is another object for another note only. */
export function useNotePen(which: Which): NoteInField {
  const [writing, setWriting] = useState(BEFORE);
  const pen = useRef<NotePen | null>(null);
  useEffect(() => {
    setWriting(BEFORE);
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
    };
  }, [which]);
  const write = useCallback((text: string) => pen.current?.write(text), []);
  const keepInPrivate = useCallback(() => pen.current?.keepInPrivate(), []);
  return { writing, write, keepInPrivate };
}
