import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../../analysis/analysis';
import { interfaceLanguage, type PhraseKey, phrase } from '../../ui/phrases';
import { type CardNote, NoteFrame } from './note-frame';
import { wordsToCopy } from './words-to-copy';

interface CopyProps {
  readonly entity: Entity;
}

/** The clipboard is for pages whose address begins with https; on others there is nothing to press. */
function Copy({ entity }: CopyProps) {
  const [label, setLabel] = useState<PhraseKey>('cardCopy');
  if (!window.isSecureContext) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(wordsToCopy(entity)).then(
      () => setLabel('popupCopied'),
      () => setLabel('popupNotDone'),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {phrase(label)}
      </button>
      <span class="unseen" role="status">
        {label !== 'cardCopy' && phrase(label)}
      </span>
    </>
  );
}

/** The way to what the world's readers have written, where the glossary knows under which number. Nothing is asked before a click. */
function Encyclopedia({ wikidata }: Pick<Entity, 'wikidata'>) {
  if (wikidata === null) return null;
  const article = `Special:GoToLinkedPage/${interfaceLanguage()}wiki/${wikidata}`;
  const pages = [['cardWikipedia', article] as const, ['cardWikidata', wikidata] as const];
  return pages.map(([name, page]) => (
    <a key={name} href={`https://www.wikidata.org/wiki/${page}`} target="_blank" rel="noreferrer noopener">
      {phrase(name)}
    </a>
  ));
}

/**
 * Whether the field of a note stands in the card: from the beginning where there is something in it, else when the reader
 * asks. `wanted` are those that are to take the focus.
 */
type Field = 'none' | 'open' | 'wanted';

interface NameActionsProps {
  readonly entity: Entity;
  readonly note: CardNote;
  /** There is something in the note. */
  readonly isNoted: boolean;
  /** Called when the reader leaves the note's field by Escape. */
  left(): void;
}

/** What a reader can do with a name: note something on it, take it away. */
export function NameActions({ entity, note, isNoted, left }: NameActionsProps) {
  const [field, setField] = useState<Field>(isNoted || note.about.length > 0 ? 'open' : 'none');
  // It may become known while the card is open. A field that is there stays, whatever becomes of the note.
  useEffect(() => {
    if (isNoted) setField((now) => (now === 'none' ? 'open' : now));
  }, [isNoted]);
  return (
    <>
      {field !== 'none' && <NoteFrame note={note} takesFocus={field === 'wanted'} left={left} />}
      <div class="actions">
        {field === 'none' && (
          <button type="button" class="open-note" onClick={() => setField('wanted')}>
            {phrase('cardOpenNote')}
          </button>
        )}
        <Copy entity={entity} />
        <Encyclopedia wikidata={entity.wikidata} />
      </div>
    </>
  );
}
