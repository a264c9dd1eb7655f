/**
 * What one matcher holds in memory, in a process of its own: `node --expose-gc --import tsx matcher-memory.ts NAME
 * SHIPPED TEXT`. Prints a `MatcherMemory` as JSON.
 */
import { readFileSync } from 'node:fs';
import { MATCHERS } from './matchers';

/** Bytes more than before opening, garbage collected, after one article was matched; and how long opening took. */
export interface MatcherMemory {
  /** JavaScript objects and array buffers. */
  readonly held: number;
  /** What the system counts as the process's own. */
  readonly resident: number;
  /** Milliseconds of the first opening of a process, nothing compiled or cached. */
  readonly coldMs: number;
}

function afterCollection(): { held: number; resident: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: heapUsed + external, resident: rss };
}

const [, , name, shippedFile = '', textFile = ''] = process.argv;
const matcher = MATCHERS.find((one) => one.name === name);
if (!matcher) throw new Error(`There is no matcher called ${name}`);
const text = JSON.parse(readFileSync(textFile, 'utf8'));
const before = afterCollection();
let shipped: Uint8Array | null = readFileSync(shippedFile);
const since = performance.now();
const match = matcher.open(shipped);
const coldMs = performance.now() - since;
shipped = null;
match(text);
const after = afterCollection();
match(text);
console.log(JSON.stringify({ held: after.held - before.held, resident: after.resident - before.resident, coldMs }));
