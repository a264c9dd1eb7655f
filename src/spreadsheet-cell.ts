/**
 * A cell that a spreadsheet would take for a formula, also behind white space and in full-width letters, or that begins
 * with what it leaves out; an apostrophe too, so that those put before a cell can be told from those written. Source:
 * OWASP, CSV injection.
 */
const FORMULA = /^(?:\s*['=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * What a formula inside a text stands behind: where this has one, a spreadsheet that parts cells by semicolons or tabs
 * would begin a cell, whatever is quoted. Looks behind itself so that long runs take no longer than their length.
 */
const SEPARATOR = /[;\t\r\n]/;
const BEFORE_FORMULA = /(?<![;\s"])[;\s"]+(?=['=+\-@＝＋－＠])/g;
const BEFORE_ESCAPED_FORMULA = /(?<![;\s"])([;\s"]+)'(?=['=+\-@＝＋－＠])/g;

/** A text that no spreadsheet runs, in a file whose cells are all quoted: an apostrophe stands before each formula. */
export function spreadsheetCell(text: string): string {
  const cell = text.replace(BEFORE_FORMULA, (run) => (SEPARATOR.test(run) ? `${run}'` : run));
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The text of which `spreadsheetCell` made a cell; any other cell as it is. */
export function textOfCell(cell: string): string {
  const bare = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return bare.replace(BEFORE_ESCAPED_FORMULA, (escaped, run: string) => (SEPARATOR.test(run) ? run : escaped));
}
