import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import * as v from 'valibot';

/** What stands beside an output while it is being written, and afterwards if that was interrupted. */
const claimSchema = v.object({
  pid: v.number(),
  /** When the process began, as the system counts, since numbers of processes come again; null where it does not tell. */
  began: v.nullable(v.string()),
  host: v.string(),
  /** What makes the answers: the same makes the same ones. */
  maker: v.string(),
});
type Claim = v.InferOutput<typeof claimSchema>;

/** How often a run shows other machines that it is alive, and after how long they take it for ended, in milliseconds. */
const BEAT = 10_000;
const SILENT = 60_000;

/** Why a run may not write to an output; the message names it. */
export class RunFileError extends Error {}

/** Begins anew, goes on with what another run left, or begins anew in spite of it. */
export type Beginning = 'anew' | 'resumed' | 'anew in any case';

/** A run's claim on its output: a file `OUTPUT.unfinished` that no two runs have and that goes away when all is written. */
export class RunFile {
  readonly path: string;
  /** Another run has begun this output and not finished it. */
  readonly isUnfinished: boolean;
  readonly #own: string;
  readonly #beat: NodeJS.Timeout;

  /**
   * Claims an output.
   * @throws {RunFileError} where another run writes it, or one that was interrupted began it and `beginning` does not fit
   */
  constructor(output: string, maker: string, beginning: Beginning) {
    this.path = `${output}.unfinished`;
    const { pid } = process;
    this.#own = JSON.stringify({ pid, began: began(pid), host: hostname(), maker } satisfies Claim);
    const draft = `${this.path}.${hostname()}.${pid}`;
    writeFileSync(draft, this.#own);
    try {
      this.isUnfinished = !this.#claim(draft);
      if (this.isUnfinished) {
        this.#mayFollow(output, maker, beginning);
        renameSync(draft, this.path);
      }
    } finally {
      rmSync(draft, { force: true });
    }
    this.#beat = setInterval(() => this.#showLife(), BEAT).unref();
  }

  /** Of two runs that took over at the same moment the later one has it. */
  get isOurs(): boolean {
    return readFileSync(this.path, 'utf8') === this.#own;
  }

  /** All is written. */
  finish(): void {
    this.leave();
    rmSync(this.path);
  }

  /** The run ends before all is written; the file stays for the one that goes on. */
  leave(): void {
    clearInterval(this.#beat);
  }

  /** A link is there whole or not at all, and only once. */
  #claim(draft: string): boolean {
    try {
      linkSync(draft, this.path);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  }

  #mayFollow(output: string, maker: string, beginning: Beginning): void {
    const other = readClaim(this.path);
    if (other && isAlive(other, this.path))
      throw new RunFileError(`${output} is being written by process ${other.pid} on ${other.host}`);
    if (beginning === 'anew')
      throw new RunFileError(`${output} is unfinished: --resume goes on with it; to begin anew remove ${this.path}`);
    if (beginning === 'resumed' && other && other.maker !== maker)
      throw new RunFileError(
        `${output} was begun by another version, glossary or model, or for another encoding: remove it and ${this.path}`,
      );
  }

  #showLife(): void {
    const now = new Date();
    try {
      utimesSync(this.path, now, now);
    } catch {
      // Who took the file away has been told what that means; the answers are worth more.
    }
  }
}

function readClaim(path: string): Claim | null {
  try {
    return v.parse(claimSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function isAlive({ pid, began: since, host }: Claim, path: string): boolean {
  if (host !== hostname()) return Date.now() - statSync(path).mtimeMs < SILENT;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return since === began(pid);
}

/** Field 22 of /proc/PID/stat (proc(5)): when a process began, in ticks since the machine did. */
function began(pid: number): string | null {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    );
  } catch {
    return null;
  }
}
