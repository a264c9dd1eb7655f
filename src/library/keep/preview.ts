import type { FileContent } from '../../backup/form';
import { ownStandings } from '../../backup/own-glossary';
import { askOutside } from '../../messages/backup';
import { askBackground } from '../../messages/question';
import type { FileStandings, NoteLibrary, Standings } from '../../notes/library';

/** What a file holds, beside what is here. */
export interface Preview extends FileStandings {
  /** Null where the file is no backup. */
  readonly whole: {
    /** ISO 8601 in UTC. */
    readonly made: string;
    readonly own: Standings;
    readonly areSettingsSame: boolean;
  } | null;
  /** What would be gone by replacing. */
  readonly here: { readonly articles: number; readonly notes: number };
}

/** Whether two values of one form, made of plain parts, are the same in whatever order their fields stand. */
function isSame(one: object, other: object): boolean {
  const sorted = (value: object): unknown => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Compares a file with what is here; nothing changes. */
export async function previewOf(content: FileContent, library: NoteLibrary, signal: AbortSignal): Promise<Preview> {
  const { whole } = content;
  const [tally, here, outside] = await Promise.all([
    library.standingsOf(content, signal),
    library.size(),
    askBackground(askOutside, null),
  ]);
  return {
    ...tally,
    here,
    whole: whole && {
      made: whole.made,
      own: ownStandings(outside.own, whole.own),
      areSettingsSame: isSame(whole.settings, outside.settings),
    },
  };
}
