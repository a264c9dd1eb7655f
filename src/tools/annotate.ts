import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { analyse } from '../analyse';
import type { Analysis } from '../analysis';
import type { Article } from '../article/article';
import { parsePage } from '../article/parsed-page';
import { readArticle } from '../article/read-article';
import { readText } from '../article/read-text';
import type { Glossary } from '../glossary/glossary';
import { markdown } from '../notes/exports/markdown';
import { summaryText } from '../summary/summary-text';
import { answerLine } from './annotate-line';
import { exportLabels } from './export-labels';
import { loadGlossary } from './load-glossary';

const USAGE = `annotate: who, where and when of Arabic articles

  npm run --silent annotate -- [options] FILE…   saved pages (.html, .htm) and texts (.txt: first line the title)
  npm run --silent annotate -- --jsonl           one JSON object a line from standard input, one answer a line

  --format json|markdown|summary   what is printed for each file; json is the default
  --language ar|en                 language of markdown and summary; en is the default
  --published DATE                 day of publication (2024-10-27), where the file does not tell or tells wrong
  --url URL                        address the page was saved from`;

type Format = 'json' | 'markdown' | 'summary';
type Language = 'ar' | 'en';

/** What the command was asked to do with each file. */
interface Request {
  readonly format: Format;
  readonly language: Language;
  readonly published: string | undefined;
  readonly url: string | undefined;
}

/** The command's words are off; the message says which. */
class UsageError extends Error {}

const isFormat = (word: string): word is Format => ['json', 'markdown', 'summary'].includes(word);
const isLanguage = (word: string): word is Language => word === 'ar' || word === 'en';

/** A file's article, the day of publication replaced by the one that was given; null where it holds none. */
function articleIn(path: string, { published, url }: Request): Article | null {
  const source = readFileSync(path, 'utf8');
  const isPage = /\.x?html?$/i.test(path);
  const article = isPage ? readArticle(parsePage(source), { url: url ?? null })?.article : readText(source);
  if (!article || article.paragraphs.length === 0) return null;
  const addressed = url === undefined ? article : { ...article, url };
  return published === undefined ? addressed : { ...addressed, published, publishedFrom: 'given' };
}

function printed(analysis: Analysis, path: string, { format, language }: Request): string {
  if (format === 'json') return JSON.stringify(analysis, null, 2);
  if (format === 'summary') return summaryText(analysis, language);
  const address = analysis.article.url ?? pathToFileURL(path).href;
  return markdown.write({ address, analysis, notes: null, labels: exportLabels(language), language });
}

/** Annotates the files in turn; a file that cannot be read or holds no article is told and the rest go on. */
function annotateFiles(paths: readonly string[], request: Request, glossary: Glossary): boolean {
  let complete = true;
  for (const path of paths) {
    try {
      const article = articleIn(path, request);
      if (article) console.log(printed(analyse(article, glossary), path, request));
      else console.error(`${path}: no Arabic article was found`);
      complete &&= article !== null;
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : error}`);
      complete = false;
    }
  }
  return complete;
}

/** Answers standard input line by line, in order, as fast as the reader of the output takes it. */
async function annotateLines(glossary: Glossary): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const taken = process.stdout.write(`${JSON.stringify(answerLine(line, glossary))}\n`);
    if (!taken) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function main(words: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      language: { type: 'string', default: 'en' },
      published: { type: 'string' },
      url: { type: 'string' },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { format, language, published, url, jsonl, help } = values;
  if (help) console.log(USAGE);
  if (help) return true;
  if (!isFormat(format)) throw new UsageError(`--format is json, markdown or summary, not ${format}`);
  if (!isLanguage(language)) throw new UsageError(`--language is ar or en, not ${language}`);
  if (published !== undefined && Number.isNaN(Date.parse(published)))
    throw new UsageError(`--published is a date like 2024-10-27, not ${published}`);
  if (!jsonl && positionals.length === 0) throw new UsageError('name a file, or --jsonl');
  const glossary = loadGlossary();
  if (!jsonl) return annotateFiles(positionals, { format, language, published, url }, glossary);
  await annotateLines(glossary);
  return true;
}

try {
  if (!(await main(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!isUsage) throw error;
  console.error(`annotate: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
