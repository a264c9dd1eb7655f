import { parseArgs } from 'node:util';
import { articlesIn } from './accuracy/article-folder';
import { changedHalves, falls, hasBaseline, type Measured, readBaseline, writeBaseline } from './accuracy/baseline';
import { linksNow, readJudgedLinks } from './accuracy/judged-links';
import { type ScoredArticle, scoreArticles, summed } from './accuracy/measure';
import { measured, measuresOf, scoreHalf } from './accuracy/measure-own';
import { BASELINE_FILE, JUDGED_LINKS } from './accuracy/own-corpus';
import { fallLine, faultsOf, type Grouping, groupsOf, tableOf } from './accuracy/report';
import type { ScoreSheet } from './accuracy/score-sheet';
import { escapeControls } from './annotate/control-characters';
import { systemReason } from './annotate/unreadable';
import { loadKnowledge } from './load-knowledge';
import { CorpusError, readArticles } from './training/corpus';

const USAGE = `accuracy: how right Hashiya is on articles of its own

  npm run accuracy -- [--show] [--by desk|country] [--accept]
  npm run accuracy -- --corpus FOLDER [--show] [--by desk|country]
  npm run accuracy -- --judged FILE

  --show            what is wrong in the tuning half: subject, file, paragraph, words. The testing half tells figures only
  --by desk|country names by desk or country too
  --accept          raises the baseline, or makes it anew where the articles have changed
  --corpus FOLDER   measures on the articles of another folder instead (format: test/accuracy/articles/README.md)
  --judged FILE     what became of the cards that readers have judged (test/accuracy/judged-links.jsonl), in the raw articles they
                    stand in: JSON lines {id, title, paragraphs}, packed or not, which are no part of the project

P: of what is told, what is right. R: of what is marked, what is found. silent: of what is marked, that nothing is told of.
Ends with 1 if a figure is below the baseline or a file cannot be used, with 2 if the options are wrong.
`;

/** The command's words are off; the message says which. */
class UsageError extends Error {}

interface Request {
  readonly show: boolean;
  readonly by: Grouping | undefined;
}

/** Scored articles under the name of their column. */
interface Group {
  readonly head: string;
  readonly articles: readonly ScoredArticle[];
  readonly sheet: ScoreSheet;
}

const tell = (message: string): void => console.error(escapeControls(`accuracy: ${message}`, 'one line'));

function fail(message: string, status: number): void {
  tell(message);
  process.exitCode = status;
}

const isGrouping = (word: string): word is Grouping => word === 'desk' || word === 'country';

function print(groups: readonly Group[], { show, by }: Request): void {
  console.log(tableOf(groups));
  if (by !== undefined) console.log(`\n${groupsOf(by, groups)}`);
  const [first] = groups;
  if (show && first) console.log(`\n${faultsOf(first.articles)}`);
}

/** Makes a baseline of what is measured, unless figures fell on the very articles of the last one. */
function acceptAsBaseline(now: Measured): void {
  const before = hasBaseline(BASELINE_FILE) ? readBaseline(BASELINE_FILE) : null;
  const fallen = before ? falls(before, now) : [];
  for (const fall of fallen) tell(fallLine(fall));
  const changed = before ? changedHalves(before, now) : [];
  if (fallen.every(({ half }) => changed.includes(half))) {
    writeBaseline(BASELINE_FILE, now);
    tell(`${BASELINE_FILE} is written`);
  } else fail(`${BASELINE_FILE} stays: it may only rise, unless the articles change`, 1);
}

/** Tells what is below the baseline. */
function compare(now: Measured): void {
  const baseline = readBaseline(BASELINE_FILE);
  const fallen = falls(baseline, now);
  for (const fall of fallen) tell(fallLine(fall));
  const changed = changedHalves(baseline, now);
  if (fallen.length > 0) process.exitCode = 1;
  if (changed.length > 0)
    fail(
      `the ${changed.join(' and ')} articles are not those of ${BASELINE_FILE}: accept the figures with --accept`,
      1,
    );
}

function measureOwn(request: Request, accept: boolean): void {
  const measures = measuresOf(loadKnowledge());
  const tuning = scoreHalf('tuning', measures, tell);
  const testing = scoreHalf('testing', measures, tell);
  print(
    [
      { head: 'tuning', ...tuning },
      { head: 'testing', ...testing },
    ],
    request,
  );
  const now = measured(tuning, testing);
  if (accept) acceptAsBaseline(now);
  else compare(now);
}

function measureFolder(folder: string, request: Request): void {
  const filed = articlesIn(folder);
  const articles = scoreArticles(filed, measuresOf(loadKnowledge()), tell);
  print([{ head: folder, articles, sheet: summed(articles.map(({ sheet }) => sheet)) }], request);
}

function compareJudged(path: string): void {
  const { right, wrong, missing } = linksNow(readJudgedLinks(JUDGED_LINKS), readArticles(path), loadKnowledge());
  console.log(`right cards: ${right.same} as judged, ${right.silent} gone, ${right.other} another's`);
  console.log(`wrong cards: ${wrong.same} as judged, ${wrong.silent} gone, ${wrong.other} another's`);
  if (missing > 0) fail(`${missing} judged cards stand in articles that ${path} has not`, 1);
}

function main(words: readonly string[]): void {
  const { values } = parseArgs({
    args: [...words],
    options: {
      show: { type: 'boolean', default: false },
      by: { type: 'string' },
      accept: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      judged: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { show, by, accept, corpus, judged, help } = values;
  if (by !== undefined && !isGrouping(by)) throw new UsageError(`--by is desk or country, not ${by}`);
  if (corpus !== undefined && accept) throw new UsageError('--accept is for the project’s own articles');
  if (help) console.log(USAGE);
  else if (judged !== undefined) compareJudged(judged);
  else if (corpus === undefined) measureOwn({ show, by }, accept);
  else measureFolder(corpus, { show, by });
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CorpusError) fail(error.message, 1);
  // The system's own message, which names the file.
  else if (error instanceof Error && systemReason(error) !== null) fail(error.message, 1);
  else if (error instanceof UsageError || (error instanceof TypeError && 'code' in error))
    fail(`${error.message}; see --help`, 2);
  else throw error;
}
