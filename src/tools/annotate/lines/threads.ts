import { Worker } from 'node:worker_threads';
import type { OwnGlossary } from '../../../glossary/own/own-entries';
import type { SharedKnowledge } from '../../load-knowledge';
import { idOfLine } from '../annotate-line';
import type { Line } from '../read-lines';
import { reasonOf, UnreadableError } from '../unreadable';
import type { Answered } from './answered';

/** What a thread says once it has opened its knowledge. */
export const READY = 'ready';

/** What a thread is started with. */
export interface ThreadKnowledge {
  readonly shared: SharedKnowledge;
  /** The reader's. */
  readonly own: OwnGlossary;
}

/** A line as it goes to a thread: buffers arrive as plain arrays. */
export type Question = Omit<Line, 'bytes'> & { readonly bytes: Uint8Array };

/** A line that wants an answer, and how it gets it. */
interface Task {
  readonly line: Line;
  readonly settle: (answer: Answered) => void;
  readonly refuse: (error: Error) => void;
}

/** One thread and the line it has in hand. */
interface Thread {
  readonly worker: Worker;
  task: Task | null;
  /** It has opened its knowledge: what ends it now is the line in hand. */
  ready: boolean;
}

/** How many threads there are, and what each may take. */
export interface ThreadBounds {
  readonly jobs: number;
  /** Of memory for each thread's objects, in MB. */
  readonly memory: number;
}

/**
 * Threads that answer lines, each one at a time. One that ends, as a page does that takes more memory than a thread has,
 * leaves a fault as the answer to its line, and another takes its place.
 */
export class Threads {
  readonly #knowledge: ThreadKnowledge;
  readonly #bounds: ThreadBounds;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Task[] = [];
  #stopped = false;
  /** Why no thread can be started. */
  #failure: Error | null = null;

  constructor(knowledge: ThreadKnowledge, bounds: ThreadBounds) {
    this.#knowledge = knowledge;
    this.#bounds = bounds;
    for (let job = 0; job < bounds.jobs; job++) this.#start();
  }

  /** The answer to a line. Rejects only where threads cannot be started at all. */
  answer(line: Line): Promise<Answered> {
    return new Promise((settle, refuse) => {
      if (this.#failure) return refuse(this.#failure);
      this.#waiting.push({ line, settle, refuse });
      this.#handOut();
    });
  }

  /** Ends all threads; what they have in hand is never answered. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('thread.mjs', import.meta.url), {
      workerData: this.#knowledge,
      resourceLimits: { maxOldGenerationSizeMb: this.#bounds.memory },
    });
    const thread: Thread = { worker, task: null, ready: false };
    let reason = 'it ended';
    worker.on('message', (answer: Answered | typeof READY) => {
      if (answer === READY) {
        thread.ready = true;
        return;
      }
      const { task } = thread;
      thread.task = null;
      this.#handOut();
      task?.settle(answer);
    });
    worker.on('error', (error) => {
      reason = reasonOf(error);
    });
    worker.on('exit', () => {
      this.#threads.delete(thread);
      if (!this.#stopped) this.#replace(thread, reason);
    });
    this.#threads.add(thread);
  }

  #replace({ task, ready }: Thread, reason: string): void {
    if (!ready) {
      this.#failure = new UnreadableError(`a thread did not start: ${reason}`);
      for (const { refuse } of [...(task ? [task] : []), ...this.#waiting.splice(0)]) refuse(this.#failure);
      return;
    }
    task?.settle({ id: idOfLine(task.line), analysis: null, error: `ended the thread that read it: ${reason}` });
    this.#start();
    this.#handOut();
  }

  #handOut(): void {
    for (const thread of this.#threads) {
      if (thread.task) continue;
      const task = this.#waiting.shift();
      if (!task) return;
      thread.task = task;
      const { bytes, overlong, encoding } = task.line;
      // A copy of its own, since the whole buffer that bytes lie in would be handed over.
      const own = new Uint8Array(bytes);
      thread.worker.postMessage({ bytes: own, overlong, encoding } satisfies Question, [own.buffer]);
    }
  }
}
