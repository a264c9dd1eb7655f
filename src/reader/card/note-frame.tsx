import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../browser';
import { layOutNote, type NoteFieldEvent } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import type { NotePlace } from '../../notes/note';
import { phrase } from '../../ui/phrases';

/** Where the fields of a page's notes are heard, each by its key. */
export class NoteFieldEvents {
  readonly #listeners = new Map<string, (event: NoteFieldEvent) => void>();

  /** Hears of one field until what is answered is called. */
  on(key: string, listener: (event: NoteFieldEvent) => void): () => void {
    this.#listeners.set(key, listener);
    return () => this.#listeners.delete(key);
  }

  tell(key: string, event: NoteFieldEvent): void {
    this.#listeners.get(key)?.(event);
  }
}

/** What a card asks for beside an entity. */
export interface CardNote {
  readonly place: NotePlace;
  /** What the reader's own entry says of the entity, in lines. It is shown with the note, out of the page's reach. */
  readonly about: readonly string[];
  readonly events: NoteFieldEvents;
}

interface NoteFrameProps {
  readonly note: CardNote;
  /** The reader has asked for the field, and means to write. */
  readonly takesFocus: boolean;
  /** Called when the reader leaves the field by Escape. */
  left(): void;
}

/** A field that has not come by then does not come, in milliseconds. */
const COMES_WITHIN = 8000;

/** As high as a field with two lines and its switch, so that the card does not jump; then a field's own height, within bounds. */
const FIRST_HEIGHT = 101;
const GREATEST_HEIGHT = 320;

/** 128 random bits: nobody guesses under which key a note is laid out. Pages without TLS have no `randomUUID`. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The reader's note in a card. Field and text stand in a document of the extension's: what happens there the page can
 * neither hear, read nor write.
 */
export function NoteFrame({ note: { place, about, events }, takesFocus, left }: NoteFrameProps) {
  const [key] = useState(newKey);
  const [source, setSource] = useState<string | null>(null);
  const [height, setHeight] = useState<number | null>(null);
  const [isMissing, setMissing] = useState(false);
  const leave = useRef(left);
  leave.current = left;

  useLayoutEffect(() => {
    const stopHearing = events.on(key, (event) => {
      if (event.kind === 'escape') leave.current();
      else setHeight(Math.min(event.height, GREATEST_HEIGHT));
    });
    const waiting = setTimeout(() => setMissing(true), COMES_WITHIN);
    askBackground(layOutNote, { key, note: place, about: [...about] }).then(
      () => setSource(`${browser.runtime.getURL('/note.html')}#${key}${takesFocus ? ',focus' : ''}`),
      () => setMissing(true),
    );
    return () => {
      stopHearing();
      clearTimeout(waiting);
    };
  }, []);

  if (isMissing && height === null) return <p class="no-note">{phrase('cardNoteMissing')}</p>;
  return (
    <iframe
      class="note"
      title={phrase('cardNote')}
      onLoad={({ currentTarget }) => {
        if (takesFocus && source !== null) currentTarget.focus();
      }}
      style={{ height: `${height ?? FIRST_HEIGHT}px` }}
      {...(source === null ? {} : { src: source })}
    />
  );
}
