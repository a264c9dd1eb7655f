import type { ExportWriter } from './record';

/** Version of the file's form; grows when a reader of the last one would misread it. */
const VERSION = 1;

/** What an editor would obey or not show: written as escapes, which programs read as the same. */
const UNSEEN = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Everything, for programs: the analysis as `annotate` prints it, with the notes. */
export const json: ExportWriter = {
  write({ address, analysis, notes }) {
    const written = JSON.stringify({ hashiya: VERSION, address, analysis, notes: notes?.notes ?? [] }, null, 2);
    return `${written.replace(UNSEEN, escaped)}\n`;
  },
};
