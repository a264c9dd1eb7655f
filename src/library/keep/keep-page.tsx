import type { NoteLibrary } from '../../notes/library';
import { Part } from '../../ui/part';
import { phrase } from '../../ui/phrases';
import { EVERYTHING, exportAddress } from '../route';
import { BackupButton } from './backup-button';
import { ImportPart } from './import-part';

interface KeepPageProps {
  readonly library: NoteLibrary;
  /** A file has been taken over: what is here is another library now. */
  fileTaken(): void;
}

/** Takes all that Hashiya keeps to another place and back: backup, import, export. */
export function KeepPage({ library, fileTaken }: KeepPageProps) {
  return (
    <>
      <Part title="keepBackup">
        <p>{phrase('keepBackupText')}</p>
        <BackupButton library={library} label="keepSaveBackup" />
      </Part>
      <Part title="keepImport">
        <ImportPart library={library} fileTaken={fileTaken} />
      </Part>
      <Part title="keepExport">
        <p>{phrase('keepExportText')}</p>
        <p>
          <a href={exportAddress(EVERYTHING)}>{phrase('keepExportAll')}</a>
        </p>
      </Part>
    </>
  );
}
