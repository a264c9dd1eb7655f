import * as v from 'valibot';
import { saidIn } from '../../analysis/evidence';
import { exportFileSchema, VERSION } from './export-file';
import { inertJson } from './inert';
import type { ExportWriter } from './record';

/**
 * Everything, for programs and to be read again (`readExport`): the analysis as `annotate` prints it, its quotes with
 * their words, and the notes.
 */
export const json: ExportWriter = {
  write({ address, analysis, notes }) {
    const quotes = analysis.quotes.map((quote) => ({ ...quote, text: saidIn(analysis.article, quote) }));
    const file = { hashiya: VERSION, address, analysis: { ...analysis, quotes }, notes };
    return inertJson(v.parse(exportFileSchema, file));
  },
};
