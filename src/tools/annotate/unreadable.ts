import { getSystemErrorMap } from 'node:util';

/** An input that is not read; the message says why, in words that go after «file: ». */
export class UnreadableError extends Error {}

/** What the system says to an error of its own («no such file or directory»); null for other errors. */
export function systemReason(error: unknown): string | null {
  const errno = error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : null;
  return errno === null ? null : (getSystemErrorMap().get(errno)?.[1] ?? null);
}

/** Why something went wrong, on one line. */
export function reasonOf(error: unknown): string {
  return systemReason(error) ?? (error instanceof Error ? error.message : String(error));
}
