/**
 * What the analysis bench runs in a Node process of its own, bundled as the extension is: `node SCRIPT GLOSSARY` with the
 * articles as JSON on standard input. Prints a `ProcessTimings` as JSON.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analyse';
import type { Article } from '../../src/article/article';
import { openGlossary } from '../../src/glossary/open';
import { type Cost, measured } from './timing';

export interface ProcessTimings {
  /** Names found in the first article. */
  readonly mentions: number;
  /** Milliseconds of the first analysis of all, nothing compiled yet. */
  readonly first: number;
  /** For each article. */
  readonly costs: readonly Cost[];
}

const RUNS = 100;
/** Longest time to spend on one article, milliseconds. */
const MOST = 4000;

const file = readFileSync(process.argv[2] ?? '');
const buffer = new ArrayBuffer(file.byteLength);
new Uint8Array(buffer).set(file);
const glossary = openGlossary(buffer);
const articles: readonly Article[] = JSON.parse(readFileSync(0, 'utf8'));
const [article] = articles;
if (!article) throw new Error('no article on standard input');
const since = performance.now();
const { mentions } = analyse(article, glossary);
const first = performance.now() - since;
const costs = articles.map((one) => measured(() => analyse(one, glossary), RUNS, MOST));
console.log(JSON.stringify({ mentions: mentions.length, first, costs } satisfies ProcessTimings));
