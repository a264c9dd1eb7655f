import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readMarkedArticle } from '../accuracy/article-file';
import { isName } from '../accuracy/marks';
import { reasonOf } from '../annotate/unreadable';
import { CorpusError, parsedLines } from '../training/corpus';

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

/** A name by all the places where it stands, `[paragraph, start, end]`. */
const placesOfName = v.array(v.tuple([place, place, place]));

/** Answers without the text they are of. */
const answersLine = v.object({
  id: v.string(),
  who: v.array(placesOfName),
  where: v.array(placesOfName),
  when: answers,
});

const newsLine = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string())),
  published: v.string(),
  paragraphs: v.array(v.string()),
});

/**
 * Articles whose answers stand in one file and whose texts, which belong to others, in another one: JSON lines {id, title,
 * published, paragraphs}. Throws CorpusError, also for an answer to an article that the texts lack.
 */
export function readAnswersBeside(path: string, news: string): AnsweredArticle[] {
  const wanted = new Map([...parsedLines(path, answersLine)].map((line) => [line.id, line]));
  const found: AnsweredArticle[] = [];
  for (const { id, title, published, paragraphs } of parsedLines(news, newsLine)) {
    const answered = wanted.get(id);
    if (!answered) continue;
    wanted.delete(id);
    const names: MarkedName[] = [];
    const keysOf = (some: typeof answered.who): string[] =>
      some.map((places) => {
        // A country that acts and in which it happens is one name.
        const key = String(places[0]);
        for (const [paragraph, start, end] of places) names.push({ paragraph, start, end, key });
        return key;
      });
    const [who, where] = [keysOf(answered.who), keysOf(answered.where)];
    const day = published.slice(0, 10);
    found.push({ id, title: title ?? '', published: day, paragraphs, names, who, where, when: answered.when });
  }
  const [missing] = wanted.keys();
  if (missing !== undefined) throw new CorpusError(`${news}: ${missing}, which ${path} answers, is not there`);
  return found;
}
