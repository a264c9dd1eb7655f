import { type Check, runChecks, TEST_BUILDS } from './checks';

/** How often each thing that must never fail is tried, where nothing else is asked for. */
const USUAL_RUNS = 50;

/** Pages and texts of chance are read much faster than browsers open: this many for every run. */
const PAGES_A_RUN = 20;

/** Longest time that one fact may take in its long form, in milliseconds: a hundred articles of an endless page. */
const LONGEST_FACT = 3_600_000;

/** Long forms of what the unit tests do with made texts and pages, as CONTRIBUTING.md tells them. */
function madeInput(runs: number): readonly Check[] {
  const unitTest = (name: string, file: string, environment: Readonly<Record<string, string>>): Check => ({
    name,
    command: 'vitest',
    arguments: ['run', file],
    environment,
  });
  return [
    unitTest('pages of chance', 'test/article/random-pages.test.ts', { HASHIYA_RUNS: String(runs * PAGES_A_RUN) }),
    unitTest('slow pages', 'test/article/linear.test.ts', { HASHIYA_PARTS: '8000', HASHIYA_LETTERS: '60000' }),
    unitTest('hostile texts', 'test/analyse-adversarial.test.ts', { HASHIYA_RUNS: 'long' }),
  ];
}

function allChecks(runs: number): readonly Check[] {
  return [
    { name: 'glossary', command: 'tsx', arguments: ['src/tools/glossary.ts'] },
    ...madeInput(runs),
    ...TEST_BUILDS,
    {
      name: 'browsers under load and faults',
      command: 'vitest',
      // The last one looks back on what the others have asked the network for.
      arguments: [
        'run',
        ...['--config', 'vitest.browsers.config.ts'],
        ...['-t', 'under load and faults|sends nothing out'],
        ...['--reporter', 'verbose', '--testTimeout', String(LONGEST_FACT)],
      ],
      environment: { HASHIYA_RUNS: String(runs) },
    },
  ];
}

const given = process.argv.slice(2);
const runs = Number(given.find((word) => /^\d+$/.test(word)) ?? USUAL_RUNS);
const words = given.filter((word) => !/^\d+$/.test(word));
const checks = allChecks(Math.max(1, runs));
const isWanted = ({ name }: Check): boolean => words.length === 0 || words.some((word) => name.includes(word));
await runChecks([[checks.filter(isWanted)]], 'npm run faults');
