import type { Steps } from '../steps';

/** Time for the browser to begin a download before its source is let go, in milliseconds. */
const DOWNLOAD_BEGINS_WITHIN = 10_000;

/** Letters that are written as bytes at a time: some milliseconds. */
const PIECE = 500_000;

/** A file out of parts that together are its text, a piece a step. */
export function* fileOf(parts: readonly string[], mediaType: string): Steps<Blob> {
  const pieces: Blob[] = [];
  let waiting: string[] = [];
  let letters = 0;
  for (const part of parts) {
    waiting.push(part);
    letters += part.length;
    if (letters < PIECE) continue;
    pieces.push(new Blob(waiting));
    [waiting, letters] = [[], 0];
    yield;
  }
  return new Blob([...pieces, ...waiting], { type: `${mediaType};charset=utf-8` });
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
