/**
 * How fast and in how much memory `annotate --jsonl` answers an archive that is made of our own articles and pages, every
 * twentieth line a page, or, `--short`, of the first paragraphs of our articles:
 *
 *     npx tsx test/bench/archives.bench.ts --lines 4000 --jobs 2
 *     npx tsx test/bench/archives.bench.ts --lines 4000 --compare 3      in turn one process and two threads, three times
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { articlesIn } from '../../src/tools/accuracy/article-folder';

const ARTICLES = ['tuning', 'testing']
  .flatMap((half) => articlesIn(join('test', 'accuracy', 'articles', half)))
  .map(({ article: { title, published, paragraphs } }) => ({ title, published, paragraphs }));
const PAGES = readdirSync(join('test', 'pages'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ html: readFileSync(join('test', 'pages', name), 'utf8') }));

function* archive(lines: number, isShort: boolean): Generator<string> {
  for (let at = 0; at < lines; at++) {
    const article = ARTICLES[at % ARTICLES.length];
    const content = isShort
      ? { ...article, paragraphs: article?.paragraphs.slice(0, 1) }
      : at % 20 === 19
        ? PAGES[Math.floor(at / 20) % PAGES.length]
        : article;
    yield `${JSON.stringify({ id: `article-${at}`, ...content })}\n`;
  }
}

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '4000' },
    jobs: { type: 'string' },
    short: { type: 'boolean', default: false },
    compare: { type: 'string', default: '0' },
  },
});
const LINES = Number(values.lines);

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

async function measured(words: readonly string[]): Promise<Run> {
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
      sizes.push(field(child.pid ?? 0, 'VmRSS') || 0);
      peak = field(child.pid ?? 0, 'VmHWM') || peak;
      processor = processorOf(child.pid ?? 0);
    } catch {
      // It has ended between two looks.
    }
  }, 200);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await pipeline(Readable.from(archive(LINES, values.short)), child.stdin);
  await ended;
  clearInterval(timer);
  const seconds = (performance.now() - begun) / 1000;
  rmSync(folder, { recursive: true });
  const last = sizes.filter((size, at) => size > 0 && at >= sizes.length / 2);
  return { seconds, processor, peak, steady: last.reduce((sum, size) => sum + size, 0) / last.length };
}

function print(words: readonly string[], { seconds, processor, peak, steady }: Run): void {
  console.log(
    `${words.join(' ') || 'one process'}: ${LINES} lines in ${seconds.toFixed(1)} s, ${(LINES / seconds).toFixed(0)}/s, ` +
      `${processor.toFixed(1)} s of processors, ${peak.toFixed(0)} MB at most, ${steady.toFixed(0)} MB in the last half`,
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const TWO = ['--jobs', '2'];
const seconds: { readonly alone: number[]; readonly two: number[] } = { alone: [], two: [] };
for (let time = 0; time < Number(values.compare); time++) {
  for (const [kind, words] of [
    ['alone', []],
    ['two', TWO],
  ] as const) {
    const run = await measured(words);
    print(words, run);
    seconds[kind].push(run.seconds);
  }
}
if (seconds.two.length > 0)
  console.log(`two threads: ${(median(seconds.alone) / median(seconds.two)).toFixed(2)} times as fast (medians)`);
else {
  const words = values.jobs === undefined ? [] : ['--jobs', values.jobs];
  print(words, await measured(words));
}
