import { readFile } from '../backup/read-file';
import { type Keepers, takeOver, undoBrokenOff } from '../backup/take-over';
import { oneAtATime } from '../in-turn';
import type { FileBecame } from '../messages/backup';
import type { TakingOver } from '../notes/taking-over';
import { troubleOf } from '../notes/writing/note-in-hand';

/** Reading and checking a file takes about so much of the whole time. */
const READING = 0.3;

interface FileInHand {
  /** How much is taken over, 0 to 1. */
  done: number;
  readonly end: AbortController;
}

/** The files that pages have taken over, known by their addresses; one at a time. */
export class FilesInHand {
  readonly #inHand = new Map<string, FileInHand>();
  readonly #inTurn = oneAtATime();

  /** @param ended called when a file has been taken over, or not */
  constructor(
    private readonly keepers: Keepers,
    private readonly ended: () => void,
  ) {}

  /** Takes over the file at this address, as a whole or not at all. */
  async take(address: string, how: TakingOver): Promise<FileBecame> {
    const file: FileInHand = { done: 0, end: new AbortController() };
    this.#inHand.set(address, file);
    try {
      await this.#inTurn(() => this.#take(address, how, file));
      return 'done';
    } catch (error) {
      return file.end.signal.aborted ? 'stopped' : troubleOf(error);
    } finally {
      this.#inHand.delete(address);
      this.ended();
    }
  }

  /** How much of a file is taken over, 0 to 1. */
  doneOf(address: string): number {
    return this.#inHand.get(address)?.done ?? 0;
  }

  /** Takes a file over no further. */
  stop(address: string): void {
    this.#inHand.get(address)?.end.abort();
  }

  /** Puts back what a background that was stopped has left half done. */
  undoBrokenOff(): Promise<void> {
    return this.#inTurn(() => undoBrokenOff(this.keepers));
  }

  async #take(address: string, how: TakingOver, file: FileInHand): Promise<void> {
    const { signal } = file.end;
    const blob = await (await fetch(address, { signal })).blob();
    const reading = (part: number): void => {
      file.done = READING * part;
    };
    const taking = (part: number): void => {
      file.done = READING + (1 - READING) * part;
    };
    await takeOver(await readFile(blob, reading, signal), how, this.keepers, { told: taking, signal });
  }
}
