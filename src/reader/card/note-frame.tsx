import { layOutNote } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import type { NotePlace } from '../../notes/note';
import { ExtensionFrame } from './extension-frame';
import type { FrameEvents } from './frame-events';

/** What a card asks for beside an entity. */
export interface CardNote {
  readonly place: NotePlace;
  /** What the reader's own entry says of the entity, in lines. It is shown with the note, out of the page's reach. */
  readonly about: readonly string[];
  readonly events: FrameEvents;
}

interface NoteFrameProps {
  readonly note: CardNote;
  /** The reader has asked for the field, and means to write. */
  readonly takesFocus: boolean;
  /** Called when the reader leaves the field by Escape. */
  left(): void;
}

/** As high as a field with two lines and its switch. */
const FIRST_HEIGHT = 101;

/**
 * The reader's note in a card. Field and text stand in a document of the extension's: what happens there the page can
 * neither hear, read nor write.
 */
export function NoteFrame({ note: { place, about, events }, takesFocus, left }: NoteFrameProps) {
  return (
    <ExtensionFrame
      page="/note.html"
      title="cardNote"
      firstHeight={FIRST_HEIGHT}
      missing="cardNoteMissing"
      takesFocus={takesFocus}
      layOut={(key) => askBackground(layOutNote, { key, note: place, about: [...about] })}
      hear={(key, listener) => events.on(key, listener)}
      left={left}
    />
  );
}
