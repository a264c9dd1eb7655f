import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchAnalysis } from './analysis.bench';
import { benchArticles } from './article.bench';
import { benchGlossary } from './glossary.bench';
import { benchLibrary } from './library.bench';
import { benchMarks } from './marks.bench';
import { benchMemory, type TabMemory } from './memory.bench';
import { benchPopup } from './popup.bench';
import { bytes, ms, tableOf, times } from './table';

/** What the project sets itself: milliseconds, bytes, and how many times as much the peers take. */
const GOAL = {
  opening: 5,
  matching: 5,
  gzipped: 900_000,
  held: 12_000_000,
  analysis: 15,
  otherScript: 2,
  largePage: 60,
  longestTask: 50,
  timesReadability: 3,
  timesDefuddle: 8,
  popup: 100,
  marksAwake: 60,
  marksAsleep: 150,
  library: 300,
  librarySearch: 50,
  libraryFile: 5000,
  libraryTakenOver: 10_000,
  perTab: 3_000_000,
  /** Of the memory before tabs were opened, more or less once they are closed. */
  afterClosing: 0.1,
} as const;

const progress = (next: string): void => console.error(`  … ${next}`);

interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly goal: number;
  /** The goal is the least, not the most. */
  readonly atLeast?: boolean;
  readonly unit: (value: number) => string;
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  const columns = [
    { head: 'Hashiya', of: ({ what }: Verdict) => what, left: true },
    { head: 'measured', of: ({ value, unit }: Verdict) => unit(value) },
    { head: 'goal', of: ({ goal, unit, atLeast }: Verdict) => `${atLeast ? '≥' : '≤'} ${unit(goal)}` },
    { head: '', of: ({ value, goal, atLeast }: Verdict) => ((atLeast ? value >= goal : value <= goal) ? '✓' : '✗') },
  ];
  console.log(`\n${tableOf(columns, verdicts)}`);
}

function printGlossary(): void {
  const { entries, forms, names, matchers, failed, searches } = benchGlossary(progress);
  const [own] = matchers;
  if (!own) throw new Error(`The glossary was not measured: ${failed[0]?.reason}`);
  console.log(
    `\n  ${entries.toLocaleString('en')} entries, ${forms.toLocaleString('en')} forms, the same for all; only Hashiya’s file holds the entries too\n`,
  );
  type Row = (typeof matchers)[number];
  console.log(
    tableOf<Row>(
      [
        { head: 'matcher', of: ({ name }) => name, left: true },
        { head: 'opening', of: ({ opening }) => ms(opening.best) },
        { head: 'CPU', of: ({ opening }) => ms(opening.processor) },
        { head: '', of: ({ opening }) => times(opening.processor, own.opening.processor) },
        { head: '1,000 words', of: ({ matching }) => ms(matching.best) },
        { head: 'CPU', of: ({ matching }) => ms(matching.processor) },
        { head: '', of: ({ matching }) => times(matching.processor, own.matching.processor) },
        { head: 'found', of: ({ found }) => String(found) },
        { head: 'gzip', of: ({ gzipped }) => bytes(gzipped) },
        { head: 'held', of: ({ memory }) => bytes(memory.held) },
        { head: 'first opening', of: ({ memory }) => ms(memory.coldMs) },
      ],
      matchers,
    ),
  );
  for (const { name, reason } of failed) console.log(`  ${name} could not be opened: ${reason}`);
  console.log(`\n  Search over ${names.toLocaleString('en')} names, indexes built before\n`);
  console.log(
    tableOf<(typeof searches)[number]>(
      [
        { head: 'query', of: ({ query }) => query, left: true },
        { head: 'Hashiya', of: ({ hashiya }) => ms(hashiya.best) },
        { head: 'CPU', of: ({ hashiya }) => ms(hashiya.processor) },
        { head: 'fuse.js', of: ({ fuse }) => ms(fuse.best) },
        { head: 'CPU', of: ({ fuse }) => ms(fuse.processor) },
        { head: '', of: ({ hashiya, fuse }) => times(fuse.processor, hashiya.processor) },
      ],
      searches,
    ),
  );
  printVerdicts([
    { what: 'opening the glossary', value: own.opening.best, goal: GOAL.opening, unit: ms },
    { what: 'matching 1,000 words', value: own.matching.best, goal: GOAL.matching, unit: ms },
    { what: 'its file, gzip', value: own.gzipped, goal: GOAL.gzipped, unit: bytes },
    { what: 'memory it holds', value: own.memory.held, goal: GOAL.held, unit: bytes },
  ]);
}

async function printAnalysis(): Promise<void> {
  const { mentions, first, lengths, chromium } = await benchAnalysis(progress);
  const [{ words, cost }] = lengths;
  console.log(`\n  An article of ${words.toLocaleString('en')} words, ${mentions} names found\n`);
  const where = [
    { name: 'Node', ...cost, first, processor: ms(cost.processor) },
    { name: 'Chromium', ...chromium, processor: '' },
  ];
  console.log(
    tableOf<(typeof where)[number]>(
      [
        { head: 'analysis in', of: ({ name }) => name, left: true },
        { head: 'best', of: ({ best }) => ms(best) },
        { head: 'median', of: ({ median }) => ms(median) },
        { head: 'CPU', of: ({ processor }) => processor },
        { head: 'first of a process', of: (row) => ms(row.first) },
      ],
      where,
    ),
  );
  type Length = (typeof lengths)[number];
  const perThousand = (row: Length, value: number): string => ms((value * 1000) / row.words);
  console.log(
    `\n${tableOf<Length>(
      [
        { head: 'words', of: (row) => row.words.toLocaleString('en') },
        { head: 'whole', of: (row) => ms(row.cost.best) },
        { head: 'per 1,000 words', of: (row) => perThousand(row, row.cost.best) },
        { head: 'CPU per 1,000', of: (row) => perThousand(row, row.cost.processor) },
      ],
      lengths,
    )}`,
  );
  printVerdicts([
    { what: '1,000 words in Node', value: cost.best, goal: GOAL.analysis, unit: ms },
    { what: '1,000 words in Chromium', value: chromium.best, goal: GOAL.analysis, unit: ms },
  ]);
}

const SHOWN_PAGES = 8;

async function printArticles(): Promise<void> {
  const { rows, lead, largePage, plainPage, otherScript } = await benchArticles(progress, folders);
  type Row = (typeof rows)[number];
  const largest = rows.toSorted((one, other) => other.nodes - one.nodes).slice(0, SHOWN_PAGES);
  console.log(`\n  Finding the article on ${rows.length} pages in Chromium; the largest ${SHOWN_PAGES}\n`);
  console.log(
    tableOf<Row>(
      [
        { head: 'page', of: ({ page }) => page, left: true },
        { head: 'elements', of: ({ nodes }) => String(nodes) },
        { head: 'Hashiya', of: ({ cost }) => ms(cost.hashiya.ms) },
        { head: 'memory', of: ({ cost }) => bytes(cost.hashiya.allocated) },
        ...(['readability', 'defuddle'] as const).flatMap((peer) => [
          { head: PEER_NAMES[peer], of: ({ cost }: Row) => ms(cost[peer].ms) },
          { head: '', of: ({ cost }: Row) => times(cost[peer].ms, cost.hashiya.ms) },
          { head: 'memory', of: ({ cost }: Row) => times(cost[peer].allocated, cost.hashiya.allocated) },
        ]),
      ],
      largest,
    ),
  );
  console.log('\n  Median over all pages, as many times as Hashiya takes');
  printVerdicts([
    {
      what: 'Readability, time',
      value: lead.readability.time,
      goal: GOAL.timesReadability,
      unit: ratio,
      atLeast: true,
    },
    { what: 'Readability, memory', value: lead.readability.memory, goal: 1, unit: ratio, atLeast: true },
    { what: 'Defuddle, time', value: lead.defuddle.time, goal: GOAL.timesDefuddle, unit: ratio, atLeast: true },
    { what: 'Defuddle, memory', value: lead.defuddle.memory, goal: 1, unit: ratio, atLeast: true },
  ]);
  printVerdicts([
    { what: 'a look at a page without Arabic', value: otherScript, goal: GOAL.otherScript, unit: ms },
    { what: '50,000 nodes, most in lists of links', value: largePage.whole, goal: GOAL.largePage, unit: ms },
    { what: '… its longest task', value: largePage.longestTask, goal: GOAL.longestTask, unit: ms },
    { what: '50,000 nodes, none to pass by', value: plainPage.whole, goal: GOAL.largePage, unit: ms },
    { what: '… its longest task', value: plainPage.longestTask, goal: GOAL.longestTask, unit: ms },
  ]);
}

const PEER_NAMES = { readability: 'Readability', defuddle: 'Defuddle' } as const;
const ratio = (value: number): string => times(value, 1);

async function printPopup(): Promise<void> {
  const row = await benchPopup(progress);
  console.log('\n  From opening the popup to what it says of the demo article, in Chromium\n');
  console.log(
    tableOf<typeof row>(
      [
        { head: 'best', of: ({ best }) => ms(best) },
        { head: 'median', of: (times) => ms(times.median) },
        { head: 'first of a browser', of: ({ first }) => ms(first) },
      ],
      [row],
    ),
  );
  printVerdicts([{ what: 'popup content', value: row.best, goal: GOAL.popup, unit: ms }]);
}

async function printMarks(): Promise<void> {
  const { awake, asleep, first, text, textWithout } = await benchMarks(progress);
  console.log(
    '\n  From the text of the demo article standing there to its first mark, median of 20 new tabs in Chromium',
  );
  printVerdicts([
    { what: 'background awake', value: awake, goal: GOAL.marksAwake, unit: ms },
    { what: 'background asleep', value: asleep, goal: GOAL.marksAsleep, unit: ms },
  ]);
  console.log(`\n  In a browser just begun: ${ms(first)}. The text stands there ${ms(text)} after navigation,`);
  console.log(`  ${ms(textWithout)} where no extension is.`);
}

async function printLibrary(): Promise<void> {
  const { opened, searchable, longestTask, found, entity, backup, table, longestTaskOfFiles, checked, takenOver } =
    await benchLibrary(progress);
  console.log('\n  A library of 5,000 articles and 50,000 notes, in Chromium');
  printVerdicts([
    { what: 'from navigation to its first articles', value: opened, goal: GOAL.library, unit: ms },
    { what: 'from a query to what it finds', value: found, goal: GOAL.librarySearch, unit: ms },
    { what: 'a backup of it', value: backup, goal: GOAL.libraryFile, unit: ms },
    { what: 'a table of it', value: table, goal: GOAL.libraryFile, unit: ms },
    { what: 'the longest task of both', value: longestTaskOfFiles, goal: GOAL.longestTask, unit: ms },
    { what: 'checking a backup of it', value: checked, goal: GOAL.libraryFile, unit: ms },
    { what: 'taking that over', value: takenOver, goal: GOAL.libraryTakenOver, unit: ms },
  ]);
  console.log(`\n  All of it can be searched after ${ms(searchable)}, with no task over ${ms(longestTask)};`);
  console.log(`  the page of a place that most articles name stands after ${ms(entity)}.`);
}

/** More than that row of the same browser which has nothing in its pages. */
function moreThanNothing({ family, perTab }: TabMemory, rows: readonly TabMemory[]): number {
  const nothing = rows.find((row) => row.family === family && row.inhabitant === 'nothing');
  return perTab - (nothing?.perTab ?? Number.NaN);
}

const changeOf = ({ before, after }: TabMemory): number => Math.abs(after / before - 1);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

async function printMemory(): Promise<void> {
  const rows = await benchMemory(progress);
  console.log('\n  A tab with the demo article, by all processes of the browser (PSS), median of several browsers\n');
  console.log(
    tableOf<TabMemory>(
      [
        { head: 'browser', of: ({ family }) => family, left: true },
        { head: 'in its pages', of: ({ inhabitant }) => inhabitant, left: true },
        { head: 'a tab', of: ({ perTab }) => bytes(perTab) },
        { head: 'more than nothing', of: (row) => bytes(moreThanNothing(row, rows)) },
        { head: 'given back', of: ({ givenBack }) => bytes(givenBack) },
        { head: 'before', of: ({ before }) => bytes(before) },
        { head: 'after closing', of: ({ after }) => bytes(after) },
        { head: 'new processes', of: ({ processes }) => String(processes) },
      ],
      rows,
    ),
  );
  const own = rows.filter(({ inhabitant }) => inhabitant === 'Hashiya');
  printVerdicts(
    own.flatMap((row) => [
      { what: `a tab in ${row.family}`, value: moreThanNothing(row, rows), goal: GOAL.perTab, unit: bytes },
      { what: '… changed by, once closed', value: changeOf(row), goal: GOAL.afterClosing, unit: percent },
    ]),
  );
}

/** `npm run bench -- [glossary] [analysis] [articles] [popup] [marks] [library] [memory] [FOLDER …]`; saved pages in folders stand in for the project's own. */
const given = process.argv.slice(2);
const folders = given.filter((word) => existsSync(word));
const wanted = given.filter((word) => !folders.includes(word));

const PARTS: readonly { readonly name: string; readonly print: () => void | Promise<void> }[] = [
  { name: 'glossary', print: printGlossary },
  { name: 'analysis', print: printAnalysis },
  { name: 'articles', print: printArticles },
  { name: 'popup', print: printPopup },
  { name: 'marks', print: printMarks },
  { name: 'library', print: printLibrary },
  { name: 'memory', print: printMemory },
];

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}. Best of several runs; CPU is`);
console.log('the processor time of all threads on average, compiler and garbage collector included; × compares it.');
const unknown = wanted.filter((word) => !PARTS.some(({ name }) => name === word));
if (unknown.length > 0) throw new RangeError(`Neither a part of the bench nor a folder: ${unknown.join(', ')}`);
for (const { name, print } of PARTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n— ${name}`);
  await print();
}
