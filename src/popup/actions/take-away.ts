import { readNotes } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import type { ExportFormat } from '../../notes/exports/format';
import type { ArticleRecord } from '../../notes/exports/record';
import { exportLabels } from '../../ui/export-labels';
import { interfaceLanguage } from '../../ui/phrases';
import { saveFile } from '../../ui/save-file';
import type { ArticleState } from '../state';

/** Everything an export holds, with the notes as they are now. */
async function recordOf({ address, analysis }: ArticleState): Promise<ArticleRecord> {
  const notes = await askBackground(readNotes, { address });
  return { address, analysis, notes, labels: exportLabels(), language: interfaceLanguage() };
}

/** An article's record in one of the forms of export, loaded when first asked for. */
export async function written(article: ArticleState, id: ExportFormat['id']): Promise<string> {
  return (await formatOf(id)).write(await recordOf(article));
}

async function formatOf(id: ExportFormat['id']): Promise<ExportFormat> {
  const { EXPORT_FORMATS } = await import('../../notes/exports/formats');
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`No export as ${id}`);
  return format;
}

/** Gives the reader a file. */
export async function download(article: ArticleState, id: ExportFormat['id']): Promise<void> {
  const { fileName } = await import('../../notes/exports/file-name');
  const { mediaType, extension } = await formatOf(id);
  saveFile(fileName(article.analysis.article.title, extension), mediaType, await written(article, id));
}
