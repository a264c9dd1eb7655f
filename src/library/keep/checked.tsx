import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NoteLibrary, Standings } from '../../notes/library';
import { countPhrase, type PhraseKey, phrase } from '../../ui/phrases';
import { writtenCount, writtenMoment } from '../written';
import { BackupButton } from './backup-button';
import type { Preview } from './preview';

interface StageProps {
  readonly title: PhraseKey;
  readonly children: ComponentChildren;
}

/** A stage of the import, to which the focus goes: what was pressed has gone. */
function Stage({ title, children }: StageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stage">
      <h3 ref={heading} tabIndex={-1}>
        {phrase(title)}
      </h3>
      {children}
    </div>
  );
}

interface TallyRowProps {
  readonly title: PhraseKey;
  readonly tally: Standings;
}

function TallyRow({ title, tally }: TallyRowProps) {
  return (
    <tr>
      <th scope="row">{phrase(title)}</th>
      <td>{writtenCount(tally.new)}</td>
      <td>{writtenCount(tally.same)}</td>
      <td>{writtenCount(tally.differing)}</td>
    </tr>
  );
}

function TallyTable({ preview: { articles, notes, whole } }: { readonly preview: Preview }) {
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">{phrase('keepNew')}</th>
          <th scope="col">{phrase('keepSame')}</th>
          <th scope="col">{phrase('keepDiffering')}</th>
        </tr>
      </thead>
      <tbody>
        <TallyRow title="keepArticles" tally={articles} />
        <TallyRow title="keepNotes" tally={notes} />
        {whole && <TallyRow title="keepOwnGlossary" tally={whole.own} />}
      </tbody>
    </table>
  );
}

interface CheckedProps {
  readonly preview: Preview;
  merge(): void;
  replace(): void;
  cancel(): void;
}

/** What is in a file, beside what is here, and what can be done with it. */
export function Checked({ preview, merge, replace, cancel }: CheckedProps) {
  const { whole } = preview;
  const made = whole && writtenMoment(whole.made);
  return (
    <Stage title="keepPreview">
      {made && <p class="source">{phrase('keepMade', made)}</p>}
      <TallyTable preview={preview} />
      {whole && <p>{phrase(whole.areSettingsSame ? 'keepSettingsSame' : 'keepSettingsDiffer')}</p>}
      <p>{phrase('keepMergeText')}</p>
      {whole && <p>{phrase('keepReplaceText')}</p>}
      <p class="choice">
        <button type="button" onClick={merge}>
          {phrase('keepMerge')}
        </button>
        {whole && (
          <button type="button" onClick={replace}>
            {phrase('keepReplace')}
          </button>
        )}
        <button type="button" onClick={cancel}>
          {phrase('keepCancel')}
        </button>
      </p>
    </Stage>
  );
}

interface AskAgainProps {
  readonly library: NoteLibrary;
  readonly here: Preview['here'];
  replace(): void;
  cancel(): void;
}

/** Asks once more before everything is replaced, and offers what brings it back. */
export function AskAgain({ library, here, replace, cancel }: AskAgainProps) {
  const notes = countPhrase('libraryNotes', here.notes);
  return (
    <Stage title="keepReplaceAsk">
      <p>{phrase('keepReplaceWarning', notes, countPhrase('libraryArticles', here.articles))}</p>
      <BackupButton library={library} label="keepBackupFirst" />
      <p class="choice">
        <button type="button" class="grave" onClick={replace}>
          {phrase('keepReplaceNow')}
        </button>
        <button type="button" onClick={cancel}>
          {phrase('keepCancel')}
        </button>
      </p>
    </Stage>
  );
}
