/** Time for the browser to begin a download before its source is let go, in milliseconds. */
const DOWNLOAD_BEGINS_WITHIN = 10_000;

/** Letters that are written as bytes at a time: about a millisecond. */
const PIECE = 100_000;

/**
 * A file while it is written. What it is given soon lies with the browser, as bytes: text that a page holds is copied whenever
 * the engine collects garbage, and the page stands still for it.
 */
export class FileInWriting {
  readonly #pieces: Blob[] = [];
  #waiting: string[] = [];
  #letters = 0;

  /** Takes the next part of its text. */
  write(part: string): void {
    this.#waiting.push(part);
    this.#letters += part.length;
    if (this.#letters < PIECE) return;
    this.#pieces.push(new Blob(this.#waiting));
    [this.#waiting, this.#letters] = [[], 0];
  }

  /** All that was written. */
  done(mediaType: string): Blob {
    return new Blob([...this.#pieces, ...this.#waiting], { type: `${mediaType};charset=utf-8` });
  }
}

/** Gives the reader a file. */
export function saveBlob(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGINS_WITHIN);
}

/** Gives the reader a file of a text. */
export function saveFile(name: string, mediaType: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}
