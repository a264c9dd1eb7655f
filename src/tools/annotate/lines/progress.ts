/** Between two words on how far it has come, in milliseconds: on a terminal, where the line is overwritten, and in a log. */
const ON_TERMINAL = 1000;
const IN_LOG = 10_000;

const COUNT = new Intl.NumberFormat('en');

/** How many lines are answered, and how many of them are faults. */
export interface Count {
  lines: number;
  faults: number;
}

/** Tells on standard error, from time to time and at the end, how far the lines have come and how fast. */
export class Progress {
  readonly #count: Readonly<Count>;
  readonly #begun = performance.now();
  /** Lines that an earlier run has answered. */
  readonly #before: number;
  readonly #timer: NodeJS.Timeout;

  constructor(count: Readonly<Count>) {
    this.#count = count;
    this.#before = count.lines;
    this.#timer = setInterval(() => this.#tell(), process.stderr.isTTY ? ON_TERMINAL : IN_LOG).unref();
  }

  /** Takes the line off a terminal, for another one to be told. */
  makeWay(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#tell();
    if (process.stderr.isTTY) process.stderr.write('\n');
  }

  #tell(): void {
    const { lines, faults } = this.#count;
    const rate = ((lines - this.#before) * 1000) / (performance.now() - this.#begun);
    const told = `annotate: ${COUNT.format(lines)} lines, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${COUNT.format(faults)} faults`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${told}` : `${told}\n`);
  }
}
