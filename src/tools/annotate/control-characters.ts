/**
 * C0, DEL and C1, which terminals obey, the marks that turn the direction of what follows, and the two separators at
 * which some readers of lines cut.
 */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text of several lines that a terminal shows and does not obey. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (control) => (control === '\n' || control === '\t' ? control : ''));
}

/** The same with controls written out as `\u001b`: all of them, or all but line feeds, as it may be done to JSON. */
export function escapeControls(text: string, lines: 'one line' | 'lines'): string {
  return text.replace(CONTROLS, (control) =>
    control === '\n' && lines === 'lines' ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
