import { parseArgs } from 'node:util';
import { NO_OWN_ENTRIES, type OwnGlossary } from '../glossary/own/own-entries';
import { EXPORT_IDS, EXPORTS } from '../notes/exports/exports';
import type { FilesRequest } from './annotate/annotate-files';
import { isEncoding } from './annotate/encoding-label';
import { GIVEN_DATE, isGivenDate } from './annotate/given-date';
import { linesRequest, UsageError } from './annotate/lines/lines-request';
import { RunFileError } from './annotate/lines/run-file';
import { OutputError, print } from './annotate/standard-output';
import { fail, tell } from './annotate/tell';
import { reasonOf, systemReason, UnreadableError } from './annotate/unreadable';

// What reads and analyses is loaded once the words are known to be right: it takes longer than to be told that they are not.

/** What can be printed: the analysis, the summary, and whatever a reader can take away. */
const FORMATS: readonly FilesRequest['format'][] = ['json', 'summary', ...EXPORT_IDS.filter((id) => id !== 'json')];

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

const isFormat = (word: string): word is FilesRequest['format'] => FORMATS.some((format) => format === word);
const isLanguage = (word: string): word is FilesRequest['language'] => word === 'ar' || word === 'en';

function requestOf(values: { readonly [Name in keyof FilesRequest]?: string | undefined }): FilesRequest {
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
    const { readOwnGlossary } = await import('./annotate/own-glossary-file');
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
    const request = linesRequest({ ...forLines, encoding });
    const own = await givenGlossary(glossary);
    const { annotateLines } = await import('./annotate/lines/annotate-lines');
    return annotateLines(request, own);
  }
  const [stray] = Object.entries(forLines).find(([, value]) => value !== undefined) ?? [];
  if (stray) throw new UsageError(`--${stray} is for --jsonl`);
  if (positionals.length === 0) throw new UsageError('name a file, or --jsonl');
  const request = requestOf({ ...forFiles, encoding });
  const own = await givenGlossary(glossary);
  const { annotateFiles } = await import('./annotate/annotate-files');
  return annotateFiles(positionals, request, own);
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
