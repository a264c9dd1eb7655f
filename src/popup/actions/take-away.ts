import { readNotes } from '../../messages/messages';
import { askBackground } from '../../messages/question';
import { EXPORTS, type ExportId } from '../../notes/exports/exports';
import { exportLabels } from '../../notes/exports/labels';
import type { ArticleRecord } from '../../notes/exports/record';
import { interfaceLanguage, phrase } from '../../ui/phrases';
import { saveFile } from '../../ui/save-file';
import type { ArticleState } from '../state';

/** Everything an export holds, with the notes as they are now. */
async function recordOf({ address, analysis }: ArticleState): Promise<ArticleRecord> {
  const notes = await askBackground(readNotes, { address });
  return { address, analysis, notes, labels: exportLabels(phrase), language: interfaceLanguage() };
}

/** An article's record in one of the forms of export, loaded when first asked for. */
async function written(article: ArticleState, id: ExportId): Promise<string> {
  return (await EXPORTS[id].load()).write(await recordOf(article));
}

/** An article's record as Markdown for the clipboard. */
export async function toPaste(article: ArticleState): Promise<string> {
  const { markdownToPaste } = await import('../../notes/exports/markdown');
  return markdownToPaste.write(await recordOf(article));
}

/** Gives the reader a file. */
export async function download(article: ArticleState, id: ExportId): Promise<void> {
  const { fileName } = await import('../../notes/exports/file-name');
  const { mediaType, extension } = EXPORTS[id];
  saveFile(fileName(article.analysis.article.title, extension), mediaType, await written(article, id));
}
