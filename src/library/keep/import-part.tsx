import { useEffect, useRef } from 'preact/hooks';
import type { FileFault, FileRefusal } from '../../backup/file-fault';
import { LARGEST_FILE } from '../../backup/read-file';
import type { NoteLibrary } from '../../notes/library';
import { FileButton } from '../../ui/file-button';
import { type PhraseKey, phrase } from '../../ui/phrases';
import { Progress } from '../parts/progress';
import { notesAddress } from '../route';
import { writtenBytes } from '../written';
import { AskAgain, Checked } from './checked';
import { type Importing, useImport } from './use-import';

const REFUSED: Readonly<Record<FileRefusal, PhraseKey>> = {
  'too-large': 'keepTooLarge',
  encoding: 'keepEncoding',
  'no-json': 'keepNoJson',
  'cut-off': 'keepCutOff',
  'other-kind': 'keepOtherKind',
  newer: 'keepNewer',
  damaged: 'keepDamaged',
};

const UNTAKEN = {
  stopped: 'keepStopped',
  unreadable: 'keepUnreadable',
  full: 'keepFull',
  newer: 'newerNotesText',
  failed: 'keepFailed',
} as const satisfies Readonly<Record<(Importing & { at: 'untaken' })['why'], PhraseKey>>;

function refusalOf({ refusal, place }: FileFault): string {
  return phrase(REFUSED[refusal], refusal === 'too-large' ? writtenBytes(LARGEST_FILE) : place);
}

/** What is said of how far the import is. */
function saidOf(state: Importing): string {
  if (state.at === 'checking') return phrase('keepChecking');
  if (state.at === 'taking') return phrase('keepTaking');
  if (state.at === 'refused') return refusalOf(state.fault);
  if (state.at === 'untaken') return phrase(UNTAKEN[state.why]);
  return state.at === 'taken' ? phrase(state.how === 'merge' ? 'keepMerged' : 'keepReplaced') : '';
}

interface ImportPartProps {
  readonly library: NoteLibrary;
  fileTaken(): void;
}

/** Imports a file: what is in it is told before anything changes. */
export function ImportPart({ library, fileTaken }: ImportPartProps) {
  const { state, work, check, askAgain, take, cancel } = useImport(library, fileTaken);
  const button = useRef<HTMLButtonElement>(null);
  const isBusy = state.at === 'checking' || state.at === 'taking';
  const was = useRef(state.at);
  useEffect(() => {
    if (isBusy) return;
    // The focus was on what has gone.
    if (was.current !== state.at && document.activeElement === document.body) button.current?.focus();
    was.current = state.at;
  }, [state.at, isBusy]);
  return (
    <>
      <p>{phrase('keepImportText')}</p>
      <p>
        <FileButton
          label="keepChoose"
          accept=".json,application/json"
          disabled={isBusy}
          button={button}
          chosen={check}
        />
      </p>
      <p role="status">
        {saidOf(state)} {state.at === 'taken' && <a href={notesAddress({})}>{phrase('libraryShowAll')}</a>}
      </p>
      <Progress work={work} label={state.at === 'taking' ? 'keepTaking' : 'keepChecking'} />
      {state.at === 'checked' && (
        <Checked preview={state.preview} merge={() => take('merge')} replace={askAgain} cancel={cancel} />
      )}
      {state.at === 'asked-again' && (
        <AskAgain library={library} here={state.preview.here} replace={() => take('replace')} cancel={cancel} />
      )}
    </>
  );
}
