/**
 * A cell that a spreadsheet would take for a formula, also behind white space and in full-width letters, or that begins
 * with what it leaves out; an apostrophe too, so that those put before a cell can be told from those written. Source:
 * OWASP, CSV injection.
 */
const FORMULA = /^(?:\s*['=+\-@＝＋－＠]|[\t\r\n])/;

/** A formula that would begin a cell where the spreadsheet parts cells by semicolons or tabs, whatever is quoted. */
const INNER_FORMULA = /([;\t\r\n][\s"]*)(?=['=+\-@＝＋－＠])/g;
const ESCAPED_INNER_FORMULA = /([;\t\r\n][\s"]*)'(?=['=+\-@＝＋－＠])/g;

/** A text that no spreadsheet runs, in a file whose cells are all quoted: an apostrophe stands before each formula. */
export function spreadsheetCell(text: string): string {
  const cell = text.replace(INNER_FORMULA, "$1'");
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The text of which `spreadsheetCell` made a cell; any other cell as it is. */
export function textOfCell(cell: string): string {
  const bare = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return bare.replace(ESCAPED_INNER_FORMULA, '$1');
}
