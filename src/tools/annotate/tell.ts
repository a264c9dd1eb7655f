import { escapeControls } from './control-characters';

/** One line to standard error. */
export function tell(message: string): void {
  console.error(escapeControls(message, 'one line'));
}

/** The same, and the command ends with 1. */
export function fail(message: string): void {
  tell(message);
  process.exitCode = 1;
}
