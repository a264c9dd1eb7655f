import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import { NO_OWN_ENTRIES, type OwnGlossary } from '../glossary/own/own-entries';
import type { Decision } from '../inspection';
import { EXPORT_IDS, EXPORTS } from '../notes/exports/exports';
import { exportLabels } from '../notes/exports/labels';
import { summaryText } from '../summary/summary-text';
import { articleInFile, type Given } from './annotate/annotate-file';
import { escapeControls, withoutControls } from './annotate/control-characters';
import { isEncoding } from './annotate/decode-file';
import { explanationText } from './annotate/explain-text';
import { GIVEN_DATE, isGivenDate } from './annotate/given-date';
import { analyseBounded, boundedArticle } from './annotate/input-bounds';
import { annotateLines } from './annotate/lines/annotate-lines';
import { linesRequest, UsageError } from './annotate/lines/lines-request';
import { RunFileError } from './annotate/lines/run-file';
import { localeMessages } from './annotate/locale-messages';
import { type KnowledgeOf, knowledgeWithOwn, readOwnGlossary } from './annotate/own-knowledge';
import { OutputError, print } from './annotate/standard-output';
import { fail, tell } from './annotate/tell';
import { reasonOf, systemReason, UnreadableError } from './annotate/unreadable';
import { loadKnowledge } from './load-knowledge';

/** What can be printed: the analysis, the summary, and whatever a reader can take away. */
const FORMATS = ['json', 'summary', ...EXPORT_IDS.filter((id) => id !== 'json')] as const;

const FORMAT_LINES = EXPORT_IDS.filter((id) => id !== 'json').map(
  (id) => `                                     ${id.padEnd(13)}${EXPORTS[id].name}`,
);

const USAGE = `annotate: who, where and when of Arabic articles

  npm run --silent annotate -- [options] FILE…   saved pages (.html, .htm, .mhtml, .mht) and texts (.txt: first line the title)
  npm run --silent annotate -- --jsonl [options] one JSON object a line from standard input, one answer a line

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

Options with --jsonl:
  --input FILE                     lines (.jsonl), gzipped (.gz) or a table (.parquet); several are read in turn
  --output FILE                    the same forms; made anew
  --encoding NAME                  encoding of the lines, if that is not UTF-8
  --glossary FILE                  as for files; what is corrected in one article holds for the line with its url
  --jobs N                         threads that share the work
  --memory MB                      of each thread; a page that takes more is a fault. 1024 is the default
  --resume                         goes on where a run stopped that wrote to the same --output (.jsonl or .jsonl.gz)
  --progress                       how far it has come, on standard error; on a terminal it is always told

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
}

const isFormat = (word: string): word is Format => FORMATS.some((format) => format === word);
const isLanguage = (word: string): word is Language => word === 'ar' || word === 'en';

async function written(analysis: Analysis, path: string, { format, language }: Request): Promise<string> {
  // A terminal would obey what of C1, DEL and turned directions JSON leaves as it is.
  if (format === 'json') return escapeControls(JSON.stringify(analysis, null, 2), 'lines');
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
      // Who reads files one by one may have had enough, as `head` has.
      if (error instanceof OutputError && error.isReaderGone) return;
      if (error instanceof OutputError) throw error;
      fail(`${path}: ${reasonOf(error)}`);
    }
  }
}

function requestOf(values: { readonly [Name in keyof Request]?: string | undefined }): Request {
  const { format = 'json', language = 'en', published, url, encoding, explain } = values;
  if (!isFormat(format)) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not ${format}`);
  if (!isLanguage(language)) throw new UsageError(`--language is ar or en, not ${language}`);
  if (published !== undefined && !isGivenDate(published))
    throw new UsageError(`--published is ${GIVEN_DATE}, not ${published}`);
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url is a whole address, not ${url}`);
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`--encoding is a name like windows-1256 or utf-8, not ${encoding}`);
  return { format, language, published, url, encoding, explain };
}

/**
 * The reader's own glossary in a file; nothing where none is given.
 * @throws {UsageError} where the file holds none
 */
async function givenGlossary(path: string | undefined): Promise<OwnGlossary> {
  if (path === undefined) return NO_OWN_ENTRIES;
  try {
    return await readOwnGlossary(path);
  } catch (error) {
    throw new UsageError(`--glossary ${path}: ${reasonOf(error)}`);
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
      input: { type: 'string', multiple: true },
      output: { type: 'string' },
      jobs: { type: 'string' },
      memory: { type: 'string' },
      resume: { type: 'boolean' },
      progress: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const { help, jsonl, encoding, glossary, ...given } = values;
  if (help) return print(USAGE);
  const { input, output, jobs, memory, resume, progress, ...forFiles } = given;
  const forLines = { input, output, jobs, memory, resume, progress };
  if (jsonl) {
    if (positionals.length > 0) throw new UsageError('--jsonl reads standard input or --input, and no other file');
    if (Object.keys(forFiles).length > 0) throw new UsageError('--jsonl takes no options for files');
    return annotateLines(linesRequest({ ...forLines, encoding }), await givenGlossary(glossary));
  }
  const [stray] = Object.entries(forLines).find(([, value]) => value !== undefined) ?? [];
  if (stray) throw new UsageError(`--${stray} is for --jsonl`);
  if (positionals.length === 0) throw new UsageError('name a file, or --jsonl');
  const request = requestOf({ ...forFiles, encoding });
  return annotateFiles(positionals, request, knowledgeWithOwn(loadKnowledge(), await givenGlossary(glossary)));
}

/** What stops the command and is told in one line; everything else is a fault of the command itself. */
const isTold = (error: unknown): boolean =>
  [OutputError, RunFileError, UnreadableError].some((kind) => error instanceof kind) || systemReason(error) !== null;

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (isUsage) {
    tell(`annotate: ${error.message}; see --help`);
    process.exitCode = 2;
  } else if (isTold(error)) fail(`annotate: ${reasonOf(error)}`);
  else throw error;
}
