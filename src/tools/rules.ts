import { parseArgs } from 'node:util';
import { RULES } from '../rules';
import { articlesIn } from './accuracy/article-folder';
import { measuresOf } from './accuracy/measure-own';
import { folderOf, HALVES, PAGES } from './accuracy/own-corpus';
import { pagesOf } from './accuracy/score-pages';
import { escapeControls } from './annotate/control-characters';
import { loadKnowledge } from './load-knowledge';
import { ruleLine, sumLines } from './rules/report';
import { TakingOut } from './rules/taken-out';
import { CorpusError } from './training/corpus';

const USAGE = `rules: what each rule is worth on the project's own articles and pages

  npm run rules -- [WORD…]    takes out one rule at a time, of those whose id has one of the words; without words, all

Each line tells a rule, in how many articles or pages something else is told without it, and what the rule brings there: of what
is marked, how much more is found, and of what is told, how much more is wrong. Ends with 2 if no rule has such a word.
`;

const tell = (message: string): void => console.error(escapeControls(`rules: ${message}`, 'one line'));

function main(words: readonly string[]): void {
  const rules = RULES.filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
  if (rules.length === 0) {
    tell(`no rule has «${words.join('», «')}» in its id; see --help`);
    process.exitCode = 2;
    return;
  }
  tell(`reading all articles and pages with all ${RULES.length} rules`);
  const taking = new TakingOut(
    HALVES.flatMap((half) => articlesIn(folderOf(half))),
    HALVES.flatMap((half) => pagesOf(PAGES, half)),
    measuresOf(loadKnowledge()),
  );
  const all = rules.map((rule, index) => {
    if (index % 10 === 0) tell(`${index} of ${rules.length} rules`);
    const without = taking.without(rule);
    console.log(ruleLine(without));
    return without;
  });
  console.log(`\n${sumLines(all)}`);
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  if (values.help) console.log(USAGE);
  else main(positionals);
} catch (error) {
  if (error instanceof CorpusError) {
    tell(error.message);
    process.exitCode = 1;
  } else if (error instanceof TypeError && 'code' in error) {
    tell(`${error.message}; see --help`);
    process.exitCode = 2;
  } else throw error;
}
