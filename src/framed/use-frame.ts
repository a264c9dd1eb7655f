import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FrameEvent, frameEvent } from '../messages/frame';
import { askBackground } from '../messages/question';
import { canTellPlainSight, watchPlainSight } from './plain-sight';

/** Whether the reader sees what is in the frame as it is; else nothing is to be written or chosen in it. */
export type Sight = 'plain' | 'covered' | 'unknown';

interface Frame {
  /** Of the element that is all of the document. */
  readonly whole: RefObject<HTMLDivElement | null>;
  readonly sight: Sight;
  /** The reader wants to leave it. */
  leave(): void;
}

/** Tells the reader script of the page around; where it has gone, nobody needs to know. */
function tellReader(key: string, event: FrameEvent): void {
  askBackground(frameEvent, { key, event }).catch(() => undefined);
}

/**
 * A document of the extension's in a frame in a card: tells the reader script around it how high it is and when the reader
 * leaves it by Escape, and knows whether it is seen.
 */
export function useFrame(key: string): Frame {
  const [sight, setSight] = useState<Sight>(canTellPlainSight ? 'unknown' : 'plain');
  const whole = useRef<HTMLDivElement>(null);
  const leave = (): void => tellReader(key, { kind: 'escape' });

  useLayoutEffect(() => {
    const element = whole.current;
    if (!element) return;
    const end = new AbortController();
    const { signal } = end;
    watchPlainSight(element, (isPlain) => setSight(isPlain ? 'plain' : 'covered'), signal);
    const tellHeight = (): void => tellReader(key, { kind: 'height', height: element.getBoundingClientRect().height });
    const sizes = new ResizeObserver(tellHeight);
    sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
    const leaveByKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) leave();
    };
    window.addEventListener('keydown', leaveByKey, { signal });
    return () => end.abort();
  }, [key]);

  return { whole, sight, leave };
}
