import { readNotes } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import { fileName } from '../../notes/exports/file-name';
import type { ExportFormat } from '../../notes/exports/format';
import type { ArticleRecord } from '../../notes/exports/record';
import { exportLabels } from '../../ui/export-labels';
import { interfaceLanguage } from '../../ui/phrases';
import type { ArticleState } from '../state';

/** Everything an export holds, with the notes as they are now. */
export async function recordOf({ address, analysis }: ArticleState): Promise<ArticleRecord> {
  const notes = await askBackground(readNotes, { address });
  return { address, analysis, notes, labels: exportLabels(), language: interfaceLanguage() };
}

/** Time for the browser to begin a download before its source is let go, in milliseconds. */
const DOWNLOAD_BEGINS_WITHIN = 10_000;

/** Gives the reader a file. */
export function download(record: ArticleRecord, format: ExportFormat): void {
  const file = new Blob([format.write(record)], { type: `${format.mediaType};charset=utf-8` });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName(record.analysis.article.title, format.extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGINS_WITHIN);
}
