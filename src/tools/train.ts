import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeModel } from '../recognition/model/model';
import { KINDS } from '../recognition/model/tags';
import { escapeControls } from './annotate/control-characters';
import { systemReason } from './annotate/unreadable';
import { ASSETS } from './glossary-files';
import { loadGlossary } from './load-glossary';
import { loadModel, MODEL_FILE } from './load-knowledge';
import { calibrationsOf } from './training/calibration';
import { CorpusError, readArticles, readMarked, readMarks } from './training/corpus';
import { crossValidated, examplesFrom, learn, learnClusters } from './training/lessons';
import { judge } from './training/measure';
import { printJudgement, printReliability } from './training/report';
import { study } from './training/study';

/** Marks of this project's own, without the text they are of. */
const MARKS = join(ASSETS, 'training', 'marks.jsonl');

const USAGE = `train: learns the model that decides what is a name

  npm run train -- --raw FILE [--marks FILE] [--marked FILE…] [--clusters] [--folds N] [--held-out FILE] [--test FILE]
                [--output FILE]

  --raw FILE      articles, JSON lines {id, title, paragraphs}, also .gz: the text that the marks are of
  --marks FILE    marks without their text, JSON lines {id, read: [[p, start, end]], marks: [[p, start, end, letter]]},
                  each in an article of the raw ones; ${MARKS} by default
  --marked FILE   articles whose names are marked, JSON lines {id, title, paragraphs, mentions: [{p, start, end, type}]}:
                  p from 0, -1 the title; UTF-16 offsets without prefixes; type ${KINDS.join(', ')}
  --clusters      learns the word clusters anew from the raw articles, which takes minutes; else those of the present
                  model stay
  --folds N       parts of the marked articles that are measured in turn on what the others teach; 5 by default
  --held-out FILE marks without their text that are only measured, with the weights learned from the others;
                  assets/training/marks-held-out.jsonl is of articles that the present model was least sure of
  --test FILE     marked articles that are only measured, too
  --study         instead of a model: what fewer marked articles and each kind of evidence are worth, on the test file
  --output FILE   where the model goes; ${MODEL_FILE} by default

The same files give the same model to the byte. Ends with 1 if a file cannot be used, with 2 if the options are wrong.
`;

const tell = (message: string): void => console.error(message);

function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      marked: { type: 'string', multiple: true, default: [] },
      raw: { type: 'string' },
      marks: { type: 'string', default: MARKS },
      clusters: { type: 'boolean', default: false },
      folds: { type: 'string', default: '5' },
      'held-out': { type: 'string' },
      test: { type: 'string' },
      study: { type: 'boolean', default: false },
      output: { type: 'string', default: MODEL_FILE },
      help: { type: 'boolean' },
    },
  });
  const folds = Number(values.folds);
  if (values.help || values.raw === undefined || !Number.isInteger(folds) || folds < 2) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const raw = new Map(Array.from(readArticles(values.raw), (article) => [article.id, article]));
  const marked = [...values.marked.flatMap((path) => [...readMarked(path)]), ...readMarks(values.marks, raw)];
  const test = values.test === undefined ? [] : [...readMarked(values.test)];
  const heldOut = values['held-out'] === undefined ? [] : [...readMarks(values['held-out'], raw)];
  tell(`${marked.length} marked articles, ${marked.reduce((sum, { marks }) => sum + marks.length, 0)} marks`);
  if (marked.length < folds)
    throw new CorpusError(`${marked.length} marked articles are too few to be measured in ${folds} parts`);
  const glossary = loadGlossary();
  const clusters = values.clusters ? learnClusters(raw.values(), tell) : loadModel().clusters;
  if (values.study) {
    study(marked, test, glossary, clusters, tell);
    return;
  }
  const examples = examplesFrom(marked, glossary, clusters, tell);
  const judgement = crossValidated(examples, folds, tell);
  const calibration = calibrationsOf(judgement.told);
  printJudgement(`cross-validated in ${folds} parts`, judgement);
  const learner = learn(examples, tell);
  const bytes = writeModel({ weights: learner.weights, transitions: learner.transitions, calibration, clusters });
  writeFileSync(values.output, bytes);
  printReliability(judgement, calibration);
  for (const [path, articles] of [
    [values['held-out'], heldOut],
    [values.test, test],
  ] as const)
    if (path !== undefined)
      printJudgement(`measured on ${path}`, judge(learner, examplesFrom(articles, glossary, clusters, tell)));
  console.log(`\n${values.output}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
}

function fail(message: string, status: number): void {
  tell(escapeControls(`train: ${message}`, 'one line'));
  process.exitCode = status;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CorpusError) fail(error.message, 1);
  // The system's own message, which names the file.
  else if (error instanceof Error && systemReason(error) !== null) fail(error.message, 1);
  else if (error instanceof TypeError && 'code' in error) fail(`${error.message}; see --help`, 2);
  else throw error;
}
