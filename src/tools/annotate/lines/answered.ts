import { answerLine } from '../annotate-line';
import { escapeControls } from '../control-characters';
import type { KnowledgeOf } from '../own-knowledge';
import type { Line } from '../read-lines';

/** The answer to one line of input as it is written, in lines or in a table. */
export interface Answered {
  readonly id: string | null;
  /** JSON of the answer without its id: an `Analysis`, or `{"article":null}`; null where the line could not be read. */
  readonly analysis: string | null;
  /** Why the line could not be read. */
  readonly error: string | null;
}

/** JSON on one line. A terminal would obey what of C1, DEL and turned directions JSON leaves as it is. */
const asJson = (value: unknown): string => escapeControls(JSON.stringify(value), 'one line');

/** Answers one line of input; never throws. */
export function answered(line: Line, knowledgeOf: KnowledgeOf): Answered {
  const answer = answerLine(line, knowledgeOf);
  if ('error' in answer) return { ...answer, analysis: null };
  const { id, ...analysis } = answer;
  return { id, analysis: asJson(analysis), error: null };
}

/** An answer as a line of JSON, its line feed included; the id stands first. */
export function lineOf({ id, analysis, error }: Answered): string {
  return analysis === null ? `${asJson({ id, error })}\n` : `{"id":${asJson(id)},${analysis.slice(1)}\n`;
}

/** What the beginning of a line that `lineOf` wrote tells; null for any other line. */
export function answerIn(line: string): { readonly id: string | null; readonly isFault: boolean } | null {
  const [, id, error] = /^\{"id":(null|"(?:[^"\\]|\\.)*"),("error":)?/.exec(line) ?? [];
  return id === undefined ? null : { id: JSON.parse(id), isFault: error !== undefined };
}
