/** What a framed document is told in its address, after «#», by the card around it (`../reader/card/extension-frame.tsx`). */
interface FrameAddress {
  /** Under which is laid out what the document is about. */
  readonly key: string;
  /** The reader has asked for it, and gets the focus there. */
  readonly takesFocus: boolean;
}

/** Reads the address of this document: `#KEY`, or `#KEY,focus`. */
export function readFrameAddress(): FrameAddress {
  const [key = '', wish] = location.hash.slice(1).split(',');
  return { key, takesFocus: wish === 'focus' };
}
