import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readMarkedArticle } from '../accuracy/article-file';
import { isName } from '../accuracy/marks';
import { reasonOf } from '../annotate/unreadable';
import { CorpusError } from '../training/corpus';

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
    throw new CorpusError(`${path}: ${reasonOf(error)}`);
  }
  const checked = v.safeParse(jsonArticle, parsed);
  if (!checked.success) throw new CorpusError(`${path}: ${checked.issues[0].message}`);
  const { id, title, published, text, mentions, summary } = checked.output;
  const names = mentions.flatMap(({ p, start, end, entity }) =>
    entity === undefined ? [] : [{ paragraph: p, start, end, key: entity }],
  );
  return { id, title, published, paragraphs: text, names, ...summary };
}

/** Articles of the project's own format, test/accuracy/articles/README.md. */
function readText(path: string, content: string): AnsweredArticle {
  const { title, published, paragraphs, marks, who, where, when } = readMarkedArticle(content, path);
  return { id: path, title, published, paragraphs, names: marks.filter(isName), who, where, when };
}

/** The articles of a file, or of a folder's `.txt` and `.json` files in order of name. Throws CorpusError. */
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
    if (error instanceof CorpusError) throw error;
    throw new CorpusError(`${path}: ${reasonOf(error)}`);
  }
  return [path.endsWith('.json') ? readJson(path, content) : readText(path, content)];
}
