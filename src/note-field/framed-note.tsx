import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Reach } from '../framed/reach-choice';
import { useFrame } from '../framed/use-frame';
import { entityAddress } from '../library/route';
import { openLibrary } from '../messages/messages';
import { askBackground } from '../messages/question';
import type { Named } from '../notes/named';
import { everywhereOf, type NotePlace, namedIn } from '../notes/note';
import type { Which } from '../notes/writing/line';
import type { Writing } from '../notes/writing/pen';
import { phrase } from '../ui/phrases';
import { NoteField } from './note-field';
import { ReachSwitch } from './reach-switch';
import { useNotePen } from './use-note-pen';

interface FramedNoteProps {
  /** Under which the reader of the page around this frame has laid the note out. */
  readonly fieldKey: string;
  /** The reader has asked for the field, and means to write. */
  readonly takesFocus: boolean;
}

/** The note on the same entity that is seen in every article; null where the note is on no entity, or not known yet. */
function useEverywhere(place: NotePlace | null): Which | null {
  return useMemo(() => {
    const subject = place && everywhereOf(place.subject);
    // Whether the window is private the desk knows by itself, of a frame in a tab.
    return subject && { note: { ...place, subject }, isPrivate: false };
  }, [place]);
}

interface ToLibraryProps {
  readonly named: Named;
}

/** Leads to what the library has of an entity. Not a link: a frame in somebody's page opens no page of the extension. */
function ToLibrary({ named }: ToLibraryProps) {
  const open = (): Promise<null> => askBackground(openLibrary, { address: entityAddress(named) });
  return (
    <button type="button" class="in-library" onClick={() => void open().catch(() => undefined)}>
      {phrase('libraryHere')}
    </button>
  );
}

/** A field stays while something stands in it, or has just been taken out of it. */
function isShown({ text, touched }: Writing, isChosen: boolean): boolean {
  return isChosen || touched || text !== '';
}

/**
 * The fields of an entity's notes in a frame within a card, in its article and everywhere, and what the reader's own
 * entry says: all that the page must not read.
 */
export function FramedNote({ fieldKey, takesFocus }: FramedNoteProps) {
  const which = useMemo(() => ({ key: fieldKey }), [fieldKey]);
  const here = useNotePen(which);
  const everywhere = useNotePen(useEverywhere(here.writing.place));
  const [reach, setReach] = useState<Reach>('article');
  const { whole, sight } = useFrame(fieldKey);
  const named = here.writing.place && namedIn(here.writing.place.subject);

  useLayoutEffect(() => {
    if (!takesFocus) return;
    // The card around gives the focus to the frame; only then the field can have it.
    const take = (): void => whole.current?.querySelector('textarea')?.focus();
    window.addEventListener('focus', take, { once: true });
    return () => window.removeEventListener('focus', take);
  }, [takesFocus]);

  return (
    <div ref={whole} class="framed-note">
      {here.writing.about.map((line) => (
        <p key={line} class="about" dir="auto">
          {line}
        </p>
      ))}
      {isShown(here.writing, reach === 'article') && <NoteField key="article" note={here} sight={sight} />}
      {isShown(everywhere.writing, reach === 'everywhere') && (
        <NoteField key="everywhere" note={everywhere} sight={sight} label="cardNoteEverywhere" />
      )}
      <div class="below">
        <ReachSwitch here={here.writing} everywhere={everywhere.writing} reach={reach} choose={setReach} />
        {named && <ToLibrary named={named} />}
      </div>
    </div>
  );
}
