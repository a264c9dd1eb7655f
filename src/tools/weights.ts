import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import weights from '../../assets/summary/weights.json' with { type: 'json' };
import { escapeControls } from './annotate/control-characters';
import { ASSETS } from './glossary-files';
import { loadKnowledge } from './load-knowledge';
import { CorpusError } from './training/corpus';
import { readAnswered, readAnswersBeside } from './weights/answered-article';
import { type Asked, QUESTIONS, type Question, questionsOf } from './weights/candidates';
import { choose, crossValidated, type Fitness, f1, RESTRAINTS } from './weights/choice';

const WEIGHTS = join(ASSETS, 'summary', 'weights.json');

const USAGE = `weights: finds what the figures of a summary are worth

  npm run weights -- --marked PATH… [--answers FILE --news FILE] [--folds N] [--output FILE]

  --marked PATH   articles of which readers said who, where and when, or a folder of them: text of the format that
                  test/accuracy/articles/README.md tells, or JSON {id, title, published, text, mentions: [{p, start, end,
                  entity}], summary: {who, where, when}}
  --answers FILE  answers of readers without text (assets/training/summary-answers.jsonl), learned from, too
  --news FILE     the articles that they are of, JSON lines {id, title, published, paragraphs}, packed or not
  --folds N       parts that are answered in turn by what the others teach; 9 by default
  --output FILE   where the weights go; ${WEIGHTS} by default

Tells how well the answers fit, and how much worse without each figure. The same files give the same weights. Ends with 1
if a file cannot be used, with 2 if the options are wrong.
`;

const percent = (share: number): string => (100 * share).toFixed(1);

const inWords = (fit: Fitness): string =>
  `P ${percent(fit.right / fit.told)}  R ${percent(fit.right / fit.wanted)}  F1 ${percent(f1(fit))}`;

/** Digits after the point that a weight is written with: more say nothing. */
const rounded = (weight: number): number => Number(weight.toFixed(2));

function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      marked: { type: 'string', multiple: true, default: [] },
      answers: { type: 'string' },
      news: { type: 'string' },
      folds: { type: 'string', default: '9' },
      output: { type: 'string', default: WEIGHTS },
      help: { type: 'boolean' },
    },
  });
  const folds = Number(values.folds);
  const { answers, news } = values;
  if (
    values.help ||
    values.marked.length === 0 ||
    (answers === undefined) !== (news === undefined) ||
    !Number.isInteger(folds) ||
    folds < 2
  ) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const beside = answers === undefined || news === undefined ? [] : readAnswersBeside(answers, news);
  const articles = [...values.marked.flatMap(readAnswered), ...beside];
  if (articles.length < folds)
    throw new CorpusError(`${articles.length} articles are too few to be answered in ${folds} parts`);
  const knowledge = loadKnowledge();
  const all = articles.map((article) => questionsOf(article, knowledge));
  const found = Object.fromEntries(
    QUESTIONS.map((asked) => [
      asked,
      learn(
        asked,
        all.map((one) => one[asked]),
        folds,
      ),
    ]),
  );
  writeFileSync(values.output, `${JSON.stringify({ ...weights, ...found }, null, 2)}\n`);
  console.log(`\n${values.output}: weights of ${articles.length} articles`);
}

/** Learns the weights of one question and tells what each is worth. */
function learn(asked: Asked, questions: readonly Question[], folds: number) {
  const { most, figures } = weights[asked];
  const names = Object.keys(figures);
  const tried = RESTRAINTS.map((restraint) => {
    const lesson = { names, most, restraint };
    return { lesson, fit: crossValidated(questions, lesson, folds) };
  });
  const { lesson, fit } = tried.reduce((best, one) => (f1(one.fit) > f1(best.fit) ? one : best));
  const choice = choose(questions, lesson);
  console.log(`\n${asked}, each part answered by what ${folds - 1} others teach: ${inWords(fit)}`);
  for (const [at, name] of names.entries()) {
    const others = names.filter((other) => other !== name);
    const without = percent(f1(crossValidated(questions, { ...lesson, names: others }, folds)));
    const worth = rounded(choice.weights[at] ?? 0).toFixed(2);
    console.log(`  ${name.padEnd(12)} ${worth.padStart(6)}   F1 without it ${without}`);
  }
  const learned = Object.fromEntries(names.map((name, at) => [name, rounded(choice.weights[at] ?? 0)]));
  return { figures: learned, bias: rounded(choice.bias), least: rounded(choice.least), most };
}

function fail(message: string, status: number): void {
  console.error(escapeControls(`weights: ${message}`, 'one line'));
  process.exitCode = status;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CorpusError) fail(error.message, 1);
  else if (error instanceof TypeError && 'code' in error) fail(`${error.message}; see --help`, 2);
  else throw error;
}
