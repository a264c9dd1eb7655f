import * as v from 'valibot';
import { saidIn } from '../../analysis/evidence';
import { exportFileSchema, VERSION } from './export-file';
import { inertJson } from './inert';
import { inJsonList } from './json-list';
import type { ArticleRecord, ExportWriter } from './record';

function fileOf({ address, analysis, notes }: ArticleRecord) {
  const quotes = analysis.quotes.map((quote) => ({ ...quote, text: saidIn(analysis.article, quote) }));
  return v.parse(exportFileSchema, { hashiya: VERSION, address, analysis: { ...analysis, quotes }, notes });
}

/**
 * Everything, for programs and to be read again (`readExport`): the analysis as `annotate` prints it, its quotes with
 * their words, and the notes. Of several articles a list.
 */
export const json: ExportWriter = {
  write: (record) => inertJson(fileOf(record)),
  several: inJsonList(fileOf),
};
