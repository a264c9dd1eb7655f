/** What a program takes of the machine's memory, with all processes it has started. Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

/** A file of a process; empty where the process has ended meanwhile. */
function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The second field of `stat` is a name in parentheses, which may hold anything. */
const parentOf = (pid: number): number => Number(/^.*\) \S (\d+)/s.exec(told(pid, 'stat'))?.[1] ?? Number.NaN);

/** A process and all that come of it. */
export function processesOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const found = [root];
  for (const pid of found) found.push(...parents.filter(({ parent }) => parent === pid).map((one) => one.pid));
  return found;
}

/** Bytes that a process and all that come of it hold; of what they share with others, their part (PSS). */
export function proportionalMemory(root: number): number {
  return processesOf(root).reduce((sum, pid) => {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(told(pid, 'smaps_rollup'))?.[1] ?? 0;
    return sum + Number(kilobytes) * 1024;
  }, 0);
}
