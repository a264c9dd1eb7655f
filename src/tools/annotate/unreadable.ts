import { getSystemErrorMap } from 'node:util';

/** An input that is not read; the message says why, in words that go after «file: ». */
export class UnreadableError extends Error {}

/** What the system says to an error of its own («no such file or directory»); null for other errors. */
export function systemReason(error: unknown): string | null {
  // The errors of zlib have numbers of their own, which mean something else to the system.
  if (!(error instanceof Error && 'errno' in error && 'code' in error) || /^Z_/.test(String(error.code))) return null;
  return typeof error.errno === 'number' ? (getSystemErrorMap().get(error.errno)?.[1] ?? null) : null;
}

/** Why something went wrong, on one line. */
export function reasonOf(error: unknown): string {
  return systemReason(error) ?? (error instanceof Error ? error.message : String(error));
}
