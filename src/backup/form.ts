import type { OwnGlossary } from '../glossary/own/own-entries';
import type { NotesWithArticles } from '../notes/library';
import type { Settings } from '../settings/settings';

/** Version of a backup's form; grows when a reader of the last one would misread it. */
export const BACKUP_VERSION = 1;

/** By which field a backup is known: its first, which holds its version. */
export const BACKUP_MARK = 'hashiyaBackup';

/** What a backup holds beside notes and articles. */
export interface Outside {
  readonly own: OwnGlossary;
  readonly settings: Settings;
}

/** What a backup holds beside notes and articles, and when it was made: ISO 8601 in UTC. */
export interface Whole extends Outside {
  readonly made: string;
}

/** What a file brings: articles with their notes, and, where it is a backup, everything else. */
export interface FileContent extends NotesWithArticles {
  readonly whole: Whole | null;
}
