import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { reasonOf } from '../annotate/unreadable';

/** A stretch of an article that names something, under a key of its own. */
interface MarkedName {
  /** From 0, -1 the title. */
  readonly paragraph: number;
  /** UTF-16 offsets, end-exclusive, without prefixes. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** An article of which a reader said who, where and when. */
export interface AnsweredArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly names: readonly MarkedName[];
  /** Keys of names; ISO values. */
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly when: readonly string[];
}

/** A marked article cannot be used; the message names the file. */
export class MarkedArticleError extends Error {
  override readonly name = 'MarkedArticleError';
}

const answers = v.array(v.string());
const place = v.pipe(v.number(), v.integer());

/** Articles with marks beside their text. */
const jsonArticle = v.object({
  id: v.string(),
  title: v.string(),
  published: v.string(),
  text: v.array(v.string()),
  mentions: v.array(v.object({ p: place, start: place, end: place, entity: v.optional(v.string()) })),
  summary: v.object({ who: answers, where: answers, when: answers }),
});

function readJson(path: string, content: string): AnsweredArticle {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    throw new MarkedArticleError(`${path}: ${reasonOf(error)}`);
  }
  const checked = v.safeParse(jsonArticle, parsed);
  if (!checked.success) throw new MarkedArticleError(`${path}: ${checked.issues[0].message}`);
  const { id, title, published, text, mentions, summary } = checked.output;
  const names = mentions.flatMap(({ p, start, end, entity }) =>
    entity === undefined ? [] : [{ paragraph: p, start, end, key: entity }],
  );
  return { id, title, published, paragraphs: text, names, ...summary };
}

/** Kinds of marks that name something. */
const NAMING = /^(?:person|organization|place|other|nisba):\s*([^;]+)/;

/** A text without its marks, `[words]{person: Key; …}`, and the names they are of. */
function unmarked(marked: string, paragraph: number): { readonly text: string; readonly names: readonly MarkedName[] } {
  const names: MarkedName[] = [];
  const open: number[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/\[|\](?:\{[^}]*\})?|[^[\]]+/g)) {
    if (piece === '[') open.push(text.length);
    else if (piece.startsWith(']')) {
      const start = open.pop();
      const key = NAMING.exec(piece.slice(2, -1))?.[1]?.trim();
      if (start !== undefined && key) names.push({ paragraph, start, end: text.length, key });
    } else text += piece;
  }
  return { text, names };
}

/** Articles with marks within their text, below a head of `field: value`. */
function readText(path: string, content: string): AnsweredArticle {
  const [head = '', ...marked] = content
    .replaceAll('\r', '')
    .trim()
    .split(/\n\s*\n/);
  const fields = new Map(
    head.split('\n').map((line) => [line.split(':', 1)[0]?.trim(), line.replace(/^[^:]*:/, '').trim()]),
  );
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new MarkedArticleError(`${path}: no ${name}`);
    return value;
  };
  const listed = (name: string): readonly string[] =>
    field(name)
      .split(';')
      .map((key) => key.trim())
      .filter(Boolean);
  const title = unmarked(field('title'), -1);
  const paragraphs = marked.map(unmarked);
  return {
    id: path,
    title: title.text,
    published: field('published'),
    paragraphs: paragraphs.map(({ text }) => text),
    names: [title, ...paragraphs].flatMap(({ names }) => names),
    who: listed('who'),
    where: listed('where'),
    when: listed('when'),
  };
}

/** The articles of a file, or of a folder's `.txt` and `.json` files in order of name. Throws MarkedArticleError. */
export function readAnswered(path: string): AnsweredArticle[] {
  let content: string;
  try {
    if (statSync(path).isDirectory())
      return readdirSync(path)
        .filter((file) => /\.(?:txt|json)$/.test(file))
        .sort()
        .flatMap((file) => readAnswered(join(path, file)));
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof MarkedArticleError) throw error;
    throw new MarkedArticleError(`${path}: ${reasonOf(error)}`);
  }
  return [path.endsWith('.json') ? readJson(path, content) : readText(path, content)];
}
