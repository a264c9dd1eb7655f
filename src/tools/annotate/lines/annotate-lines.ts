import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { version } from '../../../../package.json' with { type: 'json' };
import type { OwnGlossary } from '../../../glossary/own/own-entries';
import { openShared, shareKnowledge } from '../../load-knowledge';
import { idOfLine } from '../annotate-line';
import { knowledgeWithOwn } from '../own-knowledge';
import type { Line } from '../read-lines';
import { fail, tell } from '../tell';
import { type Answered, answered } from './answered';
import { isGzip, isParquet } from './file-form';
import { inOrder, type Waiting } from './in-order';
import { keptAnswers, wholeBytes } from './kept-answers';
import type { LinesRequest } from './lines-request';
import { FileLines, type Output, STANDARD_OUTPUT } from './outputs';
import { type Count, Progress } from './progress';
import { RunFile, RunFileError } from './run-file';
import { type SourceLine, sourceLines } from './source-lines';
import { type ThreadKnowledge, Threads } from './threads';

/** Lines for each thread that are read ahead: enough that none waits, few enough to weigh nothing. */
const AHEAD = 8;
/** Bytes of input beyond which nothing is read ahead: two of the longest lines. */
const MOST_AHEAD = 64 * 2 ** 20;

/**
 * Answers lines in their order, by what is known and the reader's own glossary, as fast as the output takes them, and tells
 * faults by their places. The process's status is 1 where there is one. Throws `OutputError`, and `RunFileError` where the output is another run's.
 */
export async function annotateLines(request: LinesRequest, own: OwnGlossary): Promise<void> {
  const { output, resume } = request;
  const knowledge = { shared: shareKnowledge(), own };
  if (output === null) return answerAll(request, knowledge, async () => STANDARD_OUTPUT);
  const beginning = resume ? 'resumed' : isParquet(output) ? 'anew in any case' : 'anew';
  const run = new RunFile(output, makerOf(knowledge, request), beginning);
  try {
    await answerAll(request, knowledge, (lines, count) =>
      resume && existsSync(output) ? goOn(output, run, lines, count) : beginAnew(output),
    );
    run.finish();
  } catch (error) {
    if (error instanceof RunFileError && !run.isUnfinished) run.finish();
    else run.leave();
    throw error;
  }
}

/** The same makes the same answers to the same lines. */
function makerOf({ shared, own }: ThreadKnowledge, { encoding = 'utf-8' }: LinesRequest): string {
  const { glossary, model } = shared;
  const knowledge = createHash('sha256').update(new Uint8Array(glossary)).update(new Uint8Array(model));
  return `${version} ${knowledge.update(JSON.stringify(own)).digest('hex')} ${encoding}`;
}

async function beginAnew(output: string): Promise<Output> {
  if (!isParquet(output)) return FileLines.open(output, isGzip(output), 0);
  // What writes tables takes as long to load as all the rest, and is seldom asked for.
  const { ParquetRows } = await import('./parquet-output');
  return ParquetRows.open(output);
}

/** Passes by what an earlier run has answered, and opens its output behind that. */
async function goOn(
  output: string,
  run: RunFile,
  lines: AsyncGenerator<SourceLine, undefined>,
  count: Count,
): Promise<Output> {
  const kept = await wholeBytes(output);
  for await (const { id, isFault } of keptAnswers(output, kept)) {
    const { value: line } = await lines.next();
    if (!line) throw new RunFileError(`${output} has more answers than the input has lines: it is of another input`);
    const asked = idOfLine(line);
    if (asked !== id)
      throw new RunFileError(`${output} answers «${id}» where ${line.place} asks «${asked}»: it is of another input`);
    count.lines++;
    if (isFault) count.faults++;
  }
  if (!run.isUnfinished && (kept < statSync(output).size || !(await lines.next()).done))
    throw new RunFileError(`${output} is not what a run left that was interrupted: ${run.path} is missing`);
  if (!run.isOurs) throw new RunFileError(`${output} was taken over by another run`);
  return FileLines.open(output, isGzip(output), kept);
}

/** Opens an output, given the lines it is to answer; of those that it takes from them it has the answers. */
type OpenOutput = (lines: AsyncGenerator<SourceLine, undefined>, count: Count) => Promise<Output>;

async function answerAll(request: LinesRequest, knowledge: ThreadKnowledge, openOutput: OpenOutput): Promise<void> {
  const end = new AbortController();
  const count: Count = { lines: 0, faults: 0 };
  const lines = sourceLines(request, end.signal, fail);
  const answering = answeringOf(request, knowledge);
  let output: Output | null = null;
  let progress: Progress | null = null;
  try {
    output = await openOutput(lines, count);
    if (request.progress) progress = new Progress(count);
    for await (const { question, answer } of inOrder(lines, answering.ask, answering.hasRoom)) {
      await output.write(answer);
      count.lines++;
      if (answer.error === null) continue;
      count.faults++;
      progress?.makeWay();
      fail(`${question.place}: ${answer.error}`);
    }
    await output.end();
  } finally {
    end.abort();
    progress?.stop();
    await Promise.all([answering.stop(), output?.close()]);
  }
  if (count.faults === 0) return;
  process.exitCode = 1;
  tell(`annotate: ${count.faults} of ${count.lines} lines could not be read`);
}

/** Who answers lines, and how many at a time. */
interface Answering {
  readonly ask: (line: Line) => Promise<Answered>;
  readonly hasRoom: (waiting: readonly Waiting<Line, Answered>[]) => boolean;
  readonly stop: () => Promise<void>;
}

function answeringOf({ jobs, memory }: LinesRequest, knowledge: ThreadKnowledge): Answering {
  if (jobs === null) {
    const knowledgeOf = knowledgeWithOwn(openShared(knowledge.shared), knowledge.own);
    return {
      ask: async (line) => answered(line, knowledgeOf),
      hasRoom: (waiting) => waiting.length === 0,
      stop: async () => undefined,
    };
  }
  const threads = new Threads(knowledge, { jobs, memory });
  return {
    ask: (line) => threads.answer(line),
    hasRoom: (waiting) => waiting.length < jobs * AHEAD && bytesOf(waiting) < MOST_AHEAD,
    stop: () => threads.stop(),
  };
}

const bytesOf = (waiting: readonly Waiting<Line, Answered>[]): number =>
  waiting.reduce((sum, { question }) => sum + question.bytes.length, 0);
