import { useState } from 'preact/hooks';
import { writeBackup } from '../../backup/write-backup';
import { askOutside } from '../../messages/backup';
import { askBackground } from '../../messages/question';
import type { NoteLibrary } from '../../notes/library';
import { phrase } from '../../ui/phrases';
import { FileInWriting, saveBlob } from '../../ui/save-file';
import { useWork, type Work } from '../use-work';
import { isoDay, writtenBytes } from '../written';

async function backupFile(library: NoteLibrary, told: (done: number) => void, signal: AbortSignal): Promise<Blob> {
  const outside = await askBackground(askOutside, null);
  const { articles, notes } = await library.size();
  const whole = articles + notes || 1;
  const file = new FileInWriting();
  await writeBackup(
    library,
    { made: new Date().toISOString(), ...outside },
    { take: (part) => file.write(part), told: (written) => told(written / whole) },
    signal,
  );
  return file.done('application/json');
}

interface BackupInHand {
  readonly work: Work;
  /** What has become of the last one. */
  readonly said: string;
  save(): void;
}

/** Saves backups of all that is here. */
export function useBackup(library: NoteLibrary): BackupInHand {
  const work = useWork();
  const [said, say] = useState('');

  async function save(): Promise<void> {
    say('');
    const file = await work.run((told, signal) => backupFile(library, told, signal));
    if (file === null) return say(phrase('keepStopped'));
    const name = `hashiya-backup-${isoDay(new Date())}.json`;
    saveBlob(name, file);
    say(phrase('keepSaved', name, writtenBytes(file.size)));
  }

  return { work, said, save: () => void save().catch(() => say(phrase('popupNotDone'))) };
}
