import { inertJsonLine } from './inert';
import type { ArticleRecord, SeveralWriter } from './record';

/** A file of several articles as a JSON list, an article a line. */
export function inJsonList(itemOf: (record: ArticleRecord) => unknown): SeveralWriter {
  return {
    frame: () => ({ before: '[\n', between: ',\n', behind: '\n]\n' }),
    part: (record) => inertJsonLine(itemOf(record)),
  };
}
