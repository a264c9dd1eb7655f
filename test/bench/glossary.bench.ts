/** The glossary beside other ways to look the same forms up: opening, matching, size, memory, search. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { compileSoundRows } from '../../src/glossary/compile/compile';
import { openGlossary } from '../../src/glossary/open';
import { glossarySearch } from '../../src/glossary/search/search';
import { readTables } from '../../src/tools/glossary-files';
import type { MatcherMemory } from './matcher-memory';
import { formsAsJson, MATCHERS, type Matcher, type MatcherText, matcherText } from './matchers';
import { articleOfWords } from './news-text';
import { type Cost, measured } from './timing';

/** One matcher's figures; null where it cannot be opened at all. Sizes in bytes. */
export interface MatcherRow {
  readonly name: string;
  readonly opening: Cost;
  readonly matching: Cost;
  readonly found: number;
  readonly gzipped: number;
  readonly memory: MatcherMemory;
}

/** One query typed into a search box, milliseconds. */
export interface SearchRow {
  readonly query: string;
  readonly hashiya: Cost;
  readonly fuse: Cost;
}

export interface GlossaryBench {
  readonly entries: number;
  readonly forms: number;
  readonly names: number;
  readonly matchers: readonly MatcherRow[];
  /** Matchers that could not be opened, with what they threw. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
  readonly searches: readonly SearchRow[];
}

const RUNS = 30;
const MEMORY = fileURLToPath(new URL('./matcher-memory.ts', import.meta.url));

/** As typed: whole names, beginnings, Latin, and two that are misspelled. */
const QUERIES = ['بوتين', 'الأمم المتحدة', 'خرطو', 'Putin', 'united nat', 'نتانياهوو', 'Zelenskyi'];

/** `progress` is told what comes next. */
export function benchGlossary(progress: (next: string) => void): GlossaryBench {
  progress('compiling the tables');
  const compilation = compileSoundRows(readTables());
  const shipped = { glossary: compilation.bytes, forms: formsAsJson(compilation) };
  const text = matcherText(articleOfWords(1000));
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  const matchers: MatcherRow[] = [];
  const failed: { name: string; reason: string }[] = [];
  try {
    for (const matcher of MATCHERS) {
      progress(matcher.name);
      try {
        matchers.push(benchMatcher(matcher, shipped[matcher.ships], text, folder));
      } catch (error) {
        failed.push({ name: matcher.name, reason: error instanceof Error ? error.message.slice(-80) : String(error) });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  progress('search');
  return {
    entries: compilation.rows.length,
    forms: new Set(compilation.forms.map(({ words }) => words.join(' '))).size,
    matchers,
    failed,
    ...benchSearch(compilation.bytes),
  };
}

function benchMatcher(matcher: Matcher, shipped: Uint8Array, text: MatcherText, folder: string): MatcherRow {
  const match = matcher.open(shipped);
  return {
    name: matcher.name,
    opening: measured(() => matcher.open(shipped), RUNS),
    matching: measured(() => match(text), RUNS),
    found: match(text),
    gzipped: gzipSync(shipped, { level: 9 }).byteLength,
    memory: memoryOf(matcher, shipped, text, folder),
  };
}

function memoryOf(matcher: Matcher, shipped: Uint8Array, text: MatcherText, folder: string): MatcherMemory {
  const files = [join(folder, 'shipped'), join(folder, 'text')] as const;
  writeFileSync(files[0], shipped);
  writeFileSync(files[1], JSON.stringify(text));
  const arguments_ = ['--expose-gc', '--import', 'tsx', MEMORY, matcher.name, ...files];
  return JSON.parse(execFileSync(process.execPath, arguments_, { encoding: 'utf8' }));
}

function benchSearch(bytes: Uint8Array): Pick<GlossaryBench, 'names' | 'searches'> {
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  const glossary = openGlossary(buffer);
  const own = glossarySearch(glossary);
  const names = Array.from({ length: glossary.size }, (_, number) => glossary.entry(number)).flatMap(
    ({ name, aliases }, entry) =>
      [name.ar, name.en, ...aliases.ar, ...aliases.en].filter(Boolean).map((text) => ({ text, entry })),
  );
  const fuse = new Fuse(names, { keys: ['text'] });
  const searches = QUERIES.map((query) => ({
    query,
    hashiya: measured(() => own.search(query), RUNS),
    fuse: measured(() => fuse.search(query, { limit: 10 }), RUNS),
  }));
  return { names: names.length, searches };
}
