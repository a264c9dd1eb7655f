import { inertJsonLine } from '../notes/exports/inert';
import type { NoteLibrary } from '../notes/library';
import { BACKUP_MARK, BACKUP_VERSION, type Whole } from './form';

/** A list's rows, a line each. */
const rows = (items: readonly unknown[]): string[] => items.map(inertJsonLine);

/**
 * Writes a backup, as it stands at one moment, in parts that together are its text. Articles come by address, notes by
 * id: the same library gives the same file.
 * @param told is told how many articles and notes are written
 * @throws the signal's reason once it is aborted
 */
export async function writeBackup(
  library: NoteLibrary,
  { made, own, settings }: Whole,
  told: (written: number) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const articles: string[] = [];
  const notes: string[] = [];
  let written = 0;
  const take = (parts: string[], items: readonly unknown[]): void => {
    if (items.length > 0) parts.push(`${parts.length > 0 ? ',\n' : ''}${rows(items).join(',\n')}`);
    written += items.length;
    told(written);
  };
  await library.passTo({ articles: (some) => take(articles, some), notes: (some) => take(notes, some) }, signal);
  return [
    `{"${BACKUP_MARK}":${BACKUP_VERSION},\n"made":${inertJsonLine(made)},\n"settings":${inertJsonLine(settings)},\n`,
    `"ownGlossary":${inertJsonLine(own)},\n"articles":[\n`,
    ...articles,
    '\n],\n"notes":[\n',
    ...notes,
    '\n]}\n',
  ];
}
