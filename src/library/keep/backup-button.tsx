import type { NoteLibrary } from '../../notes/library';
import { type PhraseKey, phrase } from '../../ui/phrases';
import { Progress } from '../parts/progress';
import { useBackup } from './use-backup';

interface BackupButtonProps {
  readonly library: NoteLibrary;
  readonly label: PhraseKey;
}

/** Saves a backup, and says what has become of it. */
export function BackupButton({ library, label }: BackupButtonProps) {
  const { work, said, save } = useBackup(library);
  return (
    <>
      <p>
        <button type="button" disabled={work.isRunning} onClick={save}>
          {phrase(label)}
        </button>
      </p>
      <Progress work={work} label="keepWriting" />
      <p role="status">
        <bdi>{said}</bdi>
      </p>
    </>
  );
}
