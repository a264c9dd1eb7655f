/** Time for the browser to begin a download before its source is let go, in milliseconds. */
const DOWNLOAD_BEGINS_WITHIN = 10_000;

/** Gives the reader a file. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_BEGINS_WITHIN);
}
