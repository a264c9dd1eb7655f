import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../browser';
import type { FrameEvent } from '../../messages/frame';
import { type PhraseKey, phrase } from '../../ui/phrases';

interface ExtensionFrameProps {
  /** The document of the extension's, web-accessible: `/note.html`. */
  readonly page: string;
  readonly title: PhraseKey;
  /** Until the document tells how high it is, in CSS pixels, so that the card does not jump. */
  readonly firstHeight: number;
  /** Said where it does not come. */
  readonly missing: PhraseKey;
  /** The reader has asked for it: it takes the focus as soon as it is there, and is told so in its address. */
  readonly takesFocus: boolean;
  /** Lays out, under a key, what the document asks for by it. */
  layOut(key: string): Promise<unknown>;
  /** Hears what the document of a key tells until what is answered is called. */
  hear(key: string, listener: (event: FrameEvent) => void): () => void;
  /** Called when the reader leaves it by Escape. */
  left(): void;
}

/** A document that has not come by then does not come, in milliseconds. */
const COMES_WITHIN = 8000;

/** A document is as high as it says, up to this, in CSS pixels; then it scrolls. */
const GREATEST_HEIGHT = 320;

/** 128 random bits: nobody guesses under which key something is laid out. Pages without TLS have no `randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A document of the extension's in a card: what happens there the page can neither hear, read nor write. It is told by a
 * key what it is about.
 */
export function ExtensionFrame(props: ExtensionFrameProps) {
  const { page, title, firstHeight, missing, takesFocus, layOut, hear, left } = props;
  const [key] = useState(newKey);
  const [source, setSource] = useState<string | null>(null);
  const [height, setHeight] = useState<number | null>(null);
  const [isMissing, setMissing] = useState(false);
  const leave = useRef(left);
  leave.current = left;

  useLayoutEffect(() => {
    const stopHearing = hear(key, (event) => {
      if (event.kind === 'escape') leave.current();
      else setHeight(Math.min(event.height, GREATEST_HEIGHT));
    });
    const waiting = setTimeout(() => setMissing(true), COMES_WITHIN);
    layOut(key).then(
      () => setSource(`${browser.runtime.getURL(page)}#${key}${takesFocus ? ',focus' : ''}`),
      () => setMissing(true),
    );
    return () => {
      stopHearing();
      clearTimeout(waiting);
    };
  }, []);

  if (isMissing && height === null) return <p class="no-note">{phrase(missing)}</p>;
  return (
    <iframe
      class="note"
      title={phrase(title)}
      onLoad={({ currentTarget }) => {
        if (takesFocus && source !== null) currentTarget.focus();
      }}
      style={{ height: `${height ?? firstHeight}px` }}
      {...(source === null ? {} : { src: source })}
    />
  );
}
