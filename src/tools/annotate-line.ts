import * as v from 'valibot';
import { analyse } from '../analyse';
import type { Analysis } from '../analysis';
import { datelineOf } from '../article/about';
import type { Article } from '../article/article';
import { parsePage } from '../article/parsed-page';
import { readArticle } from '../article/read-article';
import type { Glossary } from '../glossary/glossary';

/** An article that comes as plain paragraphs. */
const textLine = v.object({
  id: v.string(),
  title: v.optional(v.string()),
  published: v.optional(v.string()),
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

/** An article made of given paragraphs, as a researcher's corpus holds them. */
export function articleOf(given: {
  title?: string | undefined;
  published?: string | undefined;
  paragraphs: readonly string[];
}): Article {
  return {
    url: null,
    title: given.title ?? null,
    published: given.published ?? null,
    publishedFrom: given.published === undefined ? null : 'given',
    modified: null,
    byline: null,
    publisher: null,
    dateline: datelineOf(given.paragraphs[0] ?? ''),
    section: null,
    keywords: [],
    language: 'ar',
    paragraphs: given.paragraphs,
  };
}

/** The `id` of a line that is otherwise unreadable, so that its answer can be told apart. */
function idOf(value: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: v.string() }), value);
  return parsed.success ? parsed.output.id : null;
}

/** Answers one line of input; never throws: what cannot be read gets an `error`. */
export function answerLine(line: string, glossary: Glossary): Answer {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const input = v.safeParse(inputLine, value);
  if (!input.success)
    return { id: idOf(value), error: 'neither {id, paragraphs} nor {id, html}; see README, «annotate»' };
  const { id } = input.output;
  if ('paragraphs' in input.output) return { id, ...analyse(articleOf(input.output), glossary) };
  const located = readArticle(parsePage(input.output.html), { url: input.output.url ?? null });
  return located ? { id, ...analyse(located.article, glossary) } : { id, article: null };
}
