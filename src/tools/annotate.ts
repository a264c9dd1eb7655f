import { fstatSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { Decision } from '../inspection';
import { EXPORT_IDS, EXPORTS } from '../notes/exports/exports';
import { exportLabels } from '../notes/exports/labels';
import type { Knowledge } from '../recognition/knowledge';
import { summaryText } from '../summary/summary-text';
import { articleInFile, type Given } from './annotate/annotate-file';
import { answerLine } from './annotate/annotate-line';
import { escapeControls, withoutControls } from './annotate/control-characters';
import { isEncoding } from './annotate/decode-file';
import { explanationText } from './annotate/explain-text';
import { GIVEN_DATE, isGivenDate } from './annotate/given-date';
import { analyseBounded, boundedArticle, MOST_BYTES } from './annotate/input-bounds';
import { localeMessages } from './annotate/locale-messages';
import { type KnowledgeOf, withOwnGlossary } from './annotate/own-knowledge';
import { readLines } from './annotate/read-lines';
import { OutputError, print } from './annotate/standard-output';
import { reasonOf, systemReason } from './annotate/unreadable';
import { loadKnowledge } from './load-knowledge';

/** What can be printed: the analysis, the summary, and whatever a reader can take away. */
const FORMATS = ['json', 'summary', ...EXPORT_IDS.filter((id) => id !== 'json')] as const;

const FORMAT_LINES = EXPORT_IDS.filter((id) => id !== 'json').map(
  (id) => `                                     ${id.padEnd(13)}${EXPORTS[id].name}`,
);

const USAGE = `annotate: who, where and when of Arabic articles

  npm run --silent annotate -- [options] FILE…   saved pages (.html, .htm, .mhtml, .mht) and texts (.txt: first line the title)
  npm run --silent annotate -- --jsonl           one JSON object a line from standard input, one answer a line

Options for files:
  --format NAME                    what is printed for each file; json, the analysis, is the default, and others are
                                     summary      who, where, when and what was said, to paste
${FORMAT_LINES.join('\n')}
  --language ar|en                 language of all others; en is the default
  --published DATE                 day of publication (2024-10-27), where the file does not tell or tells wrong
  --url URL                        address the page was saved from
  --explain WORDS                  what was decided on these words and why, a line each by stage ('' for everything):
                                   names with what weighed most, lines of a page that are left out, a page refused
  --glossary FILE                  your own entries, hidden ones and corrections, as Hashiya exported them (JSON)
  --encoding NAME                  encoding (windows-1256), where the file does not tell or tells wrong

Ends with 0 if everything was read, with 1 if a file or a line could not be read or a file holds no Arabic article (the
others are answered), with 2 if the options are wrong.
`;

type Format = (typeof FORMATS)[number];
type Language = 'ar' | 'en';

/** What the command was asked to do with each file. */
interface Request extends Given {
  readonly format: Format;
  readonly language: Language;
  /** Words on which the decisions are explained instead. */
  readonly explain: string | undefined;
  /** File of the reader's own glossary. */
  readonly glossary: string | undefined;
}

/** The command's words are off; the message says which. */
class UsageError extends Error {}

const isFormat = (word: string): word is Format => FORMATS.some((format) => format === word);
const isLanguage = (word: string): word is Language => word === 'ar' || word === 'en';

/** One line to standard error. */
function tell(message: string): void {
  console.error(escapeControls(message, 'one line'));
}

/** A line or several of JSON. A terminal would obey what of C1, DEL and turned directions JSON leaves as it is. */
const asJson = (value: unknown, indent?: number): string =>
  escapeControls(JSON.stringify(value, null, indent), 'lines');

async function written(analysis: Analysis, path: string, { format, language }: Request): Promise<string> {
  if (format === 'json') return asJson(analysis, 2);
  if (format === 'summary') return withoutControls(summaryText(analysis, language));
  const address = analysis.article.url ?? pathToFileURL(path).href;
  const labels = exportLabels(localeMessages(language));
  const { write } = await EXPORTS[format].load();
  return withoutControls(write({ address, analysis, notes: null, labels, language }));
}

/** Explains what was decided on a file's words; of a file without an article, why it has none. Null where it has none. */
async function explained(
  path: string,
  words: string,
  request: Request,
  knowledgeOf: KnowledgeOf,
): Promise<Article | null> {
  const heard: Decision[] = [];
  const article = await articleInFile(path, request, { hear: (decision) => heard.push(decision) });
  const reading = { article: article && boundedArticle(article), heard };
  if (article || heard.length > 0)
    await print(`${withoutControls(explanationText(reading, words, knowledgeOf(article)))}\n`);
  return article;
}

/** Analyses a file's article and prints it; null where it has none. */
async function annotated(path: string, request: Request, knowledgeOf: KnowledgeOf): Promise<Article | null> {
  const article = await articleInFile(path, request);
  if (article) await print(`${await written(analyseBounded(article, knowledgeOf(article)), path, request)}\n`);
  return article;
}

/** Annotates the files in turn; a file that cannot be read or holds no article is told and the rest go on. */
async function annotateFiles(paths: readonly string[], request: Request, knowledgeOf: KnowledgeOf): Promise<void> {
  for (const path of paths) {
    try {
      const { explain } = request;
      const article = await (explain === undefined
        ? annotated(path, request, knowledgeOf)
        : explained(path, explain, request, knowledgeOf));
      if (!article) fail(`${path}: no Arabic article was found`);
    } catch (error) {
      if (error instanceof OutputError) throw error;
      fail(`${path}: ${reasonOf(error)}`);
    }
  }
}

/** Answers standard input line by line, in order, as fast as the reader of the output takes it. */
async function annotateLines(knowledge: Knowledge): Promise<void> {
  for await (const line of readLines(process.stdin, MOST_BYTES)) {
    if (!line.overlong && line.bytes.toString('latin1').trim() === '') continue;
    const answer = answerLine(line, knowledge);
    if ('error' in answer) process.exitCode = 1;
    await print(`${asJson(answer)}\n`);
  }
}

function fail(message: string): void {
  tell(message);
  process.exitCode = 1;
}

function requestOf(values: Partial<Record<keyof Request, string>>): Request {
  const { format = 'json', language = 'en', published, url, encoding, explain, glossary } = values;
  if (!isFormat(format)) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not ${format}`);
  if (!isLanguage(language)) throw new UsageError(`--language is ar or en, not ${language}`);
  if (published !== undefined && !isGivenDate(published))
    throw new UsageError(`--published is ${GIVEN_DATE}, not ${published}`);
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url is a whole address, not ${url}`);
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`--encoding is a name like windows-1256 or utf-8, not ${encoding}`);
  return { format, language, published, url, encoding, explain, glossary };
}

/** All that the files are analysed by. */
async function knowledgeOf({ glossary }: Request): Promise<KnowledgeOf> {
  const knowledge = loadKnowledge();
  if (glossary === undefined) return () => knowledge;
  try {
    return await withOwnGlossary(knowledge, glossary);
  } catch (error) {
    throw new UsageError(`--glossary ${glossary}: ${reasonOf(error)}`);
  }
}

async function main(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      language: { type: 'string' },
      published: { type: 'string' },
      url: { type: 'string' },
      encoding: { type: 'string' },
      explain: { type: 'string' },
      glossary: { type: 'string' },
      jsonl: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const { jsonl, help, ...options } = values;
  if (help) return print(USAGE);
  const request = requestOf(options);
  if (jsonl && positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no file');
  if (jsonl && Object.keys(options).length > 0) throw new UsageError('--jsonl takes no options for files');
  if (jsonl && fstatSync(0).isDirectory()) throw new UsageError('--jsonl reads standard input, which is a folder');
  if (!jsonl && positionals.length === 0) throw new UsageError('name a file, or --jsonl');
  await (jsonl ? annotateLines(loadKnowledge()) : annotateFiles(positionals, request, await knowledgeOf(request)));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (isUsage) {
    tell(`annotate: ${error.message}; see --help`);
    process.exitCode = 2;
  } else if (error instanceof OutputError) {
    if (!error.isReaderGone) fail(`annotate: ${error.message}`);
  } else if (systemReason(error) !== null) fail(`annotate: ${reasonOf(error)}`);
  else throw error;
}
