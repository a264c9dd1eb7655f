import type { ExportFormat } from './format';

/** Version of the file's form; grows when a reader of the last one would misread it. */
const VERSION = 1;

/** Everything, for programs: the analysis as `annotate` prints it, with the notes. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write({ address, analysis, notes }) {
    return `${JSON.stringify({ hashiya: VERSION, address, analysis, notes: notes?.notes ?? [] }, null, 2)}\n`;
  },
};
