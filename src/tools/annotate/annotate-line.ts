import * as v from 'valibot';
import type { Analysis } from '../../analysis/analysis';
import { articleOf } from '../../article/article-of';
import { parsePage } from '../../article/page/parsed-page';
import { readArticle } from '../../article/read-article';
import { undamaged } from './decode-file';
import { GIVEN_DATE, isGivenDate } from './given-date';
import { analyseBounded, MOST_MEGABYTES } from './input-bounds';
import type { KnowledgeOf } from './own-knowledge';
import type { Line } from './read-lines';
import { reasonOf, UnreadableError } from './unreadable';

/** An article that comes as plain paragraphs. */
const textLine = v.object({
  id: v.string(),
  title: v.optional(v.string()),
  // Corpora leave it empty where they do not know it.
  published: v.pipe(
    v.optional(v.string()),
    v.transform((day) => day || undefined),
  ),
  paragraphs: v.array(v.string()),
});

/** An article that comes as a whole page. */
const pageLine = v.object({ id: v.string(), html: v.string(), url: v.optional(v.string()) });

const inputLine = v.union([textLine, pageLine]);

/** One line of `annotate --jsonl`'s output. */
export type Answer =
  | ({ readonly id: string } & Analysis)
  | { readonly id: string; readonly article: null }
  | { readonly id: string | null; readonly error: string };

/** The `id` of a line that is otherwise unreadable, so that its answer can be told apart. */
function idOf(value: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: v.string() }), value);
  return parsed.success ? parsed.output.id : null;
}

/** The same where only the line's beginning is known and the `id` stands first in it. */
function idIn(beginning: string): string | null {
  const quoted = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(beginning)?.[1];
  try {
    return quoted === undefined ? null : idOf({ id: JSON.parse(quoted) });
  } catch {
    return null;
  }
}

/** Strict, so that a line of another encoding is an error; takes a byte-order mark off. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function readJson({ bytes, encoding }: Line): unknown {
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    throw new UnreadableError('not UTF-8; name its encoding with --encoding');
  }
  if (encoding !== null) undamaged(text, encoding);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableError(`not JSON: ${reasonOf(error)}`);
  }
}

function analysed(input: v.InferOutput<typeof inputLine>, knowledgeOf: KnowledgeOf): Analysis | null {
  if ('html' in input) {
    const located = readArticle(parsePage(input.html), { url: input.url ?? null });
    return located && analyseBounded(located.article, knowledgeOf(located.article));
  }
  if (input.published !== undefined && !isGivenDate(input.published))
    throw new UnreadableError(`published is not ${GIVEN_DATE}: ${input.published.slice(0, 40)}`);
  const article = articleOf(input);
  return analyseBounded(article, knowledgeOf(article));
}

/** The `id` that a line's answer will have. */
export function idOfLine(line: Line): string | null {
  if (line.overlong) return idIn(line.bytes.toString());
  try {
    return idOf(readJson(line));
  } catch {
    return null;
  }
}

/** Answers one line of input; never throws: what cannot be read gets an `error`. */
export function answerLine(line: Line, knowledgeOf: KnowledgeOf): Answer {
  if (line.overlong) return { id: idOfLine(line), error: `longer than ${MOST_MEGABYTES} MB` };
  let id: string | null = null;
  try {
    const value = readJson(line);
    id = idOf(value);
    const input = v.safeParse(inputLine, value);
    if (id === null || !input.success)
      return { id, error: 'neither {id, paragraphs} nor {id, html}; see README, «annotate»' };
    const analysis = analysed(input.output, knowledgeOf);
    return analysis ? { id, ...analysis } : { id, article: null };
  } catch (error) {
    return { id, error: reasonOf(error) };
  }
}
