/**
 * What the analysis bench runs in a Node process of its own, bundled as the extension is: `node SCRIPT GLOSSARY MODEL` with the
 * articles as JSON on standard input. Prints a `ProcessTimings` as JSON.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analyse';
import type { Article } from '../../src/article/article';
import { openGlossary } from '../../src/glossary/open';
import { Model } from '../../src/recognition/model/model';
import { Tagger } from '../../src/recognition/model/tagger';
import { fileBuffer } from '../../src/tools/file-buffer';
import { type Cost, measured } from './timing';

export interface ProcessTimings {
  /** Names found in the first article. */
  readonly mentions: number;
  /** Milliseconds of opening the model. */
  readonly openingModel: number;
  /** Milliseconds of the first analysis of all, nothing compiled yet. */
  readonly first: number;
  /** For each article. */
  readonly costs: readonly Cost[];
}

const RUNS = 100;
/** Longest time to spend on one article, milliseconds. */
const MOST = 4000;

const glossary = openGlossary(fileBuffer(process.argv[2] ?? ''));
const modelBytes = fileBuffer(process.argv[3] ?? '');
const modelSince = performance.now();
const tagger = new Tagger(Model.open(modelBytes));
const openingModel = performance.now() - modelSince;
const knowledge = { glossary, tagger };
const articles: readonly Article[] = JSON.parse(readFileSync(0, 'utf8'));
const [article] = articles;
if (!article) throw new Error('no article on standard input');
const since = performance.now();
const { mentions } = analyse(article, knowledge);
const first = performance.now() - since;
const costs = articles.map((one) => measured(() => analyse(one, knowledge), RUNS, MOST));
console.log(JSON.stringify({ mentions: mentions.length, openingModel, first, costs } satisfies ProcessTimings));
