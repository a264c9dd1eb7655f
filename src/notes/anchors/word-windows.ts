import type { Stretch } from './body-text';

/** Folded letters of a window. */
const WIDTH = 512;

/** By how much windows overlap on each side, so that what begins in one is whole in it. */
const MARGIN = 128;

/** How many windows are searched for one end of a passage. */
const SEARCHED = 4;

/** Which windows of a folded body have a word; where many words of a passage stand is worth a search by letters. */
export class WordWindows {
  readonly #windows = new Map<string, number[]>();

  /** Linear in the body's length. */
  constructor(private readonly letters: string) {
    for (let start = 0; start < letters.length; ) {
      const gap = letters.indexOf(' ', start);
      const end = gap === -1 ? letters.length : gap;
      this.#note(letters.slice(start, end), Math.floor(start / WIDTH));
      start = end + 1;
    }
  }

  #note(word: string, window: number): void {
    const windows = this.#windows.get(word);
    if (!windows) this.#windows.set(word, [window]);
    else if (windows.at(-1) !== window) windows.push(window);
  }

  /** The windows that share most with some words, a word the more the rarer it is. */
  likeliest(words: string): Stretch[] {
    const weights = new Map<number, number>();
    for (const word of new Set(words.split(' '))) {
      const windows = this.#windows.get(word) ?? [];
      for (const window of windows) weights.set(window, (weights.get(window) ?? 0) + 1 / windows.length);
    }
    return [...weights]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, SEARCHED)
      .map(([window]) => ({
        start: Math.max(0, window * WIDTH - MARGIN),
        end: Math.min(this.letters.length, (window + 1) * WIDTH + MARGIN),
      }));
  }
}
