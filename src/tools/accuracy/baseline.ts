import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { reasonOf } from '../annotate/unreadable';
import { CorpusError } from '../training/corpus';
import { type Figures, HELD_FIGURES } from './figures';
import { HALVES, type Half } from './own-corpus';

/** Raised whenever figures are counted in another way, so that old ones are not compared with new ones. */
const VERSION = 1;

/** Percent by which a figure may be below its baseline: baselines are rounded to one decimal. */
const TOLERANCE = 0.05;

const half = v.object({ articles: v.string(), figures: v.record(v.string(), v.number()) });
const schema = v.object({ version: v.number(), tuning: half, testing: half });

/** What is measured of one half. */
interface HalfMeasured {
  /** Fingerprint of its articles. */
  readonly articles: string;
  readonly figures: Figures;
}

/** What is measured of both halves, or was. */
export type Measured = Readonly<Record<Half, HalfMeasured>>;

/** A figure that is below its baseline, in percent. */
export interface Fall {
  readonly half: Half;
  readonly figure: string;
  readonly was: number;
  readonly is: number;
}

/** Whether anything was accepted before. */
export const hasBaseline = (file: string): boolean => existsSync(file);

/**
 * Reads a baseline.
 * @throws {CorpusError} for a file that cannot be read, is of another version, or lacks figures
 */
export function readBaseline(file: string): Measured {
  let read: v.InferOutput<typeof schema>;
  try {
    read = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new CorpusError(`${file}: ${reasonOf(error)}`);
  }
  if (read.version !== VERSION) throw new CorpusError(`${file}: is of version ${read.version}, not ${VERSION}`);
  const missing = HALVES.flatMap((name) =>
    HELD_FIGURES.filter((figure) => read[name].figures[figure] === undefined).map((figure) => `${name} ${figure}`),
  );
  if (missing.length > 0) throw new CorpusError(`${file}: lacks ${missing.join(', ')}`);
  const measured = (name: Half): HalfMeasured => ({
    articles: read[name].articles,
    figures: new Map(Object.entries(read[name].figures)),
  });
  return { tuning: measured('tuning'), testing: measured('testing') };
}

/** Figures that fell; what is no longer measured fell to nothing. */
export const falls = (baseline: Measured, measured: Measured): Fall[] =>
  HALVES.flatMap((name) =>
    [...baseline[name].figures].flatMap(([figure, was]) => {
      const is = measured[name].figures.get(figure) ?? 0;
      return is < was - TOLERANCE ? [{ half: name, figure, was, is }] : [];
    }),
  );

/** Halves whose articles are not the ones of the baseline. */
export const changedHalves = (baseline: Measured, measured: Measured): Half[] =>
  HALVES.filter((name) => baseline[name].articles !== measured[name].articles);

/** Writes what is measured as a baseline, each figure to one decimal. */
export function writeBaseline(file: string, measured: Measured): void {
  const written = (name: Half): v.InferOutput<typeof half> => ({
    articles: measured[name].articles,
    figures: Object.fromEntries(
      [...measured[name].figures].map(([figure, value]) => [figure, Math.round(10 * value) / 10]),
    ),
  });
  const baseline = { version: VERSION, tuning: written('tuning'), testing: written('testing') };
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}
