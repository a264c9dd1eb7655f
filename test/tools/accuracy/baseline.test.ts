import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changedHalves,
  falls,
  hasBaseline,
  type Measured,
  readBaseline,
  writeBaseline,
} from '../../../src/tools/accuracy/baseline';
import { HELD_FIGURES } from '../../../src/tools/accuracy/figures';
import { isName } from '../../../src/tools/accuracy/marks';
import { measured, measuresOf, scoreHalf } from '../../../src/tools/accuracy/measure-own';
import { BASELINE_FILE } from '../../../src/tools/accuracy/own-corpus';
import { fallLine } from '../../../src/tools/accuracy/report';
import { knowledge } from '../../shipped-knowledge';
import { Shelf } from '../run-annotate';

const shelf = new Shelf();
const path = join(shelf.path, 'baseline.json');
const figures = (value: number): ReadonlyMap<string, number> => new Map(HELD_FIGURES.map((name) => [name, value]));
const both = (value: number): Measured => ({
  tuning: { articles: 'a', figures: figures(value) },
  testing: { articles: 'b', figures: figures(value) },
});

describe('the project’s own articles', () => {
  const measures = measuresOf(knowledge);
  const tuning = scoreHalf('tuning', measures, () => undefined);
  const testing = scoreHalf('testing', measures, () => undefined);
  const baseline = readBaseline(BASELINE_FILE);
  const now = measured(tuning, testing);

  it('are told no worse than before', () => {
    expect(changedHalves(baseline, now), 'articles changed: npm run accuracy -- --accept').toEqual([]);
    expect(falls(baseline, now).map(fallLine)).toEqual([]);
  });

  it('call nothing invented that the glossary knows', () => {
    const known = [...tuning.articles, ...testing.articles].flatMap(({ file, article }) =>
      article.marks
        .filter(isName)
        .filter(({ invented, key }) => invented && measures.english.named(key).size > 0)
        .map(({ key }) => `${file}: ${key}`),
    );
    expect(known).toEqual([]);
  });

  it('of each desk are as many in both halves as can be', () => {
    const desks = new Set([...tuning.articles, ...testing.articles].map(({ article }) => article.desk));
    for (const desk of desks) {
      const [one, other] = [tuning, testing].map(
        ({ articles }) => articles.filter(({ article }) => article.desk === desk).length,
      );
      expect(Math.abs((one ?? 0) - (other ?? 0)), desk).toBeLessThanOrEqual(1);
    }
  });
});

describe('a baseline', () => {
  it('is the same after it was written and read, to one decimal', () => {
    expect(hasBaseline(path)).toBe(false);
    writeBaseline(path, both(87.26));
    expect(hasBaseline(path)).toBe(true);
    expect(readBaseline(path)).toEqual(both(87.3));
  });

  it('forgives what rounding takes, and no more', () => {
    expect(falls(both(87.3), both(87.26))).toEqual([]);
    expect(falls(both(87.3), both(99))).toEqual([]);
    expect(falls(both(87.3), both(87.2)).length).toBe(2 * HELD_FIGURES.length);
    const [first] = falls(both(87.3), both(80));
    expect(first && fallLine(first)).toBe('tuning: names precision fell from 87.3 to 80.0');
  });

  it('counts a figure that is no longer measured as fallen', () => {
    const lacking = { ...both(50), testing: { articles: 'b', figures: new Map() } };
    expect(falls(both(50), lacking).length).toBe(HELD_FIGURES.length);
  });

  it('knows the articles that it is of', () => {
    expect(changedHalves(both(1), { ...both(1), testing: { articles: 'c', figures: figures(1) } })).toEqual([
      'testing',
    ]);
  });

  it.each([
    ['is missing', undefined, 'no such file or directory'],
    ['is no JSON', '{', 'JSON'],
    ['is of another version', (text: string) => text.replace('"version": 1', '"version": 7'), 'is of version 7, not 1'],
    [
      'lacks a figure',
      (text: string) => text.replace(/ {6}"roles recall": [\d.]+,\n/, ''),
      'lacks tuning roles recall',
    ],
    ['lacks a half', (text: string) => text.replace('"testing"', '"tasting"'), 'testing'],
  ])('that %s is named with its file', (_, change, what) => {
    const broken = join(shelf.path, 'broken.json');
    writeBaseline(path, both(50));
    if (change !== undefined)
      shelf.put('broken.json', typeof change === 'string' ? change : change(readFileSync(path, 'utf8')));
    expect(() => readBaseline(broken)).toThrow(`${broken}: `);
    expect(() => readBaseline(broken)).toThrow(what);
  });
});
