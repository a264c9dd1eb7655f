/**
 * How fast and in how much memory `annotate --jsonl` answers an archive that is made of our own articles and pages, every
 * twentieth line a page:
 *
 *     npx tsx test/bench/archives.bench.ts 4000 -- --jobs 2      one run of 4,000 lines with these words
 *     npx tsx test/bench/archives.bench.ts 4000 3                in turn with one process and with two threads, three times
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { articlesIn } from '../../src/tools/accuracy/article-folder';

const ARTICLES = ['tuning', 'testing']
  .flatMap((half) => articlesIn(join('test', 'accuracy', 'articles', half)))
  .map(({ article: { title, published, paragraphs } }) => ({ title, published, paragraphs }));
const PAGES = readdirSync(join('test', 'pages'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ html: readFileSync(join('test', 'pages', name), 'utf8') }));

function* archive(lines: number): Generator<string> {
  for (let at = 0; at < lines; at++) {
    const content = at % 20 === 19 ? PAGES[Math.floor(at / 20) % PAGES.length] : ARTICLES[at % ARTICLES.length];
    yield `${JSON.stringify({ id: `article-${at}`, ...content })}\n`;
  }
}

interface Run {
  readonly seconds: number;
  readonly processor: number;
  /** Megabytes: at most, and on the average of the run's last half. */
  readonly peak: number;
  readonly steady: number;
}

const field = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Seconds of all processors that a process has taken (proc(5): clock ticks of a hundredth of a second). */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function measured(lines: number, words: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'archives-'));
  const output = ['--output', join(folder, 'answers.jsonl')];
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/tools/annotate.ts', '--jsonl', ...output, ...words], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const sizes: number[] = [];
  let [peak, processor] = [0, 0];
  const timer = setInterval(() => {
    try {
      sizes.push(field(child.pid ?? 0, 'VmRSS'));
      peak = field(child.pid ?? 0, 'VmHWM');
      processor = processorOf(child.pid ?? 0);
    } catch {
      // It has ended between two looks.
    }
  }, 200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await pipeline(Readable.from(archive(lines)), child.stdin);
  await ended;
  clearInterval(timer);
  const seconds = (performance.now() - begun) / 1000;
  rmSync(folder, { recursive: true });
  const last = sizes.filter((size, at) => size > 0 && at >= sizes.length / 2);
  return { seconds, processor, peak, steady: last.reduce((sum, size) => sum + size, 0) / last.length };
}

function print(lines: number, words: readonly string[], { seconds, processor, peak, steady }: Run): void {
  console.log(
    `${words.join(' ') || 'one process'}: ${lines} lines in ${seconds.toFixed(1)} s, ${(lines / seconds).toFixed(0)}/s, ` +
      `${processor.toFixed(1)} s of processors, ${peak.toFixed(0)} MB at most, ${steady.toFixed(0)} MB in the last half`,
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const [lines = '2000', times = '0', ...words] = process.argv.slice(2).filter((word) => word !== '--');
if (/^\d+$/.test(times) && times !== '0') {
  const kinds = [[], ['--jobs', '2']];
  const runs = kinds.map((): Run[] => []);
  for (let time = 0; time < Number(times); time++)
    for (const [at, kind] of kinds.entries()) {
      const run = await measured(Number(lines), kind);
      print(Number(lines), kind, run);
      runs[at]?.push(run);
    }
  const [alone = 0, two = 1] = runs.map((all) => median(all.map(({ seconds }) => seconds)));
  console.log(`two threads are ${(alone / two).toFixed(2)} times as fast as one process (medians)`);
} else {
  const given = times === '0' ? words : [times, ...words];
  print(Number(lines), given, await measured(Number(lines), given));
}
