/**
 * What one matcher holds in memory, in a process of its own: `node --expose-gc --import tsx matcher-memory.ts NAME
 * SHIPPED TEXT`. Prints a `MatcherMemory` as JSON.
 */
import { readFileSync } from 'node:fs';
import { MATCHERS } from './matchers';

export interface MatcherMemory {
  /**
   * Bytes of objects and array buffers more than before opening, garbage collected, after one article was matched. The
   * process's resident set is not told: it moves by more than a glossary between two collections.
   */
  readonly held: number;
  /** Milliseconds of the first opening of a process, nothing compiled or cached. */
  readonly coldMs: number;
}

function heldNow(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const [, , name, shippedFile = '', textFile = ''] = process.argv;
const matcher = MATCHERS.find((one) => one.name === name);
if (!matcher) throw new Error(`There is no matcher called ${name}`);
const text = JSON.parse(readFileSync(textFile, 'utf8'));
const before = heldNow();
let shipped: Uint8Array | null = readFileSync(shippedFile);
const since = performance.now();
const match = matcher.open(shipped);
const coldMs = performance.now() - since;
shipped = null;
match(text);
const held = heldNow() - before;
// What is matched with once more cannot have been collected before.
match(text);
console.log(JSON.stringify({ held, coldMs } satisfies MatcherMemory));
