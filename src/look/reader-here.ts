declare global {
  /** Seen by the extension's own scripts only: the reader script is on this page. */
  var hashiyaReads: boolean | undefined;
}

/** The reader script is on this page until `signal`: no other need be sent. */
export function announceReader(signal: AbortSignal): void {
  globalThis.hashiyaReads = true;
  signal.addEventListener('abort', () => {
    globalThis.hashiyaReads = false;
  });
}

/** Whether the reader script is on this page, since somebody has asked for it. */
export const isReaderHere = (): boolean => globalThis.hashiyaReads === true;
