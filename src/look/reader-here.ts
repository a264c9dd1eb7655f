declare global {
  /** Seen by the extension's own scripts only: the reader script is on this page. */
  var hashiyaReads: boolean | undefined;
}

/** The reader script is on this page until `signal`: no other need be sent. */
export function announceReader(signal: AbortSignal): void {
  globalThis.hashiyaReads = true;
  const leave = (): void => {
    globalThis.hashiyaReads = false;
  };
  signal.addEventListener('abort', leave, { once: true });
}

/** Whether the reader script is on this page, since somebody has asked for it. */
export const isReaderHere = (): boolean => globalThis.hashiyaReads === true;
