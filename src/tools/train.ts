import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { wordKeys } from '../arabic/words';
import type { Glossary } from '../glossary/glossary';
import { type Calibration, calibrated } from '../recognition/model/calibration';
import { writeModel } from '../recognition/model/model';
import { KINDS, type Kind } from '../recognition/model/tags';
import { WordClusters } from '../recognition/model/word-clusters';
import { WordViews } from '../recognition/model/word-view';
import { proposing } from '../recognition/proposals';
import { withoutPause } from '../steps';
import { articleOf } from './annotate-line';
import { escapeControls } from './control-characters';
import { ASSETS } from './glossary-files';
import { loadGlossary } from './load-glossary';
import { loadModel, MODEL_FILE } from './load-knowledge';
import { calibrationsOf } from './training/calibration';
import {
  type CorpusArticle,
  CorpusError,
  type MarkedArticle,
  readArticles,
  readMarked,
  readMarks,
} from './training/corpus';
import { answersOf, type Examples, examplesOf } from './training/examples';
import { Learner, type Lesson, slotsThatRecur } from './training/learner';
import { figuresOf, type Judged, type Judgement, judge } from './training/measure';
import { clustersOf } from './training/word-clusters';
import { wordVectorsOf } from './training/word-vectors';
import { systemReason } from './unreadable';

/** Marks of this project's own, without the text they are of. */
const MARKS = join(ASSETS, 'training', 'marks.jsonl');

const USAGE = `train: learns the model that decides what is a name

  npm run train -- --raw FILE [--marks FILE] [--marked FILE…] [--clusters] [--folds N] [--test FILE] [--output FILE]

  --raw FILE      articles, JSON lines {id, title, paragraphs}, also .gz: the text that the marks are of
  --marks FILE    marks without their text, JSON lines {id, read: [[p, start, end]], marks: [[p, start, end, letter]]},
                  each in an article of the raw ones; ${MARKS} by default
  --marked FILE   articles whose names are marked, JSON lines {id, title, paragraphs, mentions: [{p, start, end, type}]}:
                  p from 0, -1 the title; UTF-16 offsets without prefixes; type ${KINDS.join(', ')}
  --clusters      learns the word clusters anew from the raw articles, which takes minutes; else those of the present
                  model stay
  --folds N       parts of the marked articles that are measured in turn on what the others teach; 5 by default
  --test FILE     marked articles that are only measured, with the weights learned from the others
  --output FILE   where the model goes; ${MODEL_FILE} by default

The same files give the same model to the byte. Ends with 1 if a file cannot be used, with 2 if the options are wrong.
`;

/** Found by trial on marked articles that were not learned from: docs/recogniser.md. */
const LESSON: Lesson = { epochs: 2, rate: 0.05, hidden: 0.15 };
/** A feature that stands fewer times in the marked articles is left out. */
const FEWEST_OCCURRENCES = 24;
const CLUSTERS = 256;
/** The most frequent words, whose clusters the model keeps; a hundred thousand bytes of them are 50,000. */
const CLUSTERED_WORDS = 45_000;
const SEED = 1;

const NAMES: readonly Kind[] = ['person', 'place', 'organization', 'other'];
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const tell = (message: string): void => console.error(message);
const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1)).padStart(5);

/** Word clusters learned from a corpus. */
function learnClusters(articles: Iterable<CorpusArticle>): WordClusters {
  const texts: string[][] = [];
  for (const { title, paragraphs } of articles)
    for (const text of [title ?? '', ...paragraphs]) texts.push(wordKeys(text));
  const vectors = wordVectorsOf(texts, tell);
  const clusters = clustersOf(vectors, CLUSTERS);
  return WordClusters.of(new Map(vectors.words.slice(0, CLUSTERED_WORDS).map((word, at) => [word, clusters[at] ?? 0])));
}

/** The examples of marked articles, with progress: a thousand articles take some ten seconds. */
function examplesFrom(articles: readonly MarkedArticle[], glossary: Glossary, clusters: WordClusters): Examples[] {
  const views = new WordViews(clusters);
  return articles.map((article, at) => {
    if (at % 1000 === 0) tell(`reading marked articles: ${at} of ${articles.length}`);
    const { title, paragraphs, marks } = article;
    const proposals = withoutPause(proposing(articleOf({ title, paragraphs }), glossary));
    const answers = proposals.passages.map((passage) =>
      answersOf(
        passage,
        marks.filter((mark) => mark.paragraph === passage.paragraph),
      ),
    );
    return examplesOf(proposals, answers, glossary, views);
  });
}

function learn(examples: readonly Examples[]): Learner {
  const learner = new Learner(SEED, slotsThatRecur(examples, FEWEST_OCCURRENCES));
  learner.learn(examples, LESSON, tell);
  return learner;
}

/** What each part of the articles is read like by a model of the other parts. */
function crossValidated(examples: readonly Examples[], folds: number): Judgement {
  const told: Judgement['told'][] = [];
  const marked = new Map<Kind, number>();
  for (let fold = 0; fold < folds; fold++) {
    tell(`part ${fold + 1} of ${folds}`);
    const learner = learn(examples.filter((_, at) => at % folds !== fold));
    const judgement = judge(
      learner,
      examples.filter((_, at) => at % folds === fold),
    );
    told.push(judgement.told);
    for (const [kind, count] of judgement.marked) marked.set(kind, (marked.get(kind) ?? 0) + count);
  }
  return { told: told.flat(), marked };
}

function print(title: string, judgement: Judgement): void {
  console.log(`\n${title}\n                  precision  recall      F1`);
  const row = (name: string, kinds: readonly Kind[], from = 0): void => {
    const { precision, recall, f1 } = figuresOf(judgement, kinds, from);
    console.log(`${name.padEnd(18)}    ${percent(precision)}   ${percent(recall)}   ${percent(f1)}`);
  };
  row('names', NAMES);
  for (const kind of KINDS) row(kind, [kind]);
  for (const threshold of THRESHOLDS) row(`names from ${threshold}`, NAMES, threshold);
}

/** How often names are right that are told with a probability, in tenths: a calibrated model's rows agree. */
function printReliability({ told }: Judgement): void {
  console.log('\ntold with     names   right');
  for (let tenth = 0; tenth < 10; tenth++) {
    const some = told.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === tenth);
    const right = some.filter((one) => one.right).length / some.length;
    if (some.length > 0)
      console.log(
        `0.${tenth} to ${((tenth + 1) / 10).toFixed(1)}  ${String(some.length).padStart(7)}   ${percent(right)}`,
      );
  }
}

/** A told name's probability as the model will tell it. */
function putRight({ kind, probability }: Judged, calibration: readonly Calibration[]): number {
  const one = calibration[KINDS.indexOf(kind)];
  return one ? calibrated(probability, one) : probability;
}

function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      marked: { type: 'string', multiple: true, default: [] },
      raw: { type: 'string' },
      marks: { type: 'string', default: MARKS },
      clusters: { type: 'boolean', default: false },
      folds: { type: 'string', default: '5' },
      test: { type: 'string' },
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
  tell(`${marked.length} marked articles, ${marked.reduce((sum, { marks }) => sum + marks.length, 0)} marks`);
  if (marked.length < folds)
    throw new CorpusError(`${marked.length} marked articles are too few to be measured in ${folds} parts`);
  const glossary = loadGlossary();
  const clusters = values.clusters ? learnClusters(raw.values()) : loadModel().clusters;
  const examples = examplesFrom(marked, glossary, clusters);
  const judgement = crossValidated(examples, folds);
  const calibration = calibrationsOf(judgement.told);
  print(`cross-validated in ${folds} parts`, judgement);
  const learner = learn(examples);
  const bytes = writeModel({ weights: learner.weights, transitions: learner.transitions, calibration, clusters });
  writeFileSync(values.output, bytes);
  printReliability({
    ...judgement,
    told: judgement.told.map((one) => ({ ...one, probability: putRight(one, calibration) })),
  });
  if (values.test !== undefined)
    print(`measured on ${values.test}`, judge(learner, examplesFrom(test, glossary, clusters)));
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
