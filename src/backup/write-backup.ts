import { inertJsonLine } from '../notes/exports/inert';
import type { NoteLibrary } from '../notes/library';
import { BACKUP_MARK, BACKUP_VERSION, type Whole } from './form';

/** Who a backup is written for. */
export interface BackupReader {
  /** Takes its text, part by part. */
  take(part: string): void;
  /** Is told how many articles and notes are written. */
  told(written: number): void;
}

/**
 * Writes a backup, as it stands at one moment. Articles come by address, notes by id: the same library gives the same file.
 * @throws the signal's reason once it is aborted
 */
export async function writeBackup(
  library: NoteLibrary,
  { made, own, settings }: Whole,
  { take, told }: BackupReader,
  signal: AbortSignal,
): Promise<void> {
  let written = 0;
  /** The rows of a list, a line each. */
  const rowsOf = (): ((items: readonly unknown[]) => void) => {
    let before = '';
    return (items) => {
      for (const item of items) {
        take(before + inertJsonLine(item));
        before = ',\n';
      }
      written += items.length;
      told(written);
    };
  };
  take(
    `{"${BACKUP_MARK}":${BACKUP_VERSION},\n"made":${inertJsonLine(made)},\n"settings":${inertJsonLine(settings)},\n`,
  );
  take(`"ownGlossary":${inertJsonLine(own)},\n"articles":[\n`);
  const notes = rowsOf();
  let isAtNotes = false;
  const beginNotes = (): void => {
    if (!isAtNotes) take('\n],\n"notes":[\n');
    isAtNotes = true;
  };
  await library.passTo(
    {
      articles: rowsOf(),
      notes: (some) => {
        beginNotes();
        notes(some);
      },
    },
    signal,
  );
  beginNotes();
  take('\n]}\n');
}
